import { Storage } from "@plasmohq/storage"
import type { KnowledgeRecord } from "../knowledge/model.ts"
import { type KeptUpdate, UpdateKeeper } from "../knowledge/update/keeper.ts"
import { createTransport } from "../knowledge/update/transport.ts"
import { loadSettings } from "../settings/store.ts"

const KEY = "factUpdate"
const ENDPOINT = "https://query.wikidata.org/sparql"
const AGENT = "FactAnnotator/0.1 (browser extension; at most once a day, on the reader's wish)"

const local = new Storage({ area: "local" })

/** The opt-in update of the facts in this browser: kept in storage.local, asked of Wikidata's query service alone. */
export function openKeeper(shipped: KnowledgeRecord): UpdateKeeper {
  return new UpdateKeeper(shipped, {
    load: async () => (await local.get<KeptUpdate>(KEY)) ?? {},
    save: (kept) => local.set(KEY, kept).then(() => undefined),
    isOn: async () => (await loadSettings()).liveUpdate,
    isAllowed: () => chrome.permissions.contains({ origins: [`${new URL(ENDPOINT).origin}/*`] }),
    transport: createTransport({
      fetch: (url, init) => fetch(url, init),
      endpoint: ENDPOINT,
      agent: AGENT,
      sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    }),
    today: () => new Date().toISOString().slice(0, 10),
  })
}
