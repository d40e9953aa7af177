/** Input that the caller can mend: told in one line, exit code 2. */
export class BadInput extends Error {}

/** The one line to tell for an error that is the caller's, undefined for a fault of ours. */
export function lineOfError(error: unknown): string | undefined {
  if (error instanceof BadInput) return error.message
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    return error.message.split("\n")[0]
  }
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return error.message
  return undefined
}
