import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Turkish", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2024-07-10",
      "NATO'nun Washington Zirvesi başladı. Geçen hafta Astana'daki Şanghay İşbirliği Örgütü zirvesi yapılmıştı.",
      ["NATO'nun Washington Zirvesi = 2024-07-09", "Astana'daki Şanghay İşbirliği Örgütü zirvesi = 2024-07-03"],
    ],
    ["2015-11-15", "Antalya'daki G20 Zirvesi bugün açılıyor.", ["Antalya'daki G20 Zirvesi = 2015-11-15"]],
    [
      "2004-06-28",
      "NATO zirvesi İstanbul'da başladı. Bir sonraki zirve Riga'da yapılacak.",
      ["NATO zirvesi İstanbul = 2004-06-28", "Bir sonraki zirve Riga = 2006-11-28"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("tr", date, text)).toEqual(expected)
  })
})
