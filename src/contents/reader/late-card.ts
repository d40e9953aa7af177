import type { Card, CardOptions } from "../../card/contract.ts"
import { send } from "../../messages/send.ts"
import { here } from "./here.ts"

export interface LateCard extends Card {
  /** Has the code come at the page's next idle moment: the reader seems to be on the way to a mark. */
  expect(): void
}

/** A card whose code comes when it is expected or first wanted: what was asked last meanwhile is done then. */
export function lateCard(options: Omit<CardOptions, "words">): LateCard {
  let card: Card | undefined
  let isComing = false
  let ended = false
  let pending: ((card: Card) => void) | undefined

  function want(action: (card: Card) => void): void {
    if (card) {
      action(card)
      return
    }
    pending = action
    come()
  }

  function come(): void {
    if (ended || card || isComing) return
    isComing = true
    void load().finally(() => {
      isComing = false
    })
  }

  async function load(): Promise<void> {
    // A background that is just waking may miss a message.
    for (let tries = 0; tries < 3 && !here.createCard && !ended; tries++) await send("page/card", null)
    if (!here.createCard || ended) return
    card = here.createCard(options)
    pending?.(card)
    pending = undefined
  }

  return {
    expect: () => void requestIdleCallback(come, { timeout: 500 }),
    point(id, at) {
      if (id === null && !card) pending = undefined
      else want((c) => c.point(id, at))
    },
    open: (id) => want((c) => c.open(id)),
    tap(id, at) {
      if (id === null && !card) pending = undefined
      else want((c) => c.tap(id, at))
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
