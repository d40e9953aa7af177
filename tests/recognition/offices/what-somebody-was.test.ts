import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

/** An office that tells what somebody was or became, or the place in a row, says nothing of who holds it that day. */
describe("Offices that mean nobody in particular", () => {
  it.each([
    ["en", "He was the 39th president of the United States. Elected president of France in 1995, he stayed long."],
    ["en", "She became British prime minister in 1979. As French president he had travelled much."],
    [
      "de",
      "Der 39. Präsident der Vereinigten Staaten starb. Er wurde französischer Präsident, sie war britische Premierministerin.",
    ],
    ["fr", "Le 39e président des États-Unis est mort. Élu président de la France en 1995, il était resté."],
    ["es", "Murió el 39º presidente de Estados Unidos. Fue presidente de Francia; elegido presidente de Perú en 2021."],
    ["it", "È morto il 39esimo presidente degli Stati Uniti. È stato presidente della Francia."],
    ["pt", "Foi eleito presidente da França em 1995. Foi presidente dos Estados Unidos."],
    ["nl", "Hij werd president van Frankrijk in 1995."],
    ["sv", "Han blev Frankrikes president 1995. Han valdes till Frankrikes president."],
    ["da", "Han blev Frankrigs præsident i 1995."],
    ["pl", "W 1995 został prezydentem Francji."],
    ["cs", "V roce 1995 se stal prezidentem Francie."],
    ["ru", "Умер 39-й президент США. Он стал президентом Франции в 1995 году."],
    ["uk", "Помер 39-й президент США. Він став президентом Франції у 1995 році."],
    ["zh", "他是第39任美国总统。"],
    ["ja", "第39代米大統領が死去した。"],
    ["hi", "39वें अमेरिकी राष्ट्रपति का निधन हुआ। वह भारत की 12वीं राष्ट्रपति थीं।"],
    ["ko", "제39대 미국 대통령이 별세했다."],
    ["en", "The first president of Russia asked for forgiveness."],
    ["de", "Der erste Präsident Russlands bat um Verzeihung. Der zweite russische Präsident nahm an."],
    ["fr", "Le premier président de la Russie a demandé pardon."],
    ["es", "El primer presidente de Rusia pidió perdón."],
    ["it", "Il primo presidente della Russia chiese scusa."],
    ["pl", "Pierwszy prezydent Rosji poprosił o wybaczenie."],
    ["cs", "První prezident Ruska požádal o odpuštění."],
    ["nl", "De eerste president van Rusland vroeg vergiffenis."],
    ["pt", "O primeiro presidente da Rússia pediu perdão."],
    ["ru", "Первый президент России попросил у граждан прощения."],
    ["uk", "Перший президент України виступив."],
    ["ar", "اعتذر أول رئيس لروسيا."],
  ])("%s: %s", async (lang, text) => {
    expect(await officesIn(lang, "2024-07-03", text)).toEqual([])
  })

  it.each([
    ["en", "The US president was there.", "US president = Joe Biden"],
    ["ru", "Он встретился с президентом США.", "президентом США = Joe Biden"],
    ["ru", "На встрече был президент США.", "президент США = Joe Biden"],
    ["pl", "Rozmawiał z prezydentem USA.", "prezydentem USA = Joe Biden"],
    ["de", "Am 3. Juli sprach der US-Präsident.", "US-Präsident = Joe Biden"],
    ["en", "The first Russian to meet the US president was there.", "US president = Joe Biden"],
    ["ru", "Последний президент СССР прощался со страной.", "президент СССР = Mikhail Gorbachev"],
  ])("but %s: %s", async (lang, text, expected) => {
    expect(await officesIn(lang, "2024-07-03", text)).toEqual([expected])
  })

  it.each([
    ["it", "Il presidente del Consiglio comunale ha parlato, quello del consiglio regionale no."],
    [
      "it",
      "Il presidente del consiglio di amministrazione e il presidente del Consiglio superiore della magistratura.",
    ],
    ["fr", "Le président du conseil départemental a parlé ; le président du conseil d’administration aussi."],
    ["nl", "De premier van Vlaanderen sprak, en de koning van de pop zong. De minister-president van Vlaanderen."],
    ["sv", "Kungen av Torsås är en bok."],
  ])("of something else, %s: %s", async (lang, text) => {
    expect(await officesIn(lang, "2024-06-20", text)).toEqual([])
  })

  // The page has named the holder of the day, so the bare office alone would be taken for his.
  it.each([
    [
      "en",
      "US president",
      "Joe Biden is the US president. The first president lived there, and the 46th president too.",
    ],
    [
      "de",
      "französischer Präsident",
      "Emmanuel Macron ist französischer Präsident. Der erste Präsident wohnte hier, der 3. Präsident auch.",
    ],
    [
      "fr",
      "président de la France",
      "Emmanuel Macron est président de la France. Le premier président vivait ici, le 3e président aussi.",
    ],
    [
      "es",
      "presidente de Francia",
      "Emmanuel Macron es el presidente de Francia. El primer presidente vivía aquí, el 3.º presidente también.",
    ],
  ])("one of a row, %s: only %s in %s", async (lang, only, text) => {
    expect((await officesIn(lang, "2024-07-03", text)).map((phrase) => phrase.split(" = ")[0])).toEqual([only])
  })
})
