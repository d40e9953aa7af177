/** Why facts could not be brought up to date. The code chooses the sentence shown; `detail` is for the log. */
export type FailureCode =
  | "offline"
  | "slow"
  | "busy"
  | "server"
  | "too-large"
  | "malformed"
  | "implausible"
  | "no-permission"

export class UpdateFailure extends Error {
  constructor(
    readonly code: FailureCode,
    detail: string,
  ) {
    super(detail)
    this.name = "UpdateFailure"
  }
}
