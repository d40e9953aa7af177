import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in English", () => {
  it.each([
    [
      "2024-07-03",
      "The Russian deputy foreign minister and the Chinese ambassador left. The president of the company resigned. A president must lead.",
    ],
    ["2024-07-03", "The head of Ukraine's delegation spoke to the presidents of France and Poland."],
    ["2024-10-24", "Keir Starmer praised the Queen."],
    ["2024-07-03", "Chinese Foreign Minister Wang Yi and U.S. President Joe Biden agreed."],
    ["2024-07-03", "The former French president was not there; the then British prime minister had declined."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("en", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    ["1985-11-22", "The Soviet leader will visit Washington.", ["Soviet leader = Mikhail Gorbachev"]],
    [
      "2026-01-06",
      "Nicolás Maduro was seized on Saturday. The Venezuelan president is to appear in court.",
      ["Venezuelan president = Nicolás Maduro"],
    ],
    [
      "2004-05-10",
      "The Chinese president met the British prime minister in London.",
      ["Chinese president = Hu Jintao", "British prime minister = Tony Blair"],
    ],
    [
      "2024-07-03",
      "Hungary's prime minister flew to Kyiv; the Ukrainian president and the UN chief welcomed the visit.",
      [
        "Hungary's prime minister = Viktor Orbán",
        "Ukrainian president = Volodymyr Zelenskyy",
        "UN chief = António Guterres",
      ],
    ],
    [
      "2024-07-03",
      "The president of the European Commission and the NATO secretary general spoke with the German chancellor.",
      [
        "president of the European Commission = Ursula von der Leyen",
        "NATO secretary general = Jens Stoltenberg",
        "German chancellor = Olaf Scholz",
      ],
    ],
    [
      "2024-07-03",
      "The North Korean leader praised the Iranian foreign minister.",
      ["North Korean leader = Kim Jong Un", "Iranian foreign minister = Ali Bagheri"],
    ],
    [
      "2023-05-08",
      "The king of Saudi Arabia, the emir of Qatar and the sultan of Oman were invited.",
      [
        "king of Saudi Arabia = Salman of Saudi Arabia",
        "emir of Qatar = Tamim bin Hamad Al Thani",
        "sultan of Oman = Haitham bin Tariq",
      ],
    ],
    [
      "2025-01-20",
      "The outgoing president of the United States left, and the new US president took the oath at noon.",
      ["outgoing president of the United States = Joe Biden", "new US president = Donald Trump"],
    ],
    [
      "2016-12-01",
      "The US president-elect called the president of Taiwan.",
      ["US president-elect = Donald Trump", "president of Taiwan = Tsai Ing-wen"],
    ],
    [
      "2019-03-04",
      "The Kremlin leader, the Polish PM and the Dutch premier disagreed; the top diplomat of the EU did not.",
      ["Kremlin leader = Vladimir Putin", "Polish PM = Mateusz Morawiecki", "Dutch premier = Mark Rutte"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("en", date, text)).toEqual(expected)
  })
})
