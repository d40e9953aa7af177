import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2024-07-03", text: "Hij schoof de stoel aan en dronk een bosbes." },
  { date: "2022-01-01", text: "De Van der Leyenstraat is afgesloten." },
  {
    date: "2024-07-03",
    text: "[Mark Rutte|Mark Rutte] vertrekt; [Ruttes|Mark Rutte] opvolger is [Dick Schoof|Dick Schoof].",
  },
  { date: "2022-03-01", text: "[Vladimir Poetin|Vladimir Putin] sprak met de {NAVO|NATO}." },
  { date: "1991-12-11", text: "In Moskou bestond [Gorbatsjovs|Mikhail Gorbachev] Unie nog." },
]
