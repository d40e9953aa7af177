import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2022-01-01", text: "Diogo Costa defendeu a baliza; a costa é bonita." },
  {
    date: "2022-10-31",
    text: "[Jair Bolsonaro|Jair Bolsonaro] calou-se. [Bolsonaro|Jair Bolsonaro] perdeu para [Lula da Silva|Luiz Inácio Lula da Silva].",
  },
  {
    date: "2007-12-14",
    text: "[José Sócrates|José Sócrates] falou. Sócrates, o filósofo, nunca escreveu, e o outro Sócrates jogava.",
  },
  { date: "2017-06-05", text: "A {NATO|NATO} cresce. A {Aliança|NATO} recebe um membro." },
  { date: "2017-06-05", text: "A Aliança recebe um membro do partido." },
]
