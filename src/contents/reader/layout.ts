import type { Layout } from "../../article/walk.ts"

const INLINE = /^(inline|contents|ruby|none)/

/** What the browser's layout says; the article room itself knows none. */
export const browserLayout: Layout = {
  visible(element) {
    // Forms may shadow the method with a control of that name.
    return Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
  },
  isBlock(element) {
    const { display } = getComputedStyle(element)
    return !INLINE.test(display)
  },
}
