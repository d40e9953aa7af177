import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2017-06-01", text: "In May the brown bear walked through the park under a full moon." },
  { date: "2008-05-01", text: "Dan Brown has a new book, and Foxy Brown sings." },
  { date: "2021-03-01", text: "Jill Biden toured a school; Hunter Biden did not." },
  { date: "2019-08-01", text: "Flights from George Bush Intercontinental Airport were late." },
  { date: "2022-11-01", text: "The Lincoln Center opens its season at eight." },
  { date: "2020-01-01", text: "USS Ronald Reagan left port on Tuesday." },
  { date: "2019-07-25", text: "Ben Johnson ran the hundred metres." },
  { date: "2023-01-01", text: "He works for Johnson & Johnson, who knows for how long." },
  { date: "2022-03-01", text: "Хi Jinping is written with a Cyrillic letter here." },
  { date: "2022-03-01", text: "Vladimir Pu\u202etin is written with a bidi control here." },
  {
    date: "2022-03-01",
    text: "[Vladimir Putin|Vladimir Putin] spoke. [Putin|Vladimir Putin]'s spokesman declined to comment.",
  },
  { date: "2003-05-01", text: "President [Bush|George W. Bush] met [Tony Blair|Tony Blair] on Thursday." },
  {
    date: "1990-08-03",
    text: "[King Hussein|Hussein of Jordan] planned a summit.",
  },
  {
    date: "2003-03-16",
    text: "[Saddam Hussein|Saddam Hussein] defied [George W. Bush|George W. Bush]. Former President [George Bush|George H. W. Bush] was silent. Kate Bush sang.",
  },
  {
    date: "1998-05-18",
    text: "President [Clinton|Bill Clinton] spoke. [Hillary Clinton|Hillary Clinton] visited a school.",
  },
  { date: "2017-06-09", text: "[Theresa May|Theresa May] called an election, and [May|Theresa May] lost seats." },
  { date: "2018-06-12", text: "[Donald J. Trump|Donald Trump] and [Kim Jong-un|Kim Jong Un] shook hands." },
  { date: "2000-06-15", text: "[Kim Jong-il|Kim Jong Il] received [Kim Dae-jung|Kim Dae-jung]." },
  {
    date: "2021-06-14",
    text: "{NATO|NATO} leaders met in Brussels; the {WHO|World Health Organization} did not, and who would have?",
  },
  {
    date: "2013-04-18",
    text: "[Margaret Thatcher|Margaret Thatcher] was buried; the Thatcher Foundation will carry on.",
  },
  { date: "2026-06-30", text: "The court ruled in Wong Kim Ark for the American-born." },
  {
    date: "2001-01-21",
    text: "[George W. Bush|George W. Bush] took the oath. The elder [Bush|George H. W. Bush] watched.",
  },
  { date: "2025-08-07", text: "Donald Trump Jr. hunted with a friend." },
  {
    date: "2025-04-26",
    text: "[Ferdinand Marcos|Bongbong Marcos] stood in the front row.",
  },
  {
    date: "2011-05-02",
    text: "[Hillary Clinton|Hillary Clinton] spoke. Clinton, N.J., held a parade.",
  },
  { date: "2010-05-03", text: "[Mahinda Rajapaksa|Mahinda Rajapaksa] toured the port. Shehbaz waited in the car." },
  {
    date: "2020-08-10",
    text: "[Mahinda Rajapaksa|Mahinda Rajapaksa] was sworn in before his brother [Gotabaya|Gotabaya Rajapaksa]. [Mahinda|Mahinda Rajapaksa] smiled; Gotabaya Perera, a guard, did not.",
  },
  {
    date: "2000-11-08",
    text: "[Hillary Clinton|Hillary Clinton] won the seat. The Bill went to the Senate, where Bill Frist spoke.",
  },
  {
    date: "2024-01-26",
    text: "Medvedev dropped the first set before winning 6-3, 6-4 in the semifinal. The crowd liked Medvedev.",
  },
  { date: "2016-06-01", text: "Lee was not there, and Store hours were short." },
  {
    date: "2016-06-01",
    text: "The National Security Council met. The {UN|United Nations} waits for the {Security Council|United Nations Security Council}.",
  },
  { date: "2016-06-01", text: "The European Communities Act was repealed, and the TPP failed." },
  // A surname of millions is no minister's only because the page speaks of the country.
  { date: "2012-06-01", text: "Smith was late again, said a neighbour in Australia. Miller agreed." },
]
