import type { Card, CardOptions } from "../../card/card.ts"
import { send } from "../../messages/send.ts"
import { here } from "./here.ts"

/** A card whose code comes when it is first wanted: what was asked last meanwhile is done then. */
export function lateCard(options: Omit<CardOptions, "words">): Card {
  let card: Card | undefined
  let loading = false
  let ended = false
  let pending: ((card: Card) => void) | undefined

  function want(action: (card: Card) => void): void {
    if (card) {
      action(card)
      return
    }
    pending = action
    if (loading || ended) return
    loading = true
    void load().then(() => {
      loading = false
      if (!card || ended) return
      pending?.(card)
      pending = undefined
    })
  }

  async function load(): Promise<void> {
    if (!here.createCard) await send("page/card", null)
    if (here.createCard && !ended) card = here.createCard(options)
  }

  return {
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
