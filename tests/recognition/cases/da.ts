import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2023-07-11", text: "Hun plantede en palme i haven." },
  {
    date: "2023-07-11",
    text: "[Mette Frederiksens|Mette Frederiksen] regering tiltrådte; [Frederiksen|Mette Frederiksen] smilede.",
  },
  { date: "2023-07-11", text: "{NATO|NATO} og {FN|United Nations} mødtes." },
]
