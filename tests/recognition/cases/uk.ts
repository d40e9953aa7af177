import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2022-03-01", text: "Вулиця Коля веде до парку." },
  {
    date: "2022-03-01",
    text: "Розмова з [Володимиром Зеленським|Volodymyr Zelenskyy] тривала годину, [Зеленському|Volodymyr Zelenskyy] дякували.",
  },
  {
    date: "2014-06-07",
    text: "[Петро Порошенко|Petro Poroshenko] склав присягу. У Нормандії [Порошенко|Petro Poroshenko] розмовляв із [Путіним|Vladimir Putin].",
  },
  { date: "2023-07-12", text: "Саміт {НАТО|NATO} у Вільнюсі завершився." },
  { date: "2018-11-14", text: "[Мей|Theresa May] визнала, що угода містить компроміси." },
  { date: "2018-11-14", text: "Їй у Бельгії допоміг чоловік Філіп, з яким вона у шлюбі." },
  {
    date: "2023-07-12",
    text: "Напередодні [Ердоган|Recep Tayyip Erdoğan] погодився. Приїхав [Джозеф Байден|Joe Biden].",
  },
]
