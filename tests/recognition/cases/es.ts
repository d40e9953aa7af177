import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2022-04-21", text: "Marín juega el sábado en casa." },
  { date: "2015-05-01", text: "Alexis Sánchez marcó dos goles con la paz de siempre." },
  { date: "2019-01-01", text: "La calle Fidel Castro está cortada." },
  {
    date: "2023-01-02",
    text: "El presidente [Luiz Inácio Lula da Silva|Luiz Inácio Lula da Silva] juró el cargo. [Lula|Luiz Inácio Lula da Silva] habló.",
  },
  {
    date: "2019-07-01",
    text: "[Andrés Manuel López Obrador|Andrés Manuel López Obrador] recibió a la {UE|European Union}.",
  },
  { date: "2024-04-30", text: "Juan Carlos Mora y Andrés Arrieta. (8)" },
  { date: "2024-04-30", text: "Darixon Vuelto (5), Francisco Rodríguez (6), Alvin Bennett (6), Dayron Sánchez (5)." },
  {
    date: "2016-11-21",
    text: "Perdió en Perú contra [Alberto\nFujimori|Alberto Fujimori]. A Sánchez lo espera Londres.",
  },
  { date: "2024-10-02", text: "Ayer lloró [AMLO|Andrés Manuel López Obrador] en México." },
  { date: "2026-01-04", text: "Petro Ivanenko llegó al hotel. Petro durmió." },
  { date: "2026-01-04", text: "Bogotá pidió calma. [Petro|Gustavo Petro] reforzó la frontera." },
  { date: "2014-12-17", text: "La {OEA|Organization of American States} felicita." },
  { date: "2016-06-01", text: "Votó el {Consejo de Seguridad de la ONU|United Nations Security Council} ayer." },
]
