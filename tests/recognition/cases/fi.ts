import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2023-07-11", text: "Hän istutti palmun puutarhaan." },
  {
    date: "2023-07-11",
    text: "[Sauli Niinistön|Sauli Niinistö] puhe päättyi; [Niinistö|Sauli Niinistö] hymyili.",
  },
  { date: "2023-07-11", text: "{Nato|NATO} ja {YK|United Nations} kokoontuivat." },
  { date: "2010-06-01", text: "Kanssa sovittiin Japanissa. Maan talous kasvoi." },
]
