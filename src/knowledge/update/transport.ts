import { UpdateFailure } from "./failure.ts"

/** The part of `fetch` that is used; the platform's own fits. */
export type FetchLike = (
  url: string,
  init: { headers: Record<string, string>; signal: AbortSignal; credentials: "omit"; redirect: "error" },
) => Promise<{
  status: number
  headers: { get(name: string): string | null }
  body: AsyncIterable<Uint8Array> | ReadableStreamLike | null
}>

interface ReadableStreamLike {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array }>
    cancel(): Promise<void>
  }
}

export interface TransportOptions {
  fetch: FetchLike
  /** Where SPARQL queries go, without the query. */
  endpoint: string
  /** Who asks: Wikidata requires a descriptive agent; browsers send it as Api-User-Agent. */
  agent: string
  /** Waits; injected so that tests do not. */
  sleep: (milliseconds: number) => Promise<void>
  /** Milliseconds until a query is given up. The service's own limit is 60 s. */
  timeout?: number
  /** Bytes after which an answer is refused. */
  maxBytes?: number
  /** Tries of one query in all, on 429, 5xx and broken connections. */
  tries?: number
}

/** Runs one SPARQL query and returns the answer's text. Throws `UpdateFailure`. */
export type Transport = (query: string) => Promise<string>

const LONGEST_WAIT = 120_000

/**
 * A transport that asks one query at a time and obeys the service: Retry-After on 429 and 503, a growing wait
 * on other failures, and an end to it after `tries`.
 */
export function createTransport(options: TransportOptions): Transport {
  const ask = createAsker(options)
  return (query) => ask(`${options.endpoint}?format=json&query=${encodeURIComponent(query)}`)
}

/** The same for any address of the service: one at a time, patient, with an end. */
export function createAsker(options: TransportOptions): (url: string) => Promise<string> {
  const { tries = 4 } = options
  let queue: Promise<unknown> = Promise.resolve()
  const run = async (url: string): Promise<string> => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await attemptOnce(options, url)
      if (outcome.ok) return outcome.text
      if (!outcome.again || attempt >= tries) throw outcome.failure
      await options.sleep(Math.min(outcome.wait ?? 1000 * 4 ** (attempt - 1), LONGEST_WAIT))
    }
  }
  return (url) => {
    const result = queue.then(() => run(url))
    queue = result.catch(() => undefined)
    return result
  }
}

type Outcome = { ok: true; text: string } | { ok: false; failure: UpdateFailure; again: boolean; wait?: number }

async function attemptOnce(options: TransportOptions, url: string): Promise<Outcome> {
  const { fetch, agent, timeout = 60_000, maxBytes = 8_000_000 } = options
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), timeout)
  try {
    const answer = await fetch(url, {
      headers: {
        Accept: "application/sparql-results+json, application/json",
        "Api-User-Agent": agent,
        "User-Agent": agent,
      },
      signal: stop.signal,
      credentials: "omit",
      redirect: "error",
    })
    if (answer.status === 429 || answer.status === 503) {
      const wait = retryAfter(answer.headers.get("retry-after"))
      return {
        ok: false,
        failure: new UpdateFailure("busy", `the service answered ${answer.status}`),
        again: true,
        ...(wait === undefined ? {} : { wait }),
      }
    }
    if (answer.status !== 200) {
      return {
        ok: false,
        failure: new UpdateFailure("server", `the service answered ${answer.status}`),
        again: answer.status >= 500,
      }
    }
    const text = await readText(answer.body, maxBytes)
    // The entity API tells that its replicas lag behind (maxlag) with status 200 and a Retry-After.
    if (answer.headers.get("mediawiki-api-error") === "maxlag") {
      const wait = retryAfter(answer.headers.get("retry-after"))
      return {
        ok: false,
        failure: new UpdateFailure("busy", "the service asks to wait (maxlag)"),
        again: true,
        ...(wait === undefined ? {} : { wait }),
      }
    }
    return { ok: true, text }
  } catch (error) {
    if (error instanceof UpdateFailure) return { ok: false, failure: error, again: false }
    if (stop.signal.aborted) {
      return { ok: false, failure: new UpdateFailure("slow", `no answer within ${timeout} ms`), again: false }
    }
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, failure: new UpdateFailure("offline", detail), again: true }
  } finally {
    clearTimeout(timer)
  }
}

async function readText(
  body: AsyncIterable<Uint8Array> | ReadableStreamLike | null,
  maxBytes: number,
): Promise<string> {
  if (body === null) return ""
  const decoder = new TextDecoder("utf-8", { fatal: true })
  let size = 0
  let text = ""
  const take = (chunk: Uint8Array) => {
    size += chunk.byteLength
    if (size > maxBytes) throw new UpdateFailure("too-large", `the answer is larger than ${maxBytes} bytes`)
    try {
      text += decoder.decode(chunk, { stream: true })
    } catch {
      throw new UpdateFailure("malformed", "the answer is not UTF-8")
    }
  }
  if ("getReader" in body) {
    const reader = body.getReader()
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) if (part.value) take(part.value)
    } catch (error) {
      await reader.cancel().catch(() => undefined)
      throw error
    }
  } else {
    for await (const chunk of body) take(chunk)
  }
  return text
}

/** Milliseconds of a Retry-After header: seconds or an HTTP date. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}
