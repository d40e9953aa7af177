/** From so many elements on, a question to all of them would take the page's main thread for longer than a frame. */
const MANY = 20_000
/** Of such a page only so many are asked: what it says of itself stands near its beginning. */
const ASKED = 2_000

type Method = (this: unknown, ...args: unknown[]) => unknown

/** The prototypes that a document's own methods are taken from. */
export interface Types {
  Element: typeof Element
  Document: typeof Document
  DocumentFragment: typeof DocumentFragment
}

export interface Questions {
  one(from: ParentNode, selector: string): Element | null
  all(from: ParentNode, selector: string): ArrayLike<Element>
}

/** Whether a document has more elements than these; counts no further than to them. */
export function hasMoreThan(count: number, document: Document, type: typeof Document = Document): boolean {
  const elements = type.prototype.getElementsByTagName.call(document, "*")
  return itemOf(elements, count) !== null
}

/** Of a collection's own names, which are ids of the page, none is asked. */
const itemOf = (elements: HTMLCollectionOf<Element>, index: number): Element | null =>
  (Object.getPrototypeOf(elements) as HTMLCollection).item.call(elements, index)

/** Asks a document for elements by selector: all of them, or the first of a page that has too many. */
export function questionsTo(document: Document, { Element: E, Document: D, DocumentFragment: F }: Types): Questions {
  const prototypeOf = (from: ParentNode): object => (from instanceof D ? D : from instanceof E ? E : F).prototype
  const ask = <T>(from: ParentNode, way: "querySelector" | "querySelectorAll", selector: string) =>
    (Reflect.get(prototypeOf(from), way) as Method).call(from, selector) as T
  const { matches } = E.prototype
  let isMany: boolean | undefined
  const isLarge = () => (isMany ??= hasMoreThan(MANY, document, D))
  function* first(from: ParentNode, selector: string): Generator<Element, void, void> {
    const walker = D.prototype.createTreeWalker.call(document, from, 1)
    for (let asked = 0; asked < ASKED && walker.nextNode(); asked++) {
      const element = walker.currentNode as Element
      if (matches.call(element, selector)) yield element
    }
  }
  return {
    one: (from, selector) =>
      isLarge() ? (first(from, selector).next().value ?? null) : ask<Element | null>(from, "querySelector", selector),
    all: (from, selector) =>
      isLarge() ? [...first(from, selector)] : ask<ArrayLike<Element>>(from, "querySelectorAll", selector),
  }
}
