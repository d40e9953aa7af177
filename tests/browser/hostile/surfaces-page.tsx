import { type JSX, render } from "preact"
import { cardView } from "../../../src/card/view.ts"
import type { Facts } from "../../../src/knowledge/facts.ts"
import type { PageState } from "../../../src/messages/map.ts"
import type { Note } from "../../../src/notes/note.ts"
import { Options } from "../../../src/options/options.tsx"
import { Popup } from "../../../src/popup/popup.tsx"
import type { Mention } from "../../../src/recognition/mention.ts"
import { Report } from "../../../src/report/report.tsx"
import { DEFAULTS, type Settings } from "../../../src/settings/model.ts"
import { SidePanel } from "../../../src/sidepanel/sidepanel.tsx"
import type { Api } from "../../../src/ui/api.ts"
import { Context, surroundings } from "../../../src/ui/context.tsx"
import { fileLookup, translator } from "../../../src/ui/i18n.ts"
import { NotesData } from "../../../src/ui/notes/data.tsx"
import { Notes } from "../../../src/ui/notes/notes.tsx"
import type { NotesApi } from "../../../src/ui/notes/notes-api.ts"
import { ALL } from "../../card/facts.ts"
import { PAYLOADS, poisoned } from "../../hostile/payloads.ts"

/**
 * Every surface of the extension, filled with all payloads at once, on a page without any policy that would stop them.
 * `?surface=control` puts them in as markup, to show that they are live.
 */
const query = new URLSearchParams(location.search)
const hits: number[] = []
Object.assign(window, { hits, hit: (n: number) => hits.push(n) })

const t = translator(fileLookup(await (await fetch("/messages/en.json")).json()))
/** What has to be one of a few for there to be anything to show. */
const KEPT = new Set(["kind", "from", "to", "on", "asOf", "birth", "checked", "created", "changed", "colour"])
const KINDS = Object.values(ALL)
const factsOf = (n: number, payload: string): Facts => poisoned<Facts>(KINDS[n % KINDS.length]!, payload, KEPT)

const mentions = PAYLOADS.map((payload, n): Mention => {
  const { kind } = KINDS[n % KINDS.length]!
  return {
    start: n,
    end: n + 1,
    surface: payload,
    kind: kind === "person" ? "leader" : kind,
    entity: `${n} ${payload}`,
    name: payload,
    confidence: 0.9,
    officeTitle: payload,
    place: payload,
    from: "2024-07-03",
    value: "2024-07-03",
  }
})
const page = {
  url: `https://a.example/?${PAYLOADS[0]}`,
  key: PAYLOADS[1]!,
  title: PAYLOADS[4]!,
  site: PAYLOADS[2]!,
  canonicalUrl: PAYLOADS[3],
}
const state: PageState = {
  status: "article",
  page,
  lang: PAYLOADS[5],
  date: { value: "2024-07-03", source: "meta", detail: PAYLOADS[6] },
  mentions,
  anchors: [],
  anchored: [],
  orphaned: [],
}
const notes = PAYLOADS.map(
  (payload, n): Note => ({
    schema: 1,
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    page: { url: `https://a.example/${payload}`, key: payload, title: payload, site: payload, lang: payload },
    anchor: { quote: { exact: payload, prefix: payload, suffix: payload }, position: { start: 0, end: 1 } },
    subject: { kind: "leader", entity: payload, name: payload },
    words: payload,
    tags: [payload],
    colour: "yellow",
    created: "2026-11-27T10:00:00Z",
    changed: "2026-11-27T10:00:00Z",
    facts: factsOf(n, payload),
  }),
)
let settings = { ...structuredClone(DEFAULTS), sitesOn: [...PAYLOADS], sitesOff: [...PAYLOADS] } as Settings
const indexOf = (mention: Mention) => Number.parseInt(mention.entity, 10)
const api: Api = {
  tab: async () => ({ kind: "page", tabId: 1, site: "a.example", state }),
  onTabChange: () => () => undefined,
  // Of the kinds that have a text to show; facts on a date alone are numbers.
  facts: async (mention) => factsOf(indexOf(mention) % 6, PAYLOADS[indexOf(mention)]!),
  recognise: async () => undefined,
  scrollTo: async () => true,
  save: async () => "done",
  reload: async () => undefined,
  requestAccess: async () => true,
  hasAccess: async () => true,
  settings: {
    load: async () => settings,
    change: async (next) => {
      settings = next(settings)
      return settings
    },
    watch: () => () => undefined,
    setSync: async () => settings,
  },
  updates: async () => ({
    fetched: "2026-11-20",
    holders: PAYLOADS.map((payload) => ({
      title: payload,
      country: payload,
      name: payload,
      from: "2026-11-03",
      replaces: [payload],
    })),
    summits: PAYLOADS.map((payload) => ({ name: payload, from: "2026-11-03", to: "2026-11-04" })),
  }),
  commands: async () => PAYLOADS.map((payload) => ({ name: payload, description: payload, keys: payload })),
  open: async () => undefined,
}
const notesApi: NotesApi = {
  list: async () => ({ notes, total: notes.length }),
  change: async () => "done",
  remove: async () => "done",
  restore: async () => "done",
  open: async () => undefined,
  tags: async () => [...PAYLOADS],
  ids: async () => notes.map((note) => note.id),
  byIds: async () => notes,
  broken: async () => [...PAYLOADS],
  reminded: async () => undefined,
  health: async () => ({ count: notes.length, broken: 1, remind: true }),
  onChange: () => () => undefined,
  focused: async () => notes[0]!.id,
  onAsked: () => () => undefined,
}
const list = () => <Notes api={notesApi} />
const data = { all: async () => notes, add: async () => 0, reminded: async () => undefined }
const pages: Record<string, () => JSX.Element> = {
  popup: () => <Popup Notes={list} />,
  "side panel, page": () => <SidePanel Notes={list} start="page" />,
  "side panel, timeline": () => <SidePanel Notes={list} start="timeline" />,
  "side panel, notes": () => <SidePanel Notes={list} start="notes" />,
  options: () => <Options NotesData={() => <NotesData api={data} />} />,
  report: () => (
    <div>
      {mentions.map((mention) => (
        <Report key={mention.entity} request={{ mention, locale: "en" }} />
      ))}
    </div>
  ),
}

const root = document.getElementById("root")!
const surface = query.get("surface") ?? "control"
const Page = pages[surface]
const around = surroundings(api, t)
if (surface === "control") {
  for (const payload of PAYLOADS) root.append(document.createRange().createContextualFragment(payload))
} else if (Page) {
  render(
    <Context.Provider value={around}>
      <Page />
    </Context.Provider>,
    root,
  )
} else {
  const actions = {
    openNotes: () => undefined,
    close: () => undefined,
    save: async () => "done" as const,
    report: () => undefined,
  }
  for (const [n, payload] of PAYLOADS.entries()) {
    for (let kind = 0; kind < KINDS.length; kind++) {
      const content = { state: "facts", facts: factsOf(kind, payload), hasNote: n % 2 === 0 } as const
      root.append(cardView(document, around.words, content, actions))
    }
  }
}
document.documentElement.dataset.ready = "yes"
