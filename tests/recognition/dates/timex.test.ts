import { describe, expect, test } from "vitest"
import { findDates } from "../../../src/recognition/dates/index.ts"

/** What TimeML marks in news, as the evaluation sees it: sentence → span and value; the reference is Thursday, 10 October 2013. */
const CASES: Record<string, readonly (readonly [string, ...string[]])[]> = {
  de: [
    ["Eine Ausstellung zum Thema Weihnachten.", ""],
    ["Sie besuchte die Pfarre Maria Himmelfahrt.", ""],
    ["Der Wein, ein Siebziger, war gut.", ""],
    ["Jeden Morgen läuft er.", "Jeden Morgen=P1D"],
    ["In diesen Tagen wird viel geredet.", "diesen Tagen=PRESENT_REF"],
    ["Zu Weihnachten 2012 schneite es.", "Weihnachten 2012=2012-12-25"],
    ["Zu Ostern fuhr er nach Rom.", "Ostern=2013-03-31"],
    ["Am Sonntagabend brannte es.", "Sonntagabend=2013-10-06TEV"],
    ["In der Nacht zum Dienstag schneite es.", "Nacht zum Dienstag=2013-10-08TNI"],
    ["Mitte der Neunziger wurde gebaut.", "Mitte der Neunziger=199"],
    ["Sie wurde 1950 geboren.", "1950=1950"],
    ["Im Vorjahreszeitraum war es mehr.", "Vorjahreszeitraum=2012"],
    ["Die gestrige Sitzung war kurz.", "Die gestrige=2013-10-09"],
    ["Die Saison 2011/12 war gut.", "2011/12=2011"],
    ["Der Bundestag entscheidet am Freitag.", "Freitag=2013-10-11"],
    ["Am Freitag beschloss das Kabinett die Reform.", "Freitag=2013-10-04"],
    ["In der zweiten Woche im Mai regnete es.", "der zweiten Woche im Mai=2013-W19"],
    [
      "Am 1. Juli begann das Lager. In der ersten Woche kamen 40 Kinder, in der dritten Woche 60.",
      "1. Juli=2013-07-01",
      "der ersten Woche=2013-W27",
      "der dritten Woche=2013-W29",
    ],
    ["Im Juni 2009 kam er; im selben Jahr ging er.", "Juni 2009=2009-06", "selben Jahr=2009"],
  ],
  en: [
    ["The now-cancelled deal of a once proud firm.", ""],
    ["They will begin the day of action.", ""],
    ["Profit in the year-earlier period was higher.", "the year-earlier=2012"],
    ["Sales in the latest quarter fell.", "the latest quarter=2013-Q3"],
    ["Fourth-quarter and first-half results differ.", "Fourth-quarter=2013-Q4", "first-half=2013-H1"],
    ["He came in the early 1980s.", "the early 1980s=198"],
    ["The index rose in the last week of March.", "the last week of March=2013-W13"],
    ["They meet in the week of Nov. 11.", "the week of Nov. 11=2013-W46"],
    ["It happened last night.", "last night=2013-10-09TNI"],
    ["He speaks tonight.", "tonight=2013-10-10TNI"],
    ["On Tuesday shares fell, and ended the day lower.", "Tuesday=2013-10-08", "the day=2013-10-08"],
    ["The plan is due by year's end.", "year's end=2013"],
    ["It was in the past.", "the past=PAST_REF"],
    ["They fear for the near future.", "the near future=FUTURE_REF"],
    ["It fell on Friday the 13th.", "Friday the 13th=2013-09-13"],
    ["Shops were closed on Easter Monday.", "Easter Monday=2013-04-01"],
    ["He had spoken on Wednesday, yesterday, Wednesday.", "Wednesday=2013-10-09", "yesterday, Wednesday=2013-10-09"],
  ],
  es: [
    ["Un cuento de Navidad para niños.", ""],
    ["El pasado mes de mayo viajó.", "pasado mes de mayo=2013-05"],
    ["Llegó ayer por la mañana.", "ayer por la mañana=2013-10-09TMO"],
    ["Lo dijo en la mañana de ayer.", "la mañana de ayer=2013-10-09TMO"],
    ["Anoche llovió.", "Anoche=2013-10-09TEV"],
    ["Hoy, jueves, se vota.", "Hoy, jueves=2013-10-10"],
    ["Actualmente, el actual presidente calla.", "Actualmente=PRESENT_REF", "actual=PRESENT_REF"],
    ["Los domingos descansa.", "Los domingos=P1W"],
    ["El Viernes Santo hubo procesión.", "Viernes Santo=2013-03-29"],
    ["En 2009 ganó; ese mismo año se fue.", "2009=2009", "ese mismo año=2009"],
  ],
}

for (const [lang, rows] of Object.entries(CASES))
  describe(lang, () => {
    test.each(rows.map(([text, ...found]) => ({ text, found: found.filter(Boolean) })))(
      "$text → $found",
      ({ text, found }) => {
        const mentions = findDates(text, lang, { date: "2013-10-10" }, { style: "timex" })
        expect(mentions.map((m) => `${m.surface}=${m.value}`)).toEqual(found)
      },
    )
  })
