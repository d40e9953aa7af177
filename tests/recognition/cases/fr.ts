import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2016-03-01", text: "La rue du Petit-Blanc descend vers la place Charles de Gaulle." },
  { date: "2022-03-01", text: "Brigitte Macron a visité un hôpital." },
  { date: "2014-01-01", text: "On offre des tulipes de Hollande au marché." },
  { date: "2023-04-01", text: "Le pain est un aliment, et le petit sel aussi." },
  {
    date: "2022-05-10",
    text: "[Vladimir Poutine|Vladimir Putin] a reçu [Emmanuel Macron|Emmanuel Macron] ; [Poutine|Vladimir Putin] parle peu.",
  },
  {
    date: "2013-05-01",
    text: "Le président [François Hollande|François Hollande] a réuni l'{Otan|NATO} et l'{ONU|United Nations}.",
  },
  { date: "2013-06-03", text: "[François Hollande|François Hollande] parle ; Hollande, le footballeur, se tait." },
  {
    date: "2018-03-20",
    text: "L'{UE|European Union} attend. L'{Union|European Union} veut négocier, Union Pacific non, « Union en mer » non plus.",
  },
]
