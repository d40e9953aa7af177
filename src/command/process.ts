import { spawn } from "node:child_process"
import { inRoot, ROOT } from "./paths.ts"

interface RunOptions {
  /** Keep the output and show it only when the command fails. */
  quiet?: boolean
  env?: Record<string, string>
  /** Folder to run in; the project's own without it. */
  cwd?: string
}

/** Runs a program to its end, without a shell; resolves to its exit code. */
export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    })
    const output: Buffer[] = []
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk))
    child.stderr?.on("data", (chunk: Buffer) => output.push(chunk))
    child.once("error", reject)
    child.once("close", (code, signal) => {
      const status = code ?? (signal ? 1 : 0)
      if (status !== 0 && options.quiet) process.stderr.write(Buffer.concat(output))
      resolve(status)
    })
  })
}

/** Runs the script of an installed package (`node_modules/<script>`) with this Node. */
export function runTool(script: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  return runProgram(process.execPath, [inRoot("node_modules", script), ...args], options)
}

/** Runs steps in order, with a heading each, until one fails; resolves to its exit code. */
export async function runSteps(steps: readonly { name: string; run: () => Promise<number> }[]): Promise<number> {
  for (const step of steps) {
    const started = performance.now()
    process.stdout.write(`\n▸ ${step.name}\n`)
    const code = await step.run()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (code !== 0) {
      process.stdout.write(`✗ ${step.name} failed after ${seconds} s\n`)
      return code
    }
    process.stdout.write(`✓ ${step.name}, ${seconds} s\n`)
  }
  return 0
}
