/**
 * The extension's build configuration, the one place for it. `npm run build` writes package.json's `manifest`
 * from `manifest()`; a unit test holds the two equal. Plasmo itself does not read this file.
 */

export const TARGETS = ["chrome-mv3", "firefox-mv3"] as const
export type Target = (typeof TARGETS)[number]

/** Everything asked of the reader's browser, each with the reason that the store pages and PRIVACY.md repeat. */
interface Reasoned {
  name: string
  why: string
}

interface Budget {
  what: string
  /** Matches paths inside a build folder; the sizes of all that match are summed. */
  files: RegExp
  /** Upper bound in bytes. */
  max: number
  /** Measured compressed, as it travels, or as it lies on the disk. */
  as: "gzip" | "raw"
}

const kB = 1000
const MB = 1000 * kB

export const config = {
  /** The oldest versions with `caretPositionFromPoint`, `::highlight` decorations and all else that is relied on. */
  minimum: { chrome: "140", firefox: "153.0" },
  geckoId: "fact-annotator@fact-annotator.example",
  defaultLocale: "en",

  permissions: [
    { name: "storage", why: "keeps the reader's settings on this machine" },
    { name: "unlimitedStorage", why: "keeps notes beyond the browser's 10 MB limit and safe from eviction" },
    {
      name: "scripting",
      why: "injects the reading code only into pages that are articles, and the style of the marks only once a mark exists",
    },
    {
      name: "activeTab",
      why: "tells the popup which site it stands beside when access to the site has been taken back",
    },
    { name: "contextMenus", why: "offers “Save as note” on a selection" },
  ] satisfies Reasoned[],

  hosts: [
    { name: "http://*/*", why: "articles are read on any site; the text is read on this machine and never sent" },
    { name: "https://*/*", why: "articles are read on any site; the text is read on this machine and never sent" },
  ] satisfies Reasoned[],

  /** Extension pages load nothing from elsewhere; the one address is for the opt-in update of the facts. */
  contentSecurityPolicy: {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'none'"],
    "object-src": ["'none'"],
    "connect-src": ["'self'", "https://query.wikidata.org"],
    "worker-src": ["'self'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  },

  /**
   * At most four may suggest a key: Chrome refuses an extension with more. A key that is the browser's own is not
   * given to it either: Alt+Shift with N, P, B, R, A or T in Chrome; in Firefox, with a letter that opens a menu of the
   * menu bar. These are free in its languages but for Turkish.
   */
  commands: {
    _execute_action: { suggested_key: { default: "Alt+Shift+Q" } },
    "next-mention": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_commandNext__" },
    "previous-mention": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_commandPrevious__" },
    "open-mention": { description: "__MSG_commandOpen__" },
    "look-up": { suggested_key: { default: "Alt+Shift+Y" }, description: "__MSG_commandLookUp__" },
    "save-selection": { description: "__MSG_commandSave__" },
    "open-side-panel": { description: "__MSG_commandSidePanel__" },
    "toggle-site": { description: "__MSG_commandToggleSite__" },
  },

  budgets: [
    { what: "content bootstrap", files: /^boot\.[0-9a-f]+\.js$/, max: 5 * kB, as: "gzip" },
    { what: "full content script", files: /^reader\.[0-9a-f]+\.js$/, max: 25 * kB, as: "gzip" },
    { what: "card, at its first use", files: /^tooltip\.[0-9a-f]+\.js$/, max: 20 * kB, as: "gzip" },
    { what: "knowledge pack", files: /\.pack$/, max: 4 * MB, as: "raw" },
    { what: "popup", files: /^popup\.[0-9a-f]+\.(js|css)$/, max: 60 * kB, as: "gzip" },
    { what: "whole extension", files: /./, max: 12 * MB, as: "raw" },
  ] satisfies Budget[],
}

/** The `manifest` object of package.json, from which Plasmo makes each target's manifest.json. */
export function manifest() {
  const csp = Object.entries(config.contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ")
  return {
    default_locale: config.defaultLocale,
    permissions: config.permissions.map(({ name }) => name),
    host_permissions: config.hosts.map(({ name }) => name),
    content_security_policy: { extension_pages: csp },
    commands: config.commands,
    overrides: {
      chrome: { minimum_chrome_version: config.minimum.chrome },
      firefox: {
        browser_specific_settings: {
          gecko: {
            id: config.geckoId,
            strict_min_version: config.minimum.firefox,
            data_collection_permissions: { required: ["none"] },
          },
        },
        sidebar_action: { default_panel: "./sidepanel.html", open_at_install: false },
      },
    },
  }
}
