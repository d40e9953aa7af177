/** The longest stretch that is worked at once; a frame has 16 ms, and the page needs its part. */
const SLICE_MS = 4
/** So long a page that is in sight draws nothing only when it is busy. */
const NOT_DRAWN_MS = 100

interface Posting {
  scheduler?: { postTask?: (task: () => void) => Promise<void> }
}

/**
 * Lets the page do what waits: input, layout, its own scripts. Goes to the end of the page's own queue: what
 * `scheduler.yield` continues comes before the page's timers, and long work would keep them waiting to its end.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as Posting
  if (scheduler?.postTask) return scheduler.postTask(() => {})
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/**
 * Resolves behind the page's next frame: its style is settled then, and questions about it cost nothing more. A frame out of
 * sight is not drawn; there it is soon.
 */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, NOT_DRAWN_MS)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(resolve, 0)
    })
  })
}

/** What work cost the page's main thread. */
export interface Cost {
  /** Milliseconds in all. */
  total: number
  /** The longest slice. */
  longest: number
}

/** Runs a generator to its end in slices that leave frames whole; stops with undefined once `cancelled` says so. */
export async function inSlices<T>(
  steps: Generator<void, T, void>,
  cost: Cost = { total: 0, longest: 0 },
  cancelled: () => boolean = () => false,
): Promise<T | undefined> {
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    const spent = performance.now() - began
    if (step.done || spent >= SLICE_MS) {
      cost.total += spent
      cost.longest = Math.max(cost.longest, spent)
    }
    if (step.done) return step.value
    if (spent >= SLICE_MS) {
      await breathe()
      if (cancelled()) return undefined
      began = performance.now()
    }
  }
}
