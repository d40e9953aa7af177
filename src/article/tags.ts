import type { Dom } from "./dom.ts"

const set = (words: string) => new Set(words.split(" "))

/** Elements that start a line of their own where the page's style does not say otherwise. */
const BLOCK = set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p search section summary table tbody td tfoot th thead tr ul",
)
/** Elements whose text is no prose: code, controls, media, what a page keeps for later. */
const SKIPPED = set(
  "script style noscript template iframe frame object embed applet video audio canvas svg math select option optgroup datalist textarea input button meter progress code pre kbd samp tt var rt rp head title meta link base map area xmp plaintext listing",
)
/** Parts of a page that accompany an article. */
const BESIDE = set("nav aside footer form dialog menu search")
const BESIDE_ROLE = set(
  "navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist form alert status",
)
/** Words in class and id by which sites name what accompanies an article. */
const BESIDE_CLASS = set(
  "nav navi navbar navigation menu breadcrumb breadcrumbs comment comments kommentare commentlist disqus related recommended recommendation recommendations recirculation newsletter cookie cookies consent gdpr share sharing sharebar shares social promo promotion advert adverts advertisement advertising ad ads sponsored sponsor sidebar footer teaser teasers outbrain taboola popular trending mostread toplist tags taglist copyright toolbar popup modal overlay banner login signup subscribe subscription paywall rail widget ticker bio",
)
const UNSEEN = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-text)?|a11y-hidden|assistive-text)($|[\s_-])/i

export const isBlockName = (name: string): boolean => BLOCK.has(name)
export const isSkippedName = (name: string): boolean => SKIPPED.has(name)
export const isHeadingName = (name: string): boolean => /^h[1-6]$/.test(name)

/** Where a reader types: never read, never marked. */
export function isEditable(dom: Dom, element: Element): boolean {
  const editable = dom.attribute(element, "contenteditable")
  if (editable !== null && editable.toLowerCase() !== "false") return true
  const role = dom.attribute(element, "role")
  return role === "textbox" || role === "combobox" || role === "searchbox"
}

/** Text for screen readers alone: a mark in it would show nothing. */
export function isUnseen(dom: Dom, element: Element): boolean {
  const name = dom.attribute(element, "class")
  return name !== null && name.length < 500 && UNSEEN.test(name)
}

/** Compound names of what readers wrote ("commentlinks", "usercomments"); a commentary is an article. */
const COMMENTS = /^(?:user|reader)?comment(?:s|list|link|box|block|section|area|thread|wrap)/

/** True for an element that by its name, role or class accompanies an article. A hint: whoever asks weighs it. */
export function isBeside(dom: Dom, element: Element, name: string): boolean {
  if (BESIDE.has(name)) return true
  if (!dom.hasAttributes(element)) return false
  const role = dom.attribute(element, "role")
  if (role && BESIDE_ROLE.has(role)) return true
  const label = `${dom.attribute(element, "class") ?? ""} ${dom.attribute(element, "id") ?? ""}`
  if (label.length < 2 || label.length > 1000) return false
  for (const word of label
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)) {
    if (BESIDE_CLASS.has(word) || COMMENTS.test(word)) return true
  }
  return false
}
