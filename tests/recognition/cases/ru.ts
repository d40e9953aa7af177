import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2022-03-01", text: "Улица имени Путина в городе не появилась, да и путь далёк." },
  { date: "2022-03-01", text: "Людмила Иванова пришла на пак молока." },
  {
    date: "2022-03-01",
    text: "Переговоры с [Владимиром Путиным|Vladimir Putin] шли два часа, [Путину|Vladimir Putin] задали вопрос.",
  },
  {
    date: "2022-03-01",
    text: "[Владимир Владимирович Путин|Vladimir Putin] встретил [Эммануэля Макрона|Emmanuel Macron].",
  },
  { date: "2015-02-12", text: "С [Ангелой Меркель|Angela Merkel] говорил [Пётр Порошенко|Petro Poroshenko]." },
  { date: "2022-09-21", text: "Заявление {НАТО|NATO} и {Евросоюза|European Union} зачитали." },
]
