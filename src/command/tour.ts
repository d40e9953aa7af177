import type { Facts, SummitFact, TermFact } from "../knowledge/facts.ts"
import type { PageState, Result } from "../messages/map.ts"
import type { Mention } from "../recognition/mention.ts"
import type { Browser } from "./browser/browser.ts"

/** Runs in a page of the extension: asks the tab with that address for its state, as the popup does. */
export async function READ_STATE(url: string): Promise<PageState | undefined> {
  const tabs = await chrome.tabs.query({})
  const tab = tabs.find((one) => one.url === url)
  if (tab?.id === undefined) return undefined
  try {
    const answer: Result<PageState> = await chrome.tabs.sendMessage(
      tab.id,
      { name: "tab/state", request: null },
      { frameId: 0 },
    )
    return answer.ok ? answer.value : undefined
  } catch {
    // The content script is not there yet.
    return undefined
  }
}

/** Runs in a page of the extension: the facts on some mentions, as the popup asks for them. */
async function askFacts(mentions: Mention[], on: string | undefined, onInferred: boolean): Promise<(Facts | null)[]> {
  const facts: (Facts | null)[] = []
  for (const mention of mentions) {
    const request = { mention, on, onInferred, locale: "en" }
    const answer: Result<Facts> = await chrome.runtime.sendMessage({ name: "view/facts", request })
    facts.push(answer.ok ? answer.value : null)
  }
  return facts
}

const span = (from: string, to: string) => `${from} – ${to || "today"}`
const term = ({ title, from, to }: TermFact) => `${title} (${span(from, to)})`
const meeting = ({ name, from, to, city }: SummitFact) => `${name}, ${from === to ? from : `${from}/${to}`}, ${city}`

/** A line of facts in English. */
function lineOf(facts: Facts | null | undefined): string {
  switch (facts?.kind) {
    case "person":
      return [facts.name, ...(facts.roles.length > 0 ? facts.roles : facts.now).map(term)].join("; ")
    case "office":
      return [facts.title, ...facts.holders.map(({ person, from, to }) => `${person} (${span(from, to)})`)].join("; ")
    case "organisation":
      return `${facts.name}, ${facts.memberCount} members`
    case "summit":
      return `${meeting(facts)}, ${facts.participants.length} participants`
    case "date":
      return facts.value
    default:
      return "no facts"
  }
}

/** What was found on the page: a line per thing, with where it stands and its facts. */
export async function describeMentions(browser: Browser, state: PageState): Promise<string> {
  const first = new Map<string, { mention: Mention; times: number }>()
  for (const mention of state.mentions) {
    const key = `${mention.kind} ${mention.entity} ${mention.office ?? ""}`
    const known = first.get(key)
    if (known) known.times++
    else first.set(key, { mention, times: 1 })
  }
  const things = [...first.values()]
  const on = state.date?.value ?? state.inferredDate
  const facts = await browser.inExtension<(Facts | null)[]>(
    askFacts,
    things.map(({ mention }) => mention),
    on,
    state.date === undefined && state.inferredDate !== undefined,
  )
  const head = `${state.page.title} — ${state.lang ?? "language unknown"}, ${on ?? "date unknown"}${state.date ? "" : " (inferred)"}`
  const lines = things.map(({ mention, times }, index) => {
    const count = times > 1 ? ` ×${times}` : ""
    return `  ${mention.kind.padEnd(12)} “${mention.surface}”${count}: ${lineOf(facts[index])}`
  })
  return [head, `${state.mentions.length} mentions of ${things.length} things`, ...lines].join("\n")
}
