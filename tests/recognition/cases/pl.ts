import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2016-07-09", text: "Ondrej Duda strzelił bramkę dla Legii." },
  { date: "2016-07-09", text: "Na scenie „Tusk” to nowa sztuka." },
  { date: "2022-03-01", text: "Rozmawiano z [Władimirem Putinem|Vladimir Putin] i o [Putinie|Vladimir Putin]." },
  {
    date: "2011-05-28",
    text: "[Donald Tusk|Donald Tusk] spotkał się z [Barackiem Obamą|Barack Obama]; [Tuskowi|Donald Tusk] towarzyszył minister.",
  },
  { date: "2012-05-20", text: "Przyjęto [François Hollande'a|François Hollande] w siedzibie {NATO|NATO}." },
  {
    date: "2024-03-12",
    text: "Prezydent [Andrzej Duda|Andrzej Duda] przyjął piłkarza. Inny Duda gra w piłkę. Z [Dudą|Andrzej Duda] poleciał minister, a z [Joem Bidenem|Joe Biden] nikt.",
  },
  { date: "2007-06-24", text: "Prezydent gościł w Juracie [Busha|George W. Bush], który wracał." },
  { date: "2018-06-12", text: "Ze stanowiska odszedł wiceminister Phillip Lee. Brexit to błąd, tłumaczył Lee." },
  { date: "2018-04-12", text: "Głos zabrał poseł Kornel Morawiecki. Morawiecki ocenił wypowiedź ministra." },
  { date: "2018-02-23", text: "Ford of Europe wystąpił o licencję w Niemczech. Ford zapowiedział w USA wzrost." },
  { date: "2018-12-10", text: "Oświadczenie [Tuska|Donald Tusk] i [Junckera|Jean-Claude Juncker]. Koniec." },
  { date: "2018-03-08", text: "Spotkanie [Trump|Donald Trump]-[Macron|Emmanuel Macron] w maju." },
  { date: "2018-04-10", text: "Zwycięstwo [Wiktora Orbana|Viktor Orbán] nie dziwi. [Orban|Viktor Orbán] dziękował." },
  { date: "2018-03-20", text: "{UE|European Union} ustąpiła. Londyn wyjdzie ze {Wspólnoty|European Union} w marcu." },
  { date: "2018-03-20", text: "Londyn wyjdzie ze Wspólnoty. Komisja sejmowa obraduje." },
  // A given name alone: whose, where only one of that surname is named, nobody knows.
  { date: "2006-08-02", text: "Wczoraj Jarosław zagrał w filharmonii. Z Krakowa przyjechał też Lech." },
  {
    date: "2007-03-09",
    text: "[Lech Kaczyński|Lech Kaczyński] otworzył zjazd. Salę wynajął Jarosław Nowak, grał zespół Lech Poznań.",
  },
  {
    date: "2007-03-09",
    text: "[Lecha Kaczyńskiego|Lech Kaczyński] i [Jarosława Kaczyńskiego|Jarosław Kaczyński] przyjęto razem. Mówił [Lech|Lech Kaczyński], a z [Jarosławem|Jarosław Kaczyński] rozmawiano później.",
  },
  { date: "2018-06-12", text: "Wolałbym inne wyjście – tłumaczył Lee, a posłowie słuchali." },
  { date: "2018-06-12", text: "Debatę urządził think tank Wilfried Martens Centre for European Studies." },
  {
    date: "2018-05-02",
    text: "{Komisja Europejska|European Commission} chce, żeby {Unia|European Union} płaciła. Komisja ds. Wzrostu milczy.",
  },
  {
    date: "2018-05-02",
    text: "Sprawa trafiła do {Trybunału Sprawiedliwości UE|Court of Justice of the European Union}.",
  },
]
