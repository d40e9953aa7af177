import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Dutch", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "1997-06-18",
      "De Europese top in Amsterdam is afgesloten met een nieuw verdrag.",
      ["Europese top in Amsterdam = 1997-06-16"],
    ],
    [
      "2014-03-24",
      "De top over nucleaire veiligheid in Den Haag is begonnen. De NAVO-top in Wales volgt in september.",
      ["NAVO-top in Wales = 2014-09-04"],
    ],
    [
      "2023-07-10",
      "Aan de vooravond van de NAVO-top in Vilnius; de klimaattop in Dubai volgt.",
      ["NAVO-top in Vilnius = 2023-07-11", "klimaattop in Dubai = 2023-11-30"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("nl", date, text)).toEqual(expected)
  })
})
