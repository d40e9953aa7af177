import { describe, expect, test } from "vitest"
import { datelineOf, parseBylineDate, parseRelativeByline } from "../../../src/recognition/dates/index.ts"

const TODAY = "2024-08-01"

describe("a line beside the headline", () => {
  test.each([
    ["en", "On 3 July 2024 the two leaders met in Rome."],
    ["en", "The treaty of 3 July 1998 is dead"],
    ["de", "Der Vertrag vom 3. Juli 1998 gilt seit langem nicht mehr für alle Staaten."],
    ["ja", "両首脳は2024年7月3日にローマで会談し、安全保障の協力について合意した"],
    ["en", "5 min read · 12 comments"],
    ["en", "Copyright 2024"],
    ["en", "Yesterday, 10:15"],
    ["de", "Juli 2024"],
    ["de", "Stand: 03.07.2031"],
    ["fr", "Né le 3 juillet 1912"],
  ])("%s: %s says no day of publication", (lang, line) => {
    expect(parseBylineDate(line, lang, TODAY)).toBeUndefined()
  })

  test.each([
    ["ar", "نُشر في: ٣ يوليو ٢٠٢٤ الساعة 10:15"],
    ["ar", "الأربعاء 3 يوليو/تموز 2024"],
    ["cs", "Publikováno 3. července 2024 10:15"],
    ["da", "Offentliggjort d. 3. juli 2024 kl. 10:15"],
    ["de", "Stand: 03.07.2024, 10:15 Uhr"],
    ["de", "Von Anna Weber, Berlin – 3. Juli 2024"],
    ["de", "Aktualisiert am 5. Juli 2024, veröffentlicht am 3. Juli 2024"],
    ["en", "Updated 3 July 2024, 10:15"],
    ["en", "By Jane Doe Published July 3, 2024 at 10:15 AM EDT"],
    ["en", "July 3, 2024 · 5 min read"],
    ["es", "Actualizado: 3 de julio de 2024 a las 10:15"],
    ["fi", "Julkaistu 3. heinäkuuta 2024 klo 10.15"],
    ["fr", "Publié le 3 juillet 2024 à 10h, mis à jour le 4 juillet 2024 à 9h"],
    ["hi", "प्रकाशित: ३ जुलाई २०२४"],
    ["hi", "Updated: 03 Jul 2024, 10:15 AM IST"],
    ["it", "di Mario Rossi, pubblicato il 3 luglio 2024 e aggiornato il 5 luglio"],
    ["ja", "2024年7月3日 10時15分"],
    ["ja", "令和6年7月3日"],
    ["ko", "입력 2024.07.03. 오전 10:15"],
    ["nl", "Laatste wijziging op 3 juli 2024"],
    ["pl", "Data utworzenia: 3 lipca 2024, 10:15"],
    ["pt", "3 de julho de 2024 às 10h15"],
    ["ru", "Опубликовано: 3 июля 2024 г. в 10:15"],
    ["sv", "Publicerad 3 juli 2024 kl 10.15"],
    ["tr", "Yayınlanma: 3 Temmuz 2024 10:15"],
    ["uk", "Середа, 3 липня 2024 року"],
    ["zh", "来源：新华社 2024年07月03日 星期三"],
  ])("%s: %s", (lang, line) => {
    expect(parseBylineDate(line, lang, TODAY)).toBe("2024-07-03")
  })
})

describe("a line that counts back from the moment of reading", () => {
  test.each([
    ["en", "Two days ago the ministers met in Rome and agreed on the budget of the next years"],
    ["en", "The ministers met 3 days ago, and nobody was surprised by what they said."],
    ["en", "5 min read · 12 comments"],
    ["en", "in 3 hours"],
    ["en", "Tomorrow, 10:15"],
    ["en", "90 minutes ago"],
    ["de", "Vor 2 Tagen einigten sich die Minister auf den Haushalt der nächsten Jahre"],
    ["de", "Montag, 10:15 Uhr"],
    ["ru", "2 часа назад министры встретились и договорились обо всём"],
  ])("%s: %s says no day", (lang, line) => {
    expect(parseRelativeByline(line, lang, TODAY)).toBeUndefined()
  })

  test.each([
    ["ar", "منذ 3 ساعات", "2024-08-01"],
    ["ar", "قبل 2 يوم", "2024-07-30"],
    ["cs", "před 3 hodinami", "2024-08-01"],
    ["da", "for 3 timer siden", "2024-08-01"],
    ["de", "vor 3 Stunden", "2024-08-01"],
    ["de", "Stand: vor 2 Tagen", "2024-07-30"],
    ["de", "Gestern, 12:30 Uhr", "2024-07-31"],
    ["en", "By Jane Doe | 3 hours ago", "2024-08-01"],
    ["en", "Updated 15 min ago", "2024-08-01"],
    ["en", "Published 3 days ago", "2024-07-29"],
    ["en", "Yesterday at 5:30 pm", "2024-07-31"],
    ["es", "hace 5 horas", "2024-08-01"],
    ["fi", "3 tuntia sitten", "2024-08-01"],
    ["fr", "Publié il y a 3 heures", "2024-08-01"],
    ["hi", "3 घंटे पहले", "2024-08-01"],
    ["hi", "२ दिन पहले", "2024-07-30"],
    ["it", "3 ore fa", "2024-08-01"],
    ["ja", "3時間前", "2024-08-01"],
    ["ko", "3시간 전", "2024-08-01"],
    ["nl", "3 uur geleden", "2024-08-01"],
    ["pl", "wczoraj, 12:33", "2024-07-31"],
    ["pt", "há 3 horas", "2024-08-01"],
    ["ru", "Вчера в 18:05", "2024-07-31"],
    ["ru", "2 часа назад", "2024-08-01"],
    ["sv", "för 3 timmar sedan", "2024-08-01"],
    ["tr", "3 saat önce", "2024-08-01"],
    ["uk", "2 години тому", "2024-08-01"],
    ["zh", "3小时前", "2024-08-01"],
    ["hu", "3 hours ago", "2024-08-01"],
  ])("%s: %s", (lang, line, day) => {
    expect(parseRelativeByline(line, lang, TODAY)).toBe(day)
  })
})

describe("the top of a text", () => {
  test.each([
    ["The treaty of 3 July 1998 is dead\nThe ministers met.", undefined],
    ["Ministers met.\nThey had last met on 3 July 1998 in Rome, when all was well.", undefined],
    ["Ministers meet\nJuly 3, 2024\nThe ministers met.", "2024-07-03"],
    ["Brussels, 3 July 2024 (AP) – Ministers of the alliance met to talk about the war and the money.", "2024-07-03"],
  ])("%j: %s", (text, day) => {
    expect(datelineOf(text, "en")).toBe(day)
  })
})
