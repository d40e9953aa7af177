import fc from "fast-check"

/** `npm run test:long` goes on with each law for a while; `npm test` tries a fixed number of cases. */
export const isLong = process.env.FACT_ANNOTATOR_LONG === "1"

const LONG_MS = Number(process.env.FACT_ANNOTATOR_LAW_MS ?? 40_000)

/** For the test that holds a law: the long run takes its time. */
export const LAW_TIMEOUT = isLong ? LONG_MS + 60_000 : 60_000

/**
 * Holds a law against random cases. A case that breaks it is shrunk and told with its seed and path; put it into
 * `examples` of the same test then, so that it is tried first ever after.
 */
export async function holds<T>(
  what: string,
  property: fc.IRawProperty<T>,
  runs: number,
  examples: readonly T[] = [],
): Promise<void> {
  const details = await fc.check(property, {
    numRuns: isLong ? 1_000_000 : runs,
    examples: [...examples],
    ...(isLong ? { interruptAfterTimeLimit: LONG_MS, markInterruptAsFailure: false } : {}),
  })
  if (details.failed) {
    throw new Error(`${what}\n${fc.defaultReportMessage(details)}\n${details.errorInstance}`, {
      cause: details.errorInstance,
    })
  }
  if (isLong) console.info(`${what}: held in ${details.numRuns} cases, seed ${details.seed}`)
}

/** Values that code which trusts its input trips over. */
export const anyJunk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    2 ** 53,
    "",
    "__proto__",
    "constructor",
    "<img src=x onerror=alert(1)>",
    "\ud800",
    "x".repeat(5000),
    [],
    [[]],
    {},
    { length: 3 },
    { toString: 1 },
    JSON.parse('{"__proto__":{"x":1}}'),
    () => 1,
    new Date(Number.NaN),
  ),
  fc.anything({ maxDepth: 3, withBigInt: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
)

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))]
}

function replaced(value: unknown, path: Path, junk: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return junk
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [...value] : { ...(value as object) }
  const fields = copy as Record<string | number, unknown>
  fields[key] = replaced(fields[key], rest, junk)
  return copy
}

/** A good value with junk put somewhere into it, or a field of nobody's added. */
export function spoilt<T>(good: T): fc.Arbitrary<unknown> {
  const paths = pathsOf(good)
  return fc
    .tuple(fc.constantFrom(...paths), anyJunk, fc.constantFrom(undefined, undefined, "extra", "prototype"))
    .map(([path, junk, extra]) => {
      if (extra === undefined) return replaced(good, path, junk)
      return replaced(good, [...path.slice(0, -1), extra], junk)
    })
}
