/**
 * Where the card goes: pure geometry in CSS pixels of the layout viewport. The card is never off screen, never
 * over its mention where there is room beside it, and keeps to one side while it is open.
 */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface View {
  /** The visible part: `visualViewport` where the page is pinch-zoomed. */
  left: number
  top: number
  width: number
  height: number
}

export interface LayoutInput {
  /** The lines of the mention, in order; a mention broken over two lines has two. */
  lines: readonly Box[]
  /** Where the pointer was, to choose among the lines. */
  at?: { x: number; y: number }
  /** Natural size of the card. */
  card: { width: number; height: number }
  view: View
  dir: "ltr" | "rtl"
  /** Vertical text: the card stands beside the column. */
  vertical?: boolean
}

export type Side = "below" | "above" | "left" | "right" | "sheet"

export interface Placement {
  side: Side
  left: number
  top: number
  /** The room there is; the card scrolls inside when it is less than its own height. */
  width: number
  maxHeight: number
  /** Where the small pointer stands, from the card's left edge (below/above) or top edge (left/right). */
  arrow: number
}

const GAP = 8
const EDGE = 8
/** Below this width the card becomes a sheet over the full width. */
const SHEET_WIDTH = 400
/** A card squeezed lower than this is better off on the other side or as a sheet. */
const MIN_HEIGHT = 160

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/** The line of the mention nearest to the pointer; the first without one. */
export function lineAt(lines: readonly Box[], at?: { x: number; y: number }): Box | undefined {
  if (!at) return lines[0]
  let best: Box | undefined
  let least = Number.POSITIVE_INFINITY
  for (const line of lines) {
    const dx = at.x < line.left ? line.left - at.x : at.x > line.right ? at.x - line.right : 0
    const dy = at.y < line.top ? line.top - at.y : at.y > line.bottom ? at.y - line.bottom : 0
    const distance = dx * dx + dy * dy
    if (distance < least) {
      least = distance
      best = line
    }
  }
  return best
}

function sheet(view: View, card: { height: number }): Placement {
  const maxHeight = Math.max(0, Math.min(card.height, view.height - EDGE * 2))
  const width = Math.max(0, view.width - EDGE * 2)
  return {
    side: "sheet",
    left: view.left + EDGE,
    top: view.top + view.height - EDGE - maxHeight,
    width,
    maxHeight,
    arrow: -1,
  }
}

/** Places the card. */
export function place(input: LayoutInput): Placement {
  const { card, view } = input
  const line = lineAt(input.lines, input.at)
  if (!line || view.width < SHEET_WIDTH) return sheet(view, card)

  const low = view.left + EDGE
  const high = view.left + view.width - EDGE
  const floor = view.top + view.height - EDGE
  const ceiling = view.top + EDGE
  const width = Math.min(card.width, high - low)

  if (input.vertical) {
    const roomLeft = line.left - GAP - low
    const roomRight = high - (line.right + GAP)
    if (Math.max(roomLeft, roomRight) < width) return sheet(view, card)
    const side = roomLeft >= width && (input.dir === "rtl" || roomRight < width) ? "left" : "right"
    const maxHeight = Math.min(card.height, floor - ceiling)
    const middle = (line.top + line.bottom) / 2
    const top = clamp(middle - 40, ceiling, floor - maxHeight)
    return {
      side,
      left: side === "left" ? line.left - GAP - width : line.right + GAP,
      top,
      width,
      maxHeight,
      arrow: clamp(middle - top, 16, Math.max(16, maxHeight - 16)),
    }
  }

  const below = floor - (line.bottom + GAP)
  const above = line.top - GAP - ceiling
  if (Math.max(below, above) < Math.min(MIN_HEIGHT, card.height)) return sheet(view, card)
  const side = below >= card.height || below >= above ? "below" : "above"
  const maxHeight = Math.min(card.height, side === "below" ? below : above)

  // Begin where the words begin, in the reading direction, and bring the card to the pointer on long mentions.
  const anchor = input.at ? clamp(input.at.x, line.left, line.right) : input.dir === "rtl" ? line.right : line.left
  const wanted = input.dir === "rtl" ? anchor - width + 28 : anchor - 28
  const left = clamp(wanted, low, Math.max(low, high - width))
  return {
    side,
    left,
    top: side === "below" ? line.bottom + GAP : line.top - GAP - maxHeight,
    width,
    maxHeight,
    arrow: clamp(anchor - left, 18, Math.max(18, width - 18)),
  }
}
