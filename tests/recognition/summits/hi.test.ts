import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Hindi", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2022-09-15",
      "समरकंद में एससीओ शिखर सम्मेलन शुरू हुआ। ब्रिक्स शिखर सम्मेलन जून में हुआ था।",
      ["समरकंद में एससीओ शिखर सम्मेलन = 2022-09-15", "ब्रिक्स शिखर सम्मेलन जून = 2022-06-23"],
    ],
    ["2024-10-22", "कज़ान में ब्रिक्स शिखर सम्मेलन आज शुरू हो रहा है।", ["कज़ान में ब्रिक्स शिखर सम्मेलन = 2024-10-22"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("hi", date, text)).toEqual(expected)
  })
})
