import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  { date: "2012-03-02", text: "Der Kohl steht gut auf dem Feld, und die Rüben auch." },
  { date: "2023-05-04", text: "Die Merz GmbH meldet einen guten Umsatz." },
  { date: "2021-03-02", text: "Der Brown-Wert lag bei drei, sagte Thomas Müller nach dem Spiel." },
  { date: "2024-01-10", text: "In der Konrad-Adenauer-Straße wird gebaut." },
  { date: "2022-02-01", text: "Jill Biden besuchte eine Schule in Ohio." },
  { date: "2019-05-01", text: "Die Kohlsuppe war gut, der Major grüßte freundlich." },
  { date: "2023-02-01", text: "„Putin“ heißt das Stück, das morgen Premiere hat." },
  { date: "2022-09-21", text: "[Putins|Vladimir Putin] Sprecher wies das zurück." },
  { date: "2024-07-03", text: "Am Abend traf [Xi Jinping|Xi Jinping] den Gast. [Xis|Xi Jinping] Besuch endet morgen." },
  {
    date: "2013-10-01",
    text: "Bundeskanzlerin [Merkel|Angela Merkel] sprach mit [Barack Obamas|Barack Obama] Beratern.",
  },
  { date: "2003-03-20", text: "US-Präsident [Bush|George W. Bush] wandte sich an die Nation." },
  { date: "1991-01-17", text: "US-Präsident [Bush|George H. W. Bush] wandte sich an die Nation." },
  {
    date: "2022-03-01",
    text: "[WOLODYMYR SELENSKYJ|Volodymyr Zelenskyy] SPRICHT: [Wolodymyr Selenskyj|Volodymyr Zelenskyy] bat um Hilfe.",
  },
  {
    date: "2023-07-11",
    text: "Die {Nato|NATO} und die {EU|European Union} berieten; die {Vereinten Nationen|United Nations} mahnten.",
  },
  { date: "2020-01-10", text: "Ber\u00adlin: [An\u00adge\u00adla Mer\u00adkel|Angela Merkel] reist ab." },
  { date: "2023-07-11", text: "Im Büro der {UN|United Nations} in Genf wurde getagt, un peu tard." },
  {
    date: "2021-12-08",
    text: "[Olaf Scholz|Olaf Scholz] wurde gewählt. Ein anderer Scholz spielt Handball, und der Sänger Scholz übt.",
  },
  { date: "2025-05-07", text: "[Friedrich Merz|Friedrich Merz] war in Paris. Merz Pharma hat damit nichts zu tun." },
  { date: "2015-07-01", text: "Ein Feld, Kohl und Rüben. Der Sprinter lief weit." },
  { date: "2010-07-01", text: "Scholz kam spät, der Nachbar auch." },
  { date: "2024-07-11", text: "[Scholz|Olaf Scholz] nahm ihn in Schutz." },
  { date: "2009-06-13", text: "[Steinmeier|Frank-Walter Steinmeier] bestellte den Botschafter ein." },
  {
    date: "2015-02-12",
    text: "Es einigten sich [Merkel|Angela Merkel], [Hollande|François Hollande] und [Fabius|Laurent Fabius].",
  },
  { date: "2022-04-02", text: "Gestern sprach [von der Leyen|Ursula von der Leyen] im Saal." },
  { date: "2020-09-01", text: "In Dubai sagte Scheich Mohammed bin Raschid, die Stadt wachse." },
]
