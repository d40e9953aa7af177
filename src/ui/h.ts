/** The few lines of DOM building that card and pages share: no markup strings anywhere. */
export type Child = Node | string | undefined | false | null
export type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>

const SVG = "http://www.w3.org/2000/svg"

function fill<E extends Element>(
  element: E,
  attributes: Attributes,
  children: readonly (Child | readonly Child[])[],
): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    if (typeof value === "function") element.addEventListener(name, value)
    else element.setAttribute(name, value === true ? "" : String(value))
  }
  for (const child of children.flat()) if (child) element.append(child)
  return element
}

/** Builds elements of one document. */
export interface Builder {
  /** `h("p.role", {lang: "de"}, "text")`: tag and classes, attributes (functions are listeners), children. */
  h(tag: string, attributes?: Attributes | null, ...children: (Child | readonly Child[])[]): HTMLElement
  svg(tag: string, attributes?: Attributes | null, ...children: (Child | readonly Child[])[]): SVGElement
}

export function builder(document: Document): Builder {
  const classed = (tag: string, attributes: Attributes | null | undefined): [string, Attributes] => {
    const [name, ...classes] = tag.split(".")
    return [name!, classes.length > 0 ? { class: classes.join(" "), ...attributes } : (attributes ?? {})]
  }
  return {
    h(tag, attributes, ...children) {
      const [name, all] = classed(tag, attributes)
      return fill(document.createElement(name), all, children)
    },
    svg(tag, attributes, ...children) {
      const [name, all] = classed(tag, attributes)
      return fill(document.createElementNS(SVG, name) as SVGElement, all, children)
    },
  }
}
