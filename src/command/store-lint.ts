import { execFileSync } from "node:child_process"
import { buildFolder, inRoot } from "./paths.ts"

export interface LintMessage {
  code: string
  message: string
  file?: string
}

/** Warnings of the store's linter that stay, each with the reason; README, Shipping, says the same. */
const EXPLAINED: readonly { code: string; message: RegExp; file: RegExp; why: string }[] = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    message: /innerHTML/,
    file: /^(popup|options|sidepanel|tabs\/(report|welcome))\.[0-9a-f]+\.js$/,
    why: "Preact serves dangerouslySetInnerHTML; the linter forbids it in this project and nothing here uses it",
  },
  {
    code: "UNSUPPORTED_API",
    message: /sidePanel\.open/,
    file: /^static\/background\/index\.js$/,
    why: "asked for only where the browser has it; Firefox's own sidebar is used there",
  },
]

/** Messages of the linter that nobody has accounted for. */
export function unexplained(messages: readonly LintMessage[]): LintMessage[] {
  return messages.filter(
    ({ code, message, file = "" }) =>
      !EXPLAINED.some((known) => known.code === code && known.message.test(message) && known.file.test(file)),
  )
}

/** Runs the linter of Mozilla's store over the Firefox build; fails on errors and on warnings that are not explained. */
export async function lintForStore(): Promise<number> {
  const tool = inRoot("node_modules", "web-ext/bin/web-ext.js")
  const args = [tool, "lint", "--no-config-discovery", "--output", "json", "--source-dir", buildFolder("firefox-mv3")]
  let output: string
  try {
    output = execFileSync(process.execPath, args, {
      encoding: "utf8",
      maxBuffer: 1e8,
      stdio: ["ignore", "pipe", "pipe"],
    })
  } catch (error) {
    // With errors among its messages the linter ends with a code of its own, and says them all the same.
    output = (error as { stdout?: string }).stdout ?? ""
  }
  const { errors, warnings } = JSON.parse(output) as { errors: LintMessage[]; warnings: LintMessage[] }
  const faults = [...errors, ...unexplained(warnings)]
  for (const { code, message, file } of faults) process.stderr.write(`  ✗ ${code} ${file ?? ""}: ${message}\n`)
  process.stdout.write(`  ${errors.length} errors, ${warnings.length} warnings, all but ${faults.length} explained\n`)
  return faults.length === 0 ? 0 : 1
}
