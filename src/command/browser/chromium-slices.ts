import type { CDPSession } from "playwright-core"
import type { Slices } from "./browser.ts"

/** One event of the browser's trace; times in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Processor time within `dur`. */
  tdur?: number
  id?: string
  args: {
    name?: string
    beginData?: { url?: string }
    data?: {
      startTime?: number
      timeDeltas?: number[]
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] }
    }
  }
}

interface ProfileNode {
  id: number
  parent?: number
  callFrame: { url?: string }
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-v8.cpu_profiler"]
const FRAME_MS = 16

/** Traces Chromium until the function it resolves to is called; that tells the slices of the extension at this address. */
export async function traceSlices(session: CDPSession, base: string): Promise<() => Promise<Slices>> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  session.on("Tracing.dataCollected", collect)
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { recordMode: "recordAsMuchAsPossible", includedCategories: CATEGORIES },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve))
    await session.send("Tracing.end")
    await complete
    session.off("Tracing.dataCollected", collect)
    return slicesOf(events, base)
  }
}

/** The slices of the one process in which the extension worked in a page: of the one with most of them. */
function slicesOf(events: readonly TraceEvent[], base: string): Slices {
  const of = (pid: number) => events.filter((event) => event.pid === pid)
  const isPage = ({ name, args }: TraceEvent) =>
    name === "ParseHTML" && args.beginData?.url !== undefined && !args.beginData.url.startsWith(base)
  const pages = new Set(events.filter(isPage).map(({ pid }) => pid))
  const measured = [...pages].map((pid) => slicesIn(of(pid), base))
  return measured.sort((a, b) => b.total - a.total)[0] ?? { longest: 0, total: 0, over: 0 }
}

function slicesIn(events: readonly TraceEvent[], base: string): Slices {
  const main = events.find(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")?.tid
  const tasks = events
    .filter(({ name, ph, tid, dur }) => name === "RunTask" && ph === "X" && tid === main && dur)
    .sort((a, b) => a.ts - b.ts)
  const spent = new Array<number>(tasks.length).fill(0)
  let task = 0
  for (const { from, to } of samplesOf(events, base)) {
    while (task < tasks.length && tasks[task]!.ts + tasks[task]!.dur! <= from) task++
    const { ts, dur } = tasks[task] ?? { ts: Number.POSITIVE_INFINITY }
    if (ts < to) spent[task]! += Math.min(to, ts + dur!) - Math.max(from, ts)
  }
  // A sample lasts by the clock; what other processes had of it meanwhile is nobody's cost here.
  const slices = spent.map((us, i) => (us * Math.min(1, (tasks[i]!.tdur ?? tasks[i]!.dur!) / tasks[i]!.dur!)) / 1000)
  return {
    longest: slices.reduce((longest, ms) => Math.max(longest, ms), 0),
    total: slices.reduce((sum, ms) => sum + ms, 0),
    over: slices.filter((ms) => ms > FRAME_MS).length,
  }
}

/** The stretches between two samples of the profiler in which a script of the extension was on the stack. */
function samplesOf(events: readonly TraceEvent[], base: string): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  const chunks = events.filter(({ name }) => name === "ProfileChunk").sort((a, b) => a.ts - b.ts)
  for (const { id, args: start } of events.filter(({ name }) => name === "Profile")) {
    const ours = new Map<number, boolean>()
    let at = start.data?.startTime ?? 0
    let last: { at: number; isOurs: boolean } | undefined
    for (const { args } of chunks.filter((chunk) => chunk.id === id)) {
      const { cpuProfile, timeDeltas = [] } = args.data ?? {}
      for (const { id: node, parent, callFrame } of cpuProfile?.nodes ?? []) {
        ours.set(node, callFrame.url?.startsWith(base) === true || (parent !== undefined && ours.get(parent) === true))
      }
      for (const [i, node] of (cpuProfile?.samples ?? []).entries()) {
        at += timeDeltas[i] ?? 0
        if (last?.isOurs && at > last.at) stretches.push({ from: last.at, to: at })
        last = { at: Math.max(at, last?.at ?? 0), isOurs: ours.get(node) === true }
      }
    }
  }
  return stretches.sort((a, b) => a.from - b.from)
}
