import type { Facts } from "../knowledge/facts.ts"
import type { Outcome } from "../notes/outcome.ts"
import type { Theme } from "../ui/tokens.ts"
import type { Delays } from "./machine.ts"
import type { Words } from "./words.ts"

/**
 * What the card asks of the page it stands over. Whoever knows the mentions (highlight, contents) says where pointer,
 * keys and taps are; mentions go by a number the caller chooses.
 */
export interface CardOptions {
  document: Document
  words: Words
  theme?: Theme
  delays?: Partial<Delays>
  /** Facts of a mention. Asked as soon as the pointer rests, before the dwell time is over. */
  load(id: number): Promise<Facts | undefined>
  /** The client rectangles of the mention's lines now; empty when it has left the page. */
  linesOf(id: number): readonly DOMRect[]
  isVertical?(id: number): boolean
  hasNote?(id: number): boolean
  /** Saves the mention as a note; tells how that went. Without it the card offers no saving. */
  save?(id: number, facts: Facts): Promise<Outcome>
  /** Opens the side panel at the mention's note. */
  openNotes?(id: number): void
  report?(id: number, facts: Facts): void
  /** The mention whose card is open changed; undefined once closed. */
  onChange?(id: number | undefined): void
}

export interface Point {
  x: number
  y: number
}

export interface Card {
  /**
   * The pointer rests on a mention, or on none. Call it when this changes; or later, with the moment (of
   * `performance.now()`) it has rested there since.
   */
  point(id: number | null, at?: Point, since?: number): void
  /** Opens at once and moves focus inside: keyboard, command, look-up. */
  open(id: number): void
  /** A tap on a mention, or elsewhere. */
  tap(id: number | null, at?: Point): void
  /** The mention left the page. */
  gone(id: number): void
  /** The page moved or changed: find the place again. */
  reposition(): void
  close(): void
  /** Whether an event comes from the card. */
  owns(event: globalThis.Event): boolean
  readonly openId: number | undefined
  /** Closes and forgets everything. */
  destroy(): void
}
