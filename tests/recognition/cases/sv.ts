import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2006-10-01", text: "Han köpte en palme till trädgården." },
  {
    date: "2006-10-06",
    text: "[Fredrik Reinfeldts|Fredrik Reinfeldt] regering tillträdde; [Reinfeldt|Fredrik Reinfeldt] log.",
  },
  { date: "2023-07-11", text: "{Nato|NATO} och {FN|United Nations} möttes." },
]
