import type { Card, CardOptions } from "../../card/contract.ts"
import { send } from "../../messages/send.ts"
import { here } from "./here.ts"

export interface LateCard extends Card {
  /** Has the code come at the page's next idle moment: the reader seems to be on the way to a mark. */
  expect(): void
}

/**
 * A card whose code comes when it is expected or first wanted: what was asked last meanwhile is done then, with the
 * facts that were asked for at once and the time counted that the pointer has rested.
 */
export function lateCard(options: Omit<CardOptions, "words">): LateCard {
  let card: Card | undefined
  let isComing = false
  let ended = false
  let pending: ((card: Card) => void) | undefined
  let early: { id: number; facts: ReturnType<CardOptions["load"]> } | undefined

  function want(id: number | null, action: (card: Card) => void): void {
    if (card) {
      action(card)
      return
    }
    if (id !== null && early?.id !== id) early = { id, facts: options.load(id) }
    pending = action
    come()
  }

  /** The facts of a mention, once those asked for before the card was there. */
  function load(id: number): ReturnType<CardOptions["load"]> {
    const known = early?.id === id ? early.facts : undefined
    early = undefined
    return known ?? options.load(id)
  }

  function come(): void {
    if (ended || card || isComing) return
    isComing = true
    void fetchCode().finally(() => {
      isComing = false
    })
  }

  async function fetchCode(): Promise<void> {
    // A background that is just waking may miss a message.
    for (let tries = 0; tries < 3 && !here.createCard && !ended; tries++) await send("page/card", null)
    if (!here.createCard || ended) return
    card = here.createCard({ ...options, load })
    pending?.(card)
    pending = undefined
  }

  return {
    expect: () => void requestIdleCallback(come, { timeout: 500 }),
    point(id, at) {
      const since = card ? undefined : performance.now()
      if (id === null && !card) pending = undefined
      else want(id, (c) => c.point(id, at, since))
    },
    open: (id) => want(id, (c) => c.open(id)),
    tap(id, at) {
      if (id === null && !card) pending = undefined
      else want(id, (c) => c.tap(id, at))
    },
    gone: (id) => card?.gone(id),
    reposition: () => card?.reposition(),
    close() {
      pending = undefined
      card?.close()
    },
    owns: (event) => card?.owns(event) ?? false,
    get openId() {
      return card?.openId
    },
    destroy() {
      ended = true
      card?.destroy()
    },
  }
}
