import { render } from "preact"
import type { Facts } from "../../../src/knowledge/facts.ts"
import type { PageState } from "../../../src/messages/map.ts"
import type { Note } from "../../../src/notes/note.ts"
import { Options } from "../../../src/options/options.tsx"
import { MARKS_STYLE, OPTIONS_STYLE } from "../../../src/options/style.ts"
import { Popup } from "../../../src/popup/popup.tsx"
import type { Mention, MentionKind } from "../../../src/recognition/mention.ts"
import { Report } from "../../../src/report/report.tsx"
import { REPORT_STYLE } from "../../../src/report/style.ts"
import { DEFAULTS, type Settings } from "../../../src/settings/model.ts"
import { SidePanel } from "../../../src/sidepanel/sidepanel.tsx"
import { SIDEPANEL_STYLE } from "../../../src/sidepanel/style.ts"
import type { Api, TabView } from "../../../src/ui/api.ts"
import { Context, surroundings } from "../../../src/ui/context.tsx"
import { fileLookup, translator } from "../../../src/ui/i18n.ts"
import { type DataApi, NotesData } from "../../../src/ui/notes/data.tsx"
import { Notes } from "../../../src/ui/notes/notes.tsx"
import type { NotesApi } from "../../../src/ui/notes/notes-api.ts"
import { NOTES_STYLE } from "../../../src/ui/notes/style.ts"
import { PAGE_STYLE } from "../../../src/ui/page-style.ts"
import { WELCOME_STYLE } from "../../../src/welcome/style.ts"
import { Welcome } from "../../../src/welcome/welcome.tsx"
import { ALL } from "../../card/facts.ts"

/** The extension's pages, with a world around them that answers as the background and a tab would. */
const query = new URLSearchParams(location.search)
const messages = await (await fetch(`/messages/${query.get("locale") ?? "en"}.json`)).json()
const t = translator(fileLookup(messages))
document.documentElement.lang = t.locale
document.documentElement.dir = t.dir

const facts: Record<string, Facts> = Object.fromEntries(Object.entries(ALL))
const mention = (kind: MentionKind, entity: string, surface: string): Mention => ({
  start: 0,
  end: surface.length,
  surface,
  kind,
  entity,
  name: surface,
  confidence: 0.9,
})
const mentions = [
  mention("leader", "person", "Xi Jinping"),
  mention("leader", "former", "Olaf Scholz"),
  mention("leader", "person", "Xi"),
  mention("office", "office", "the chancellor"),
  mention("office", "handover", "the US president"),
  mention("summit", "gathering", "the summit in Astana"),
  mention("organisation", "organisation", "SCO"),
  mention("date", "date", "on 3 July"),
  mention("date", "half", "in the first half of the year"),
]
const state = (part: Partial<PageState> = {}): PageState => ({
  status: "article",
  page: { url: "https://example.org/a", key: "example.org/a", title: "Leaders gather in Astana", site: "example.org" },
  lang: "en",
  inferredDate: "2024-07-03",
  mentions,
  anchors: [],
  anchored: [],
  orphaned: ["00000000-0000-4000-8000-000000000002"],
  ...part,
})
const TAB = { tabId: 1, site: "example.org" }
const views: Record<string, TabView> = {
  article: { kind: "page", ...TAB, state: state() },
  empty: { kind: "page", ...TAB, state: state({ mentions: [] }) },
  off: { kind: "page", ...TAB, state: state({ status: "off", mentions: [] }) },
  "not-article": { kind: "page", ...TAB, state: state({ status: "not-article", mentions: [] }) },
  "no-access": { kind: "no-access", ...TAB },
  asleep: { kind: "asleep", ...TAB },
  store: { kind: "unreadable", why: "store" },
}

const log: string[] = []
let settings = structuredClone(DEFAULTS) as Settings
const watchers = new Set<(settings: Settings) => void>()
const change = async (next: (settings: Settings) => Settings) => {
  settings = next(settings)
  log.push(`settings ${JSON.stringify(settings)}`)
  for (const watcher of watchers) watcher(settings)
  return settings
}
const api: Api = {
  tab: async () => views[query.get("view") ?? "article"]!,
  onTabChange: () => () => undefined,
  facts: async (asked) => facts[asked.entity] ?? ALL.person,
  recognise: async ({ text }) => ({
    lang: t.locale,
    dateOrigin: "given",
    mentions: ["Xi Jinping", "Astana"].flatMap((surface) => {
      const start = text.indexOf(surface)
      return start < 0 ? [] : [{ ...mention("leader", "person", surface), start, end: start + surface.length }]
    }),
  }),
  scrollTo: async (_, index) => log.push(`scroll ${index}`) > 0,
  async save(_tab, _state, index) {
    log.push(`save ${index}`)
    return query.has("full") ? "full" : "done"
  },
  reload: async () => void log.push("reload"),
  requestAccess: async (site) => log.push(`access ${site ?? "all"}`) > 0,
  hasAccess: async () => query.get("view") !== "no-access",
  settings: {
    load: async () => settings,
    change,
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    setSync: (sync) => change((now) => ({ ...now, sync })),
  },
  updates: async (what) => {
    log.push(`updates ${what}`)
    const holder = {
      title: "Prime Minister",
      country: "Ruritania",
      name: "Anna Beispiel",
      from: "2026-11-03",
      replaces: ["Otto Muster"],
    }
    return {
      holders: what === "undo" ? [] : [holder],
      summits: [],
      ...(what === "undo" ? {} : { fetched: "2026-11-20" }),
    }
  },
  commands: async () => [{ name: "next", description: "Next mention", keys: "Alt+Shift+J" }],
  open: async (what) => void log.push(`open ${what}`),
}

const note = (id: string, exact: string, part: Partial<Note> = {}): Note => ({
  schema: 1,
  id,
  page: state().page,
  anchor: {
    quote: { exact, prefix: "On Wednesday ", suffix: " arrived in Astana for the summit of the organisation." },
    position: { start: 0, end: exact.length },
  },
  subject: { kind: "leader", name: exact, entity: "person" },
  words: "",
  tags: [],
  colour: "yellow",
  created: "2026-11-27T10:00:00Z",
  changed: "2026-11-27T10:00:00Z",
  ...part,
})
let notes: Note[] =
  query.get("notes") === "none"
    ? []
    : [
        note("00000000-0000-4000-8000-000000000001", "Xi Jinping", {
          words: "Compare with the speech of 2022.",
          tags: ["Asia", "SCO"],
          facts: ALL.person,
        }),
        note("00000000-0000-4000-8000-000000000002", "Belarus is to become a member", {
          colour: "blue",
          subject: { kind: "text" },
        }),
      ]
let gone: Note[] = []
const notesApi: NotesApi = {
  list: async ({ query: typed = "" }) => {
    const found = notes.filter((one) => JSON.stringify(one).toLowerCase().includes(typed.toLowerCase()))
    return { notes: found, total: found.length }
  },
  async change(id, patch) {
    if (query.has("full")) return "full"
    log.push(`change ${id} ${JSON.stringify(patch)}`)
    notes = notes.map((one) => (one.id === id ? { ...one, ...patch } : one))
    return "done"
  },
  async remove(ids) {
    gone = notes.filter((one) => ids.includes(one.id))
    notes = notes.filter((one) => !ids.includes(one.id))
    return "done"
  },
  async restore() {
    notes = [...gone, ...notes]
    return "done"
  },
  open: async (id) => void log.push(`open note ${id}`),
  tags: async () => ["Asia", "SCO", "Europe"],
  ids: async () => notes.map((one) => one.id),
  byIds: async (ids) => notes.filter((one) => ids.includes(one.id)),
  broken: async () => [{ id: "broken", fault: "colour" }],
  reminded: async () => void log.push("reminded"),
  health: async () => ({ count: notes.length, broken: query.has("broken") ? 1 : 0, remind: query.has("remind") }),
  onChange: () => () => undefined,
  focused: async () => undefined,
  onAsked: () => () => undefined,
}

const sheet = new CSSStyleSheet()
const page = query.get("page") ?? "popup"
const styles: Record<string, string> = {
  options: OPTIONS_STYLE,
  welcome: MARKS_STYLE + WELCOME_STYLE,
  report: WELCOME_STYLE + REPORT_STYLE,
}
sheet.replaceSync(PAGE_STYLE + SIDEPANEL_STYLE + NOTES_STYLE + (styles[page] ?? ""))
document.adoptedStyleSheets = [sheet]

const dataApi: DataApi = {
  all: async () => notes,
  reminded: async () => void log.push("reminded"),
  async add(more) {
    notes = [...notes, ...more]
    return more.length
  },
}
const list = () => <Notes api={notesApi} />
const tab = query.get("tab") as "page" | "timeline" | "notes" | null
const pages: Record<string, () => preact.JSX.Element> = {
  popup: () => <Popup Notes={list} />,
  sidepanel: () => <SidePanel Notes={list} start={tab ?? "page"} />,
  options: () => <Options NotesData={() => <NotesData api={dataApi} />} />,
  welcome: () => <Welcome />,
  report: () => <Report request={{ mention: mentions[0]!, locale: t.locale, on: "2024-07-03" }} />,
}
const Page = pages[page]!
render(
  <Context.Provider value={surroundings(api, t)}>
    <Page />
  </Context.Provider>,
  document.getElementById("root")!,
)
Object.assign(window, { log })
