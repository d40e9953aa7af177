import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Spanish", () => {
  it.each([
    [
      "2024-07-03",
      "El presidente de la empresa y un exministro argentino declararon. El vicecanciller ruso no. Los presidentes de Chile y Perú, tampoco.",
    ],
    ["2024-07-03", "El precio de la papa subió en Lima, y nadie sabe por qué."],
    ["2024-07-03", "El emperador Carlos V murió en Yuste. España lo recuerda, y el emperador sigue en los libros."],
    ["2024-10-02", "Nicolás Maduro no vino y mandó a su canciller."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("es", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2004-05-10",
      "El presidente chino recibió al ministro francés de Exteriores.",
      ["presidente chino = Hu Jintao", "ministro francés de Exteriores = Michel Barnier"],
    ],
    [
      "2024-07-03",
      "El primer ministro húngaro viajó a Kiev y el mandatario ucraniano lo recibió.",
      ["primer ministro húngaro = Viktor Orbán", "mandatario ucraniano = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "El presidente del Gobierno español habló con el canciller alemán y con el presidente de México.",
      [
        "presidente del Gobierno español = Pedro Sánchez",
        "canciller alemán = Olaf Scholz",
        "presidente de México = Andrés Manuel López Obrador",
      ],
    ],
    [
      "2024-07-03",
      "La presidenta de la Comisión Europea, el secretario general de la OTAN y el inquilino de la Casa Blanca coincidieron.",
      [
        "presidenta de la Comisión Europea = Ursula von der Leyen",
        "secretario general de la OTAN = Jens Stoltenberg",
        "inquilino de la Casa Blanca = Joe Biden",
      ],
    ],
    [
      "2024-07-03",
      "El líder norcoreano y el canciller ruso viajaron a Pekín.",
      ["líder norcoreano = Kim Jong Un", "canciller ruso = Sergey Lavrov"],
    ],
    [
      "2024-07-03",
      "El rey de España recibió al presidente de Colombia.",
      ["rey de España = Felipe VI", "presidente de Colombia = Gustavo Petro"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("es", date, text)).toEqual(expected)
  })
})
