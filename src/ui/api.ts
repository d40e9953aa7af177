import type { Facts } from "../knowledge/facts.ts"
import type { UpdateStatus } from "../knowledge/update/keeper.ts"
import type { FactsRequest, PageState } from "../messages/map.ts"
import type { Outcome } from "../notes/outcome.ts"
import type { Mention, RecogniseInput, RecogniseResult } from "../recognition/mention.ts"
import type { Settings } from "../settings/model.ts"

/** Why a page shows nothing, as far as it can be known. */
export type Unreadable = "browser" | "store" | "pdf" | "reader" | "file" | "unknown"

/** What a page of ours sees of the tab beside it. */
export type TabView =
  /** `refused`: what the toolbar button says of a selection that was not kept. */
  | { kind: "page"; tabId: number; site: string; state: PageState; refused?: string }
  | { kind: "unreadable"; why: Unreadable }
  /** Without access the browser tells no address, but to a popup just opened by a click: the site may be unknown. */
  | { kind: "no-access"; tabId: number; site?: string }
  /** Open since before the extension; nothing of ours runs there yet. */
  | { kind: "asleep"; tabId: number; site: string }

/**
 * Everything the extension's pages ask of the world, so that they can be shown and tested without a browser
 * around them. `undefined` means that the answer was an error.
 */
export interface Api {
  tab(): Promise<TabView>
  /** Calls back when the tab, its page or its mentions may have changed. */
  onTabChange(changed: () => void): () => void
  facts(mention: Mention, page?: Partial<Omit<FactsRequest, "mention" | "locale">>): Promise<Facts | undefined>
  recognise(input: RecogniseInput): Promise<RecogniseResult | undefined>
  scrollTo(tabId: number, mention: number): Promise<boolean>
  save(tabId: number, state: PageState, mention: number): Promise<Outcome>
  reload(tabId: number): Promise<void>
  /** Asks the browser for access to one site, or to all; must be called in a click. */
  requestAccess(site?: string): Promise<boolean>
  hasAccess(): Promise<boolean>
  settings: {
    load(): Promise<Settings>
    change(change: (settings: Settings) => Settings): Promise<Settings>
    watch(changed: (settings: Settings) => void): () => void
    setSync(on: boolean): Promise<Settings>
  }
  /** The opt-in update of the facts: what is in use; fetch it now; take it away. */
  updates(what: "status" | "fetch" | "undo"): Promise<UpdateStatus | undefined>
  commands(): Promise<{ name: string; description: string; keys: string }[]>
  /** Opens one of our pages, the side panel, or the browser's page for keys. */
  open(what: "settings" | "sidepanel" | "keys"): Promise<void>
}
