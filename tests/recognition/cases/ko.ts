import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  {
    date: "2018-07-16",
    text: "[도널드 트럼프|Donald Trump]가 왔다. 멜라니아 트럼프도 있었다.",
  },
  { date: "2018-05-01", text: "문을 열고 이 책을 김 위에 놓았다." },
  { date: "2018-04-27", text: "[문재인|Moon Jae-in] 대통령과 [김정은|Kim Jong Un] 국무위원장이 만났다." },
  { date: "2022-03-01", text: "[블라디미르 푸틴|Vladimir Putin]과의 회담에서 [푸틴|Vladimir Putin]은 말했다." },
  { date: "2009-08-19", text: "김대중 아나운서는 뉴스를 전했고 이재명 기자가 썼다." },
  { date: "2024-08-19", text: "[윤석열|Yoon Suk Yeol] 기자회견은 오전에 열린다." },
  { date: "2022-11-15", text: "러시아 외무장관이 [푸틴|Vladimir Putin]을 대신했다." },
  { date: "2016-06-01", text: "상상도 못한 차이가 있다." },
]
