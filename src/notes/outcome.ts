import type { Result } from "../messages/map.ts"

/** How a change of notes went: done, refused because the browser gives no more room, or not done for another reason. */
export type Outcome = "done" | "full" | "failed"

export function outcomeOf(answer: Result<unknown> | undefined): Outcome {
  if (answer?.ok) return "done"
  return answer?.error.code === "quota" ? "full" : "failed"
}
