/** Seconds of one run: warmed up, then the mean of as many as fit in the time. */
export function seconds(run: () => unknown, atLeast = 0.4): number {
  run()
  let rounds = 0
  const start = performance.now()
  do {
    run()
    rounds++
  } while (performance.now() - start < atLeast * 1000)
  return (performance.now() - start) / 1000 / rounds
}

/** What `make` builds, the time that takes, and the memory it holds afterwards. */
export async function held<T>(make: () => T | Promise<T>): Promise<{ made: T; megabytes: number; ms: number }> {
  await collected()
  const before = process.memoryUsage()
  const start = performance.now()
  const made = await make()
  const ms = performance.now() - start
  await collected()
  const after = process.memoryUsage()
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  return { made, megabytes: Math.max(0, bytes) / 1e6, ms }
}

/** Node gives `gc` only to those who ask for it by flag; it may be asked for while it runs. */
async function collected(): Promise<void> {
  const { setFlagsFromString } = await import("node:v8")
  const { runInNewContext } = await import("node:vm")
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
  await new Promise((resolve) => setTimeout(resolve, 0))
  collect()
}
