/**
 * The design tokens, one source for card and pages. `light-dark()` follows the `color-scheme` of the element,
 * so a theme is one property. All text colours hold 4.5 : 1 on paper and on wash.
 */
export const TOKENS = `
  --paper: light-dark(#ffffff, #1c1e23);
  --wash: light-dark(#f5f4f0, #26292f);
  --sunk: light-dark(#ecebe6, #30333b);
  --ink: light-dark(#191b20, #f2f1ed);
  --ink-2: light-dark(#4a4f5a, #c3c5cb);
  --ink-3: light-dark(#636873, #a3a6ae);
  --line: light-dark(#e3e1da, #3a3d45);
  --line-2: light-dark(#c9c6bd, #555963);
  --accent: light-dark(#1d4fb8, #9dbbff);
  --accent-ink: light-dark(#ffffff, #10203f);
  --accent-wash: light-dark(#e9effb, #232e47);
  --leader: light-dark(#1d4fb8, #9dbbff);
  --office: light-dark(#6a3aa8, #c9a8f5);
  --organisation: light-dark(#0a6666, #6fd0cb);
  --summit: light-dark(#8f4a00, #f2b56b);
  --date: light-dark(#3a6a1c, #a5d684);
  --warn: light-dark(#8a4b00, #f0b869);
  --warn-wash: light-dark(#fdf3e1, #3a2e1a);
  --bad: light-dark(#a1271b, #ff9d91);
  --good: light-dark(#22663a, #8ad6a4);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", "Noto Sans Devanagari", sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", "Source Serif 4", Charter, Georgia, "Noto Serif", serif;
  --radius: 14px;
  --radius-2: 9px;
  --shadow: 0 0 0 1px light-dark(rgb(20 20 30 / .07), rgb(255 255 255 / .1)), 0 2px 6px rgb(20 20 30 / .08), 0 14px 38px light-dark(rgb(20 20 30 / .2), rgb(0 0 0 / .55));
`

export type Theme = "auto" | "light" | "dark"

/** The value of `color-scheme` for a theme. */
export function colourScheme(theme: Theme): string {
  return theme === "auto" ? "light dark" : theme
}
