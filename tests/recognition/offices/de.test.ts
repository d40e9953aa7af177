import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in German", () => {
  it.each([
    ["2024-07-03", "Der frühere US-Präsident Donald Trump sprach in Ohio."],
    [
      "2024-07-03",
      "Die Präsidenten Chinas und Russlands trafen sich. Jeder Präsident hält eine Rede, ein Kanzler muss führen.",
    ],
    [
      "2024-07-03",
      "Der Sprecher der Bundesregierung und der ukrainische Botschafter äußerten sich. Der stellvertretende russische Außenminister schwieg.",
    ],
    ["2024-07-03", "Der Präsident der Deutschen Bundesbank und der Ministerpräsident von Bayern widersprachen."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("de", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2004-05-10",
      "Der chinesische Präsident empfing in Peking den französischen Außenminister.",
      ["chinesische Präsident = Hu Jintao", "französischen Außenminister = Michel Barnier"],
    ],
    [
      "2024-07-03",
      "Chinas Staatschef und der Kremlchef sprachen in Astana miteinander.",
      ["Chinas Staatschef = Xi Jinping", "Kremlchef = Vladimir Putin"],
    ],
    [
      "2024-07-03",
      "Der ungarische Ministerpräsident reiste nach Kiew, der Nato-Generalsekretär begrüßte das.",
      ["ungarische Ministerpräsident = Viktor Orbán", "Nato-Generalsekretär = Jens Stoltenberg"],
    ],
    [
      "2016-03-01",
      "Die Bundeskanzlerin telefonierte mit dem türkischen Staatspräsidenten und dem griechischen Premier.",
      [
        "Bundeskanzlerin = Angela Merkel",
        "türkischen Staatspräsidenten = Recep Tayyip Erdoğan",
        "griechischen Premier = Alexis Tsipras",
      ],
    ],
    [
      "2024-07-03",
      "Der Präsident der Ukraine dankte dem Präsidenten des Europäischen Rates und der Kommissionspräsidentin.",
      [
        "Präsident der Ukraine = Volodymyr Zelenskyy",
        "Präsidenten des Europäischen Rates = Charles Michel",
        "Kommissionspräsidentin = Ursula von der Leyen",
      ],
    ],
    [
      "2024-07-03",
      "Nordkoreas Machthaber schrieb an den russischen Staatschef.",
      ["Nordkoreas Machthaber = Kim Jong Un", "russischen Staatschef = Vladimir Putin"],
    ],
    [
      "2020-02-03",
      "Der österreichische Bundeskanzler traf den tschechischen Regierungschef, die slowakische Präsidentin und die finnische Ministerpräsidentin.",
      [
        "österreichische Bundeskanzler = Sebastian Kurz",
        "tschechischen Regierungschef = Andrej Babiš",
        "slowakische Präsidentin = Zuzana Čaputová",
        "finnische Ministerpräsidentin = Sanna Marin",
      ],
    ],
    [
      "2024-07-03",
      "Der Chef des Weißen Hauses und die US-Vizepräsidentin traten gemeinsam auf.",
      ["Chef des Weißen Hauses = Joe Biden", "US-Vizepräsidentin = Kamala Harris"],
    ],
    ["1987-09-08", "In Moskau schwieg der Kreml-Chef.", ["Kreml-Chef = Mikhail Gorbachev"]],
    [
      "2005-11-23",
      "Angela Merkel flog nach Brüssel. Dort traf die Kanzlerin Kofi Annan.",
      ["Kanzlerin = Angela Merkel"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("de", date, text)).toEqual(expected)
  })
})
