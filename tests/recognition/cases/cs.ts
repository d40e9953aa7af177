import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2023-05-01", text: "Petr Novák koupil klaus a černý čaj." },
  {
    date: "2015-05-10",
    text: "Jednal s [Angelou Merkelovou|Angela Merkel]; [Merkelovou|Angela Merkel] přivítal prezident.",
  },
  { date: "2022-03-01", text: "Hovořil s [Vladimirem Putinem|Vladimir Putin]. O [Putinovi|Vladimir Putin] se mluví." },
  { date: "2018-06-20", text: "Vláda [Mayové|Theresa May] utrpěla porážku." },
  {
    date: "2018-05-18",
    text: "Plyn nepřijde, slíbil [Merkelové|Angela Merkel] [Putin|Vladimir Putin] Ruský plyn proudí dál.",
  },
  { date: "2018-07-10", text: "„Paní premiérko, děkuji.“ Pak se situace v Evropě změnila." },
  { date: "2018-09-25", text: "[Angela Merkelová|Angela Merkel] [Trumpa|Donald Trump] ujistila o spolupráci s USA." },
  { date: "2018-01-27", text: "Jednal s polským premiérem [Mateuszem Morawieckým|Mateusz Morawiecki]." },
]
