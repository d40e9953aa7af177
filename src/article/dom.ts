import { questionsTo, type Types } from "./questions.ts"

/**
 * Reading a DOM that may fight back. A form's own controls shadow its properties (`<input name="parentNode">`),
 * and named images and forms those of the document, so that `document.querySelector` can be an element.
 * All access goes through the prototypes' own methods. The prototypes are a content script's own,
 * out of the page's reach; in Node they are jsdom's.
 */
export interface Dom {
  readonly document: Document
  readonly root: Element | null
  readonly body: Element | null
  query(from: ParentNode, selector: string): Element | null
  queryAll(from: ParentNode, selector: string): ArrayLike<Element>
  attribute(element: Element, name: string): string | null
  /** Whether there is any attribute to ask for. */
  hasAttributes(element: Element): boolean
  /** Local name, lower case for HTML. */
  name(element: Element): string
  parent(node: Node): Node | null
  first(node: Node): Node | null
  next(node: Node): Node | null
  text(node: Node): string
  shadow(element: Element): ShadowRoot | null
  contains(outer: Node, inner: Node): boolean
  range(): Range
  /** What the meta elements said when first asked: a reading takes an access of its own. */
  readonly meta: ReadonlyMap<string, string>
}

type Method = (this: unknown, ...args: unknown[]) => unknown

/** The globals that a document's prototypes are taken from: its window's, or ours for a parsed document. */
interface Globals extends Types {
  Node: typeof Node
}

const cache = new WeakMap<Document, Dom>()

/** The safe access to a document, one for all who ask for its nodes. */
export function domOf(document: Document): Dom {
  let dom = cache.get(document)
  if (!dom) {
    dom = accessTo(document)
    cache.set(document, dom)
  }
  return dom
}

/** A new access to a document, that knows nothing of it yet. */
export function accessTo(document: Document): Dom {
  // In a content script the global object is the script's own, and the safer one.
  const globals = (typeof Node === "function" && document instanceof Node
    ? globalThis
    : document.defaultView) as unknown as Globals
  const { Node: N, Element: E, Document: D } = globals
  const getter = <T>(prototype: object, property: string) => {
    const get = Object.getOwnPropertyDescriptor(prototype, property)?.get as Method
    return (target: unknown): T => get.call(target) as T
  }
  const method = <T>(prototype: object, property: string) => {
    const call = Reflect.get(prototype, property) as Method
    return (target: unknown, ...args: unknown[]): T => call.apply(target, args) as T
  }
  const localName = getter<string>(E.prototype, "localName")
  const getAttribute = method<string | null>(E.prototype, "getAttribute")
  const hasAttributes = method<boolean>(E.prototype, "hasAttributes")
  const shadowRoot = getter<ShadowRoot | null>(E.prototype, "shadowRoot")
  const questions = questionsTo(document, globals)
  const documentElement = getter<Element | null>(D.prototype, "documentElement")
  const body = getter<Element | null>(D.prototype, "body")
  const createRange = method<Range>(D.prototype, "createRange")
  let meta: ReadonlyMap<string, string> | undefined
  const dom: Dom = {
    document,
    get meta() {
      meta ??= metaOf(dom)
      return meta
    },
    get root() {
      return documentElement(document)
    },
    get body() {
      return body(document)
    },
    query: questions.one,
    queryAll: questions.all,
    attribute: (element, name) => getAttribute(element, name),
    hasAttributes: (element) => hasAttributes(element),
    name: (element) => localName(element),
    parent: getter<Node | null>(N.prototype, "parentNode"),
    first: getter<Node | null>(N.prototype, "firstChild"),
    next: getter<Node | null>(N.prototype, "nextSibling"),
    text: (node) => getter<string | null>(N.prototype, "textContent")(node) ?? "",
    shadow: (element) => shadowRoot(element),
    contains: method<boolean>(N.prototype, "contains"),
    range: () => createRange(document),
  }
  return dom
}

/** The content of the first of these meta elements that has one, by property, name, itemprop or http-equiv. */
export function metaContent(dom: Dom, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const kind of META_KINDS) {
      const content = dom.meta.get(`${kind} ${name.toLowerCase()}`)
      if (content) return content
    }
  }
  return undefined
}

const META_KINDS = ["property", "name", "itemprop", "http-equiv"] as const

/** What the page's meta elements say, by kind and name; the first of a name counts. Found in one pass: pages are large, and names many. */
function metaOf(dom: Dom): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  const elements = dom.queryAll(dom.document, "meta[content]")
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    for (const kind of META_KINDS) {
      const name = dom.attribute(element, kind)
      if (name === null) continue
      const key = `${kind} ${name.toLowerCase()}`
      if (!meta.has(key)) meta.set(key, dom.attribute(element, "content")!.trim())
    }
  }
  return meta
}
