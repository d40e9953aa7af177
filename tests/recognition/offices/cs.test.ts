import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Czech", () => {
  it.each([
    ["2024-07-03", "Předseda odborů a bývalý slovenský premiér mluvili. Náměstek ruského ministra obrany mlčel."],
    ["2013-01-27", "Miloš Zeman vyhrál a knížete porazil. Zemanův kancléř se teprve najde."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("cs", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "Maďarský premiér odletěl do Kyjeva, kde ho přijal ukrajinský prezident.",
      ["Maďarský premiér = Viktor Orbán", "ukrajinský prezident = Volodymyr Zelenskyy"],
    ],
    [
      "2004-05-10",
      "Čínský prezident jednal s francouzským ministrem zahraničí a britským premiérem.",
      [
        "Čínský prezident = Hu Jintao",
        "francouzským ministrem zahraničí = Michel Barnier",
        "britským premiérem = Tony Blair",
      ],
    ],
    [
      "2024-07-03",
      "Předsedkyně Evropské komise, generální tajemník NATO a šéf Kremlu reagovali.",
      [
        "Předsedkyně Evropské komise = Ursula von der Leyen",
        "generální tajemník NATO = Jens Stoltenberg",
        "šéf Kremlu = Vladimir Putin",
      ],
    ],
    ["1990-02-22", "Československý prezident mluvil česky.", ["Československý prezident = Václav Havel"]],
    ["2024-10-01", "Šéf maďarské vlády mlčel.", ["Šéf maďarské vlády = Viktor Orbán"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("cs", date, text)).toEqual(expected)
  })
})
