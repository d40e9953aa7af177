/** The part of mark.js that the benchmark uses; the package carries no types. */
declare module "mark.js" {
  export default class Mark {
    constructor(root: Element)
    mark(
      words: readonly string[],
      options?: {
        separateWordSearch?: boolean
        accuracy?: string
        each?: (element: Element) => void
        done?: () => void
      },
    ): void
    unmark(): void
  }
}

/** The part of dom-anchor-text-quote that the benchmark uses. */
declare module "dom-anchor-text-quote" {
  interface Quote {
    exact: string
    prefix?: string
    suffix?: string
  }
  interface Position {
    start: number
    end: number
  }
  export function fromTextPosition(root: Element, position: Position): Quote
  export function toTextPosition(root: Element, quote: Quote, options?: { hint?: number }): Position | null
}

/** The part of text-annotator that the benchmark uses. */
declare module "text-annotator" {
  class TextAnnotator {
    constructor(options: { content: string })
    highlights: { loc: [number, number] }[]
    search(text: string, options?: { prefix?: string; postfix?: string; trim?: boolean }): number
  }
  /** A CommonJS module, whose own default export Node hands over inside its exports. */
  const exported: { default: typeof TextAnnotator }
  export default exported
}
