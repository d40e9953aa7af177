import type { Builder } from "./h.ts"

// Line icons on a field of 16 × 16, each on its own so that the card carries only what it shows.
export const BOOKMARK = "M4 2.5h8v11.2L8 10.6l-4 3.1z"
export const NOTE = "M3 2.5h10v7.6l-3.4 3.4H3zM9.6 13.5v-3.4H13M5.4 5.6h5.2M5.4 8.2h3"
export const CLOSE = "M4 4l8 8M12 4l-8 8"
export const SEARCH = "M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.4 10.4l3.1 3.1"
export const PANEL = "M2.5 3h11v10h-11zM9.8 3v10"
export const SETTINGS = "M2.5 4.5h6M11.5 4.5h2M10 3v3M2.5 11.5h2M7.5 11.5h6M6 10v3"
export const ARROW = "M6 3.5L10.5 8 6 12.5"
export const CHECK = "M3 8.5l3.2 3.2L13 5"
export const GLOBE = "M8 14A6 6 0 108 2a6 6 0 000 12zM2 8h12M8 2c4 4 4 8 0 12M8 2C4 6 4 10 8 14"
export const WARN = "M8 2.2l6.2 11.3H1.8zM8 6.4v3.4M8 11.6v.2"
export const PERSON = "M8 7.5a2.6 2.6 0 100-5.2 2.6 2.6 0 000 5.2zM2.8 13.7c.4-2.8 2.4-4.2 5.2-4.2s4.8 1.4 5.2 4.2"
export const CALENDAR = "M2.5 3.5h11v10h-11zM2.5 6.7h11M5.4 2v2.6M10.6 2v2.6"
export const PIN = "M5.5 2.5h5M6.3 2.5v4.2L4.2 9.3h7.6L9.7 6.7V2.5M8 9.3v4.2"

/** An icon, drawn with the text's colour; the words beside it or its button's label name it. */
export function icon({ svg }: Builder, path: string): SVGElement {
  return svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" }, svg("path", { d: path }))
}
