import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2011-06-01", text: "Bahçede bir gül açtı, er meydanında güreş vardı." },
  {
    date: "2022-09-16",
    text: "[Recep Tayyip Erdoğan|Recep Tayyip Erdoğan] konuştu; [Erdoğan|Recep Tayyip Erdoğan]'ın sözleri alkışlandı.",
  },
  { date: "2022-03-10", text: "[Vladimir Putin|Vladimir Putin]'in temsilcisi {NATO|NATO}'yu eleştirdi." },
  { date: "2023-07-11", text: "[Zelenski|Volodymyr Zelenskyy], kararı eleştirdi." },
]
