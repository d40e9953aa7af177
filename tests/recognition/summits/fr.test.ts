import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in French", () => {
  it.each([
    [
      "2024-07-03",
      "Un sommet social est prévu. Le sommet de la montagne est enneigé. Les sommets européens sont longs.",
    ],
    ["2017-05-25", "Emmanuel Macron a rencontré jeudi à Bruxelles Donald Trump."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await summitsIn("fr", date, text)).toEqual([])
  })

  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2019-08-27",
      "Le G7 de Biarritz s'est achevé ; le sommet de l'Otan à Londres suivra en décembre.",
      ["G7 de Biarritz = 2019-08-24", "sommet de l'Otan à Londres = 2019-12-03"],
    ],
    [
      "2024-10-05",
      "Le XIXe sommet de la Francophonie s'est tenu à Villers-Cotterêts.",
      ["XIXe sommet de la Francophonie = 2024-10-04"],
    ],
    ["2015-12-01", "La COP21 à Paris a débuté lundi.", ["COP21 à Paris = 2015-11-30"]],
    [
      "2021-06-14",
      "Le sommet du G7 en Cornouailles s'est terminé dimanche.",
      ["sommet du G7 en Cornouailles = 2021-06-11"],
    ],
    [
      "2018-06-12",
      "Le sommet de Singapour entre Donald Trump et Kim Jong-un a commencé.",
      ["sommet de Singapour = 2018-06-12"],
    ],
    [
      "2018-10-18",
      "Le sommet Asie-Europe de Bruxelles suit de quelques mois le sommet du Med7 à Rome.",
      ["sommet Asie-Europe de Bruxelles = 2018-10-18", "sommet du Med7 à Rome = 2018-01-10"],
    ],
    [
      "2003-06-03",
      "Le sommet du G8 à Evian s'est achevé. L'an prochain, le sommet aura lieu à Sea Island.",
      ["sommet du G8 à Evian = 2003-06-01", "sommet = 2004-06-08"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("fr", date, text)).toEqual(expected)
  })
})
