import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Russian", () => {
  it.each([
    [
      "2024-07-03",
      "Президент компании и бывший премьер Италии промолчали. Замминистра иностранных дел России и представитель президента тоже. Президенты России и Китая поговорили.",
    ],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("ru", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "Премьер Венгрии прибыл в Киев, где его принял украинский президент.",
      ["Премьер Венгрии = Viktor Orbán", "украинский президент = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "Глава МИД Китая встретился с главой российского МИД и госсекретарём США.",
      ["Глава МИД Китая = Wang Yi", "главой российского МИД = Sergey Lavrov", "госсекретарём США = Antony Blinken"],
    ],
    [
      "2004-05-10",
      "Председатель КНР принял британского премьера, канцлера ФРГ и министра иностранных дел Франции.",
      [
        "Председатель КНР = Hu Jintao",
        "британского премьера = Tony Blair",
        "канцлера ФРГ = Gerhard Schröder",
        "министра иностранных дел Франции = Michel Barnier",
      ],
    ],
    [
      "2024-07-03",
      "Глава Еврокомиссии, генсек НАТО и хозяин Белого дома согласовали заявление.",
      ["Глава Еврокомиссии = Ursula von der Leyen", "генсек НАТО = Jens Stoltenberg", "хозяин Белого дома = Joe Biden"],
    ],
    [
      "2024-07-03",
      "Северокорейский лидер и президент Турции обменялись посланиями.",
      ["Северокорейский лидер = Kim Jong Un", "президент Турции = Recep Tayyip Erdoğan"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("ru", date, text)).toEqual(expected)
  })
})
