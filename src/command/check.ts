import { breaches } from "./arrows.ts"
import { runSteps, runTool } from "./process.ts"

/** Reports imports that go against the arrows between the rooms. */
async function checkArrows(): Promise<number> {
  const found = breaches()
  for (const breach of found) process.stderr.write(`${breach}\n`)
  return found.length === 0 ? 0 : 1
}

export const CHECKS = [
  { name: "Lint and format", run: () => runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]) },
  { name: "Arrows between the rooms", run: checkArrows },
  { name: "Types", run: () => runTool("typescript/bin/tsc", ["--noEmit", "-p", "."]) },
  {
    name: "Types of the pure rooms, without the DOM",
    run: () => runTool("typescript/bin/tsc", ["--noEmit", "-p", "src/pure.tsconfig.json"]),
  },
]

/** `npm run check`: lint, format, arrows between the rooms, types. */
export async function run(): Promise<number> {
  return runSteps(CHECKS)
}
