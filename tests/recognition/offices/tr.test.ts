import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Turkish", () => {
  it.each([
    [
      "2024-07-03",
      "Rusya Dışişleri Bakan Yardımcısı ve ABD başkan adayı konuştu. Şirketin başkanı sustu. Eski Almanya Başbakanı gelmedi.",
    ],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("tr", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "Macaristan Başbakanı Kiev'e gitti; Ukrayna Devlet Başkanı onu karşıladı.",
      ["Macaristan Başbakanı = Viktor Orbán", "Ukrayna Devlet Başkanı = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "Çin Dışişleri Bakanı, Rusya Devlet Başkanı'yla görüştü.",
      ["Çin Dışişleri Bakanı = Wang Yi", "Rusya Devlet Başkanı = Vladimir Putin"],
    ],
    [
      "2024-07-03",
      "ABD Başkanı, NATO Genel Sekreteri ve Fransa Cumhurbaşkanı'nı aradı.",
      ["ABD Başkanı = Joe Biden", "NATO Genel Sekreteri = Jens Stoltenberg", "Fransa Cumhurbaşkanı = Emmanuel Macron"],
    ],
    [
      "2004-05-10",
      "Almanya Başbakanı ile İngiltere Başbakanı bir araya geldi.",
      ["Almanya Başbakanı = Gerhard Schröder", "İngiltere Başbakanı = Tony Blair"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("tr", date, text)).toEqual(expected)
  })
})
