/** Keys by the names that Chromium's driver uses too, as the code points of the WebDriver standard. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Delete: "\uE017",
  Meta: "\uE03D",
}

const codeOf = (key: string) => KEYS[key] ?? key

/** Actions that press "Alt+Shift+F": all down in order, all up in reverse. */
export function keyActions(chord: string): object[] {
  const keys = (chord === "+" ? ["+"] : chord.split("+")).map(codeOf)
  const down = keys.map((value) => ({ type: "keyDown", value }))
  const up = [...keys].reverse().map((value) => ({ type: "keyUp", value }))
  return [...down, ...up]
}

/** Actions that type a text, a character at a time. */
export function typeActions(text: string): object[] {
  return [...text].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ])
}
