import { describe, expect, test } from "vitest"
import { findDates } from "../../../src/recognition/dates/index.ts"

const REFERENCE = { date: "2024-07-03" } // a Wednesday

/** Sentence → the values found in it, in order; the reference is Wednesday, 3 July 2024. */
const SENTENCES: Record<string, readonly (readonly [string, ...string[]])[]> = {
  de: [
    ["Vor gut drei Monaten kam er.", "2024-04"],
    ["Von Dezember bis Februar schneite es.", "2023-12/2024-02"],
    ["Am letzten Sonntag im März war die Wahl.", "2024-03-31"],
    ["Mai Thi kam."],
    ["Der Winter 1941/42 war hart.", "1941-WI"],
    ["Das Lager dauert vom 9. bis zum 11. Juli.", "2024-07-09/2024-07-11"],
    ["In der Nacht von Montag auf Dienstag brannte es.", "2024-07-01/2024-07-02"],
    ["2019 gewann er, im Mai desselben Jahres ging er.", "2019", "2019-05"],
    ["Der Bundestag entscheidet am Freitag.", "2024-07-05"],
    ["Am Freitag beschloss das Kabinett die Reform.", "2024-06-28"],
    ["Am 3. Juli reiste sie ab.", "2024-07-03"],
    ["Das Treffen fand vom 16. bis 17. Mai statt.", "2024-05-16/2024-05-17"],
    ["Der Plan gilt bis 2030.", "2030"],
    ["Im März 2023 war er in Rom.", "2023-03"],
    ["Vor zwei Jahren war das anders.", "2022"],
    ["Sie kam gestern Abend an.", "2024-07-02"],
    ["In den 1990er-Jahren wuchs die Stadt.", "199"],
    ["Am Montag letzter Woche tagte der Rat.", "2024-06-24"],
    ["Im ersten Halbjahr dieses Jahres stieg der Umsatz.", "2024-H1"],
  ],
  en: [
    ["They vote on the first Tuesday of November.", "2024-11-05"],
    ["The day before the vote it rained."],
    ["He rests on Sundays."],
    ["He won in 2019, and left in March of the following year.", "2019", "2020-03"],
    ["In the 1800s it was a village.", "18"],
    ["The Friday after next is free.", "2024-07-12"],
    ["She left on July 3rd, 2024.", "2024-07-03"],
    ["The talks were held on May 26 and 27.", "2024-05-26/2024-05-27"],
    ["Last Tuesday the council met.", "2024-07-02"],
    ["In the first quarter of last year sales fell.", "2023-Q1"],
    ["Two years ago it was cold.", "2022"],
    ["They will meet on Friday.", "2024-07-05"],
  ],
  fr: [
    ["La réunion, mardi 16, sera longue ; lundi 20 h, débat.", "2024-07-16", "2024-07-01"],
    ["Il y a près de dix ans, elle partait.", "2014"],
    ["Le 26 juin dernier, elle est venue ; elle partira le 20 janvier prochain.", "2024-06-26", "2025-01-20"],
    ["Au XIXe siècle, c'était un village.", "18"],
    ["Samedi 6 et dimanche 7 juillet, on votera.", "2024-07-06/2024-07-07"],
    ["Elle est partie le 1er mai.", "2024-05-01"],
    ["Le sommet, du 11 au 13 juin, fut calme.", "2024-06-11/2024-06-13"],
    ["Il y a trois ans, la ville votait.", "2021"],
    ["La semaine dernière il pleuvait.", "2024-W26"],
  ],
  es: [
    ["Hace apenas dos meses llovió.", "2024-05"],
    ["Llegará el martes 16.", "2024-07-16"],
    ["Subió respecto al mismo mes del año anterior.", "2023-07"],
    ["Hasta mayo bajó un 3%; entre enero y junio, un 2%.", "2024-05", "2024-01/2024-06"],
    ["El último domingo de octubre de 2023 llovió.", "2023-10-29"],
    ["El 12 de octubre pasado llovió.", "2023-10-12"],
    ["En 2019 ganó y en mayo de ese año se fue.", "2019", "2019-05"],
    ["Llegó el 3 de julio de 2024.", "2024-07-03"],
    ["El viernes pasado habló en Lima.", "2024-06-28"],
    ["Hace tres días llovió.", "2024-06-30"],
  ],
  it: [
    ["Dal 9 all'11 luglio si riuniscono.", "2024-07-09/2024-07-11"],
    ["Il 26 giugno scorso è arrivato.", "2024-06-26"],
    ["Era il 1° luglio.", "2024-07-01"],
    ["Cinque anni fa vinse.", "2019"],
    ["Nel giugno 2002 pioveva.", "2002-06"],
  ],
  pt: [
    ["Nesta quarta-feira (3) e na última terça (2) choveu.", "2024-07-03", "2024-07-02"],
    ["No próximo dia 20 de janeiro ela parte.", "2025-01-20"],
    ["No dia 26 de Outubro de 2007 choveu.", "2007-10-26"],
    ["Na semana passada viajou.", "2024-W26"],
  ],
  nl: [
    ["De eerste dinsdag van november is er een stemming.", "2024-11-05"],
    ["Vrijdag stemt het parlement; dinsdag sprak de koning.", "2024-07-05", "2024-07-02"],
    ["In 2019 won hij; in mei van hetzelfde jaar ging hij.", "2019", "2019-05"],
    ["Van 9 tot 11 juli is er een top.", "2024-07-09/2024-07-11"],
    ["Vorige week woensdag viel het besluit.", "2024-06-26"],
  ],
  pl: [
    ["Od 9 do 11 lipca trwa szczyt.", "2024-07-09/2024-07-11"],
    ["W nocy z poniedziałku na wtorek padało.", "2024-07-01/2024-07-02"],
    ["Był tam 3 lipca 2024 roku.", "2024-07-03"],
    ["W drugiej połowie roku wyjedzie.", "2024-H2"],
  ],
  cs: [
    ["Přijede v sobotu 6. a v neděli 7. července.", "2024-07-06/2024-07-07"],
    ["V první polovině loňského roku byl doma.", "2023-H1"],
    ["V noci z pondělí na úterý pršelo.", "2024-07-01/2024-07-02"],
    ["Přijel 21. a 22. června.", "2024-06-21/2024-06-22"],
    ["V listopadu 1990 byl v Praze.", "1990-11"],
  ],
  da: [
    ["Mødet fandt sted fra den 9. til den 11. juni.", "2024-06-09/2024-06-11"],
    ["I mandags mødtes de.", "2024-07-01"],
    ["For to år siden blev han valgt.", "2022"],
    ["Sidste år faldt omsætningen i andet kvartal 2022.", "2023", "2022-Q2"],
    ["I 1990'erne byggede man.", "199"],
    ["I slutningen af maj kom hun.", "2024-05"],
    ["Den 15. august 2021 faldt byen. Dagen efter rejste han.", "2021-08-15", "2021-08-16"],
    ["Han må gerne, sagde 2000 mennesker."],
  ],
  fi: [
    ["Kokous pidetään 9.–11. heinäkuuta.", "2024-07-09/2024-07-11"],
    ["Maanantaina hän tapasi presidentin; perjantaina eduskunta äänestää.", "2024-07-01", "2024-07-05"],
    ["Viime vuonna, viime kuussa ja ensi viikolla.", "2023", "2024-06", "2024-W28"],
    ["Kaksi vuotta sitten hänet valittiin.", "2022"],
    ["Vuoden 2023 ensimmäisellä neljänneksellä liikevaihto laski.", "2023-Q1"],
    ["Viime kesänä ja 1990-luvulla rakennettiin.", "2023-SU", "199"],
    ["Vuosina 2014–2018 hän oli ministeri.", "2014/2018"],
    ["Vuonna 1995 Suomi liittyi.", "1995"],
    ["Noin 1500 henkilöä ja 2000 ihmistä tuli."],
  ],
  sv: [
    ["På 1800-talet var det en by.", "18"],
    ["Natten till tisdagen regnade det.", "2024-07-02"],
    ["I fredags kom hon hem.", "2024-06-28"],
    ["På 1990-talet bodde de där.", "199"],
  ],
  ru: [
    ["С 9 по 11 июля пройдёт саммит.", "2024-07-09/2024-07-11"],
    ["В первой половине этого года; в мае того же года.", "2024-H1", "2024-05"],
    ["Он приехал 3 июля.", "2024-07-03"],
    ["Через два года всё изменится.", "2026"],
    ["В 1990-х годах было иначе.", "199"],
  ],
  uk: [
    ["З 9 по 11 липня пройде саміт.", "2024-07-09/2024-07-11"],
    ["У першій половині минулого року.", "2023-H1"],
    ["Він приїхав у липні 2024 року.", "2024-07"],
    ["Минулого тижня йшов дощ.", "2024-W26"],
  ],
  tr: [
    ["26 Haziran Çarşamba günü geldi.", "2024-06-26"],
    ["2024'ün ilk çeyreğinde ve 2022 yazında.", "2024-Q1", "2022-SU"],
    ["15-16 Eylül 2022 tarihlerinde toplandılar.", "2022-09-15/2022-09-16"],
    ["Geçen hafta geldi.", "2024-W26"],
  ],
  ar: [
    ["في النصف الأول من العام الماضي وفي القرن التاسع عشر.", "2023-H1", "18"],
    ["فاز في عام 2019 وغادر في مايو من العام نفسه.", "2019", "2019-05"],
    ["في 25 يناير/كانون الثاني 2011.", "2011-01-25"],
    ["وصل في ٣ يوليو ٢٠٢٤ إلى المدينة", "2024-07-03"],
    ["عاد في 3 تموز 2024", "2024-07-03"],
    ["زارها الأسبوع الماضي", "2024-W26"],
  ],
  zh: [
    ["2019年获胜，同年12月离任。", "2019", "2019-12"],
    ["他下周四来，6月26日走的。", "2024-07-11", "2024-06-26"],
    ["去年三月他去过上海。", "2023-03"],
    ["会议于2024年7月3日举行。", "2024-07-03"],
    ["七年前他来过。", "2017"],
  ],
  ja: [
    ["2019年に勝ち、同年12月に去った。", "2019", "2019-12"],
    ["去る5日、令和6年の予算が決まった。", "2024-06-05", "2024"],
    ["先週、彼は東京にいた。", "2024-W26"],
    ["令和6年7月3日に発表した。", "2024-07-03"],
    ["来年１月に任期を終える。", "2025-01"],
  ],
  ko: [
    ["대통령은 화요일에 로마에 도착했으며 금요일에 떠난다.", "2024-07-02", "2024-07-05"],
    ["지난 5일과 오는 10일.", "2024-06-05", "2024-07-10"],
    ["회담은 7월 3일에 열렸다.", "2024-07-03"],
    ["지난해 3월에 만났다.", "2023-03"],
  ],
  hi: [
    ["कल शाम वे बोले, कल सुबह वे जाएंगे।", "2024-07-02", "2024-07-04"],
    ["2024 की पहली तिमाही में और 19वीं सदी में।", "2024-Q1", "18"],
    ["वह 3 जुलाई को आया था।", "2024-07-03"],
    ["पिछले सप्ताह बारिश हुई।", "2024-W26"],
  ],
}

for (const [lang, rows] of Object.entries(SENTENCES)) {
  describe(lang, () => {
    test.each(rows.map((r) => ({ text: r[0], values: r.slice(1) })))("$text → $values", ({ text, values }) => {
      const found = findDates(text, lang, REFERENCE)
      expect(found.map((m) => m.value)).toEqual(values)
      for (const m of found) expect(text.slice(m.start, m.end)).toBe(m.surface)
    })
  })
}
