import { describe, expect, it } from "vitest"
import { detectLanguage } from "../../src/recognition/detect.ts"

/** A paragraph of news in each language we read; names and numbers among the words, as on real pages. */
const READ: readonly [string, string][] = [
  ["de", "Die Regierung will das Gesetz noch vor dem Sommer ändern, doch im Parlament fehlt ihr dafür eine Mehrheit."],
  ["en", "The government wants to change the law before the summer, but it does not have a majority for that."],
  ["fr", "Le gouvernement veut changer la loi avant l’été, mais il n’a pas de majorité pour le faire au Parlement."],
  ["es", "El Gobierno quiere cambiar la ley antes del verano, pero no tiene una mayoría para ello en el Parlamento."],
  ["it", "Il governo vuole cambiare la legge prima dell’estate, ma in Parlamento non ha una maggioranza per farlo."],
  ["pt", "O governo quer mudar a lei antes do verão, mas não tem uma maioria para isso no Parlamento."],
  [
    "nl",
    "De regering wil de wet nog voor de zomer wijzigen, maar in het parlement heeft zij er geen meerderheid voor.",
  ],
  ["pl", "Rząd chce zmienić ustawę jeszcze przed latem, ale nie ma do tego większości w parlamencie."],
  ["cs", "Vláda chce zákon změnit ještě před létem, ale v parlamentu na to nemá většinu, jak uvedl její mluvčí."],
  ["sv", "Regeringen vill ändra lagen före sommaren, men den har inte någon majoritet för det i riksdagen."],
  ["da", "Regeringen vil ændre loven inden sommeren, men den har ikke noget flertal for det i Folketinget."],
  ["fi", "Hallitus haluaa muuttaa lakia ennen kesää, mutta sillä ei ole siihen enemmistöä eduskunnassa."],
  ["tr", "Hükümet yasayı yaz gelmeden değiştirmek istiyor, ancak bunun için mecliste yeterli çoğunluğu yok."],
  ["ru", "Правительство хочет изменить закон ещё до лета, но большинства для этого в парламенте у него нет."],
  ["uk", "Уряд хоче змінити закон ще до літа, але більшості для цього в парламенті він не має."],
  ["ar", "تريد الحكومة تعديل القانون قبل الصيف، لكنها لا تملك أغلبية لذلك في البرلمان."],
  ["hi", "सरकार गर्मियों से पहले कानून बदलना चाहती है, लेकिन संसद में उसके पास इसके लिए बहुमत नहीं है।"],
  ["ja", "政府は夏までに法律を改正したい考えだが、国会で過半数を得られる見通しは立っていない。"],
  ["ko", "정부는 여름 전에 법을 바꾸려고 하지만 국회에서 과반수를 확보하지 못했다."],
  ["zh", "政府希望在夏天之前修改这项法律，但在议会中没有足够的多数支持。"],
  ["zh", "政府希望在夏天之前修改這項法律，但在議會中沒有足夠的多數支持。"],
]

/** Languages in the scripts of ours that we do not read: to take them for a neighbour would find words that mean others. */
const NOT_READ: readonly [string, string][] = [
  ["Bulgarian", "Правителството иска да промени закона още преди лятото, но няма мнозинство за това в парламента."],
  ["Serbian", "Влада жели да промени закон још пре лета, али за то нема већину у парламенту, како је рекао портпарол."],
  ["Macedonian", "Владата сака да го промени законот уште пред летото, но за тоа нема мнозинство во парламентот."],
  ["Belarusian", "Урад хоча змяніць закон яшчэ да лета, але большасці для гэтага ў парламенце ён не мае."],
  ["Persian", "دولت می‌خواهد قانون را پیش از تابستان تغییر دهد، اما برای این کار در مجلس اکثریت ندارد."],
  ["Urdu", "حکومت گرمیوں سے پہلے قانون میں تبدیلی کرنا چاہتی ہے لیکن پارلیمنٹ میں اس کے پاس اکثریت نہیں ہے۔"],
  ["Marathi", "सरकारला उन्हाळ्यापूर्वी कायदा बदलायचा आहे, पण संसदेत त्यासाठी बहुमत नाही, असे प्रवक्त्याने सांगितले."],
  ["Nepali", "सरकार गर्मी अघि नै कानुन परिवर्तन गर्न चाहन्छ, तर संसदमा त्यसका लागि बहुमत छैन।"],
  ["Slovak", "Vláda chce zákon zmeniť ešte pred letom, ale v parlamente na to nemá väčšinu, ako uviedol jej hovorca."],
  [
    "Croatian",
    "Vlada želi promijeniti zakon još prije ljeta, ali za to nema većinu u saboru, kako je rekao glasnogovornik.",
  ],
  ["Romanian", "Guvernul vrea să schimbe legea înainte de vară, dar nu are o majoritate pentru aceasta în parlament."],
  ["Catalan", "El govern vol canviar la llei abans de l’estiu, però no té cap majoria per fer-ho al Parlament."],
  [
    "Hungarian",
    "A kormány még a nyár előtt módosítani akarja a törvényt, de ehhez nincs meg a többsége a parlamentben.",
  ],
  ["Estonian", "Valitsus tahab seadust muuta veel enne suve, kuid parlamendis ei ole tal selleks enamust."],
  [
    "Indonesian",
    "Pemerintah ingin mengubah undang-undang itu sebelum musim panas, tetapi tidak memiliki mayoritas di parlemen.",
  ],
  ["Vietnamese", "Chính phủ muốn sửa đổi luật trước mùa hè, nhưng không có đủ đa số tại quốc hội để làm điều đó."],
  ["Azerbaijani", "Hökumət qanunu yaydan əvvəl dəyişmək istəyir, lakin bunun üçün parlamentdə çoxluğu yoxdur."],
  ["Greek", "Η κυβέρνηση θέλει να αλλάξει τον νόμο πριν από το καλοκαίρι, αλλά δεν έχει πλειοψηφία στη Βουλή."],
  ["Hebrew", "הממשלה רוצה לשנות את החוק לפני הקיץ, אבל אין לה רוב לכך בכנסת."],
  ["Thai", "รัฐบาลต้องการแก้ไขกฎหมายก่อนฤดูร้อน แต่ไม่มีเสียงข้างมากในสภา"],
]

describe("Language detection", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\u00a0\t "],
    ["numbers and signs only", "2,5 % · 1.300 – 07/03/2024, 18:45 (+1) € 12.50 — 3:1"],
    ["one word", "Parlament"],
    ["a name", "Emmanuel Macron"],
    ["names and figures", "Real Madrid 3 Liverpool 1 (Benzema 51, Bale 64, 83)"],
    ["two letters of a script", "法 1234"],
    ["a list of names", "Emmanuel Macron, Olaf Scholz, Giorgia Meloni, Pedro Sánchez, Donald Tusk, Mark Rutte"],
  ])("too little says: %s", (_, text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })

  it.each(NOT_READ)("%s is none of ours", (_, text) => {
    expect(detectLanguage(text)).toBeUndefined()
  })

  it.each(READ)("%s: %s", (code, text) => {
    expect(detectLanguage(text)).toBe(code)
  })

  it.each(READ)("%s in capitals, and in decomposed letters: %s", (code, text) => {
    expect(detectLanguage(text.toUpperCase())).toBe(code)
    expect(detectLanguage(text.normalize("NFD"))).toBe(code)
  })

  it.each(READ)("%s where another language is expected", (code, text) => {
    const other = code === "en" ? "de" : "en"
    expect(detectLanguage(text, 0, text.length, other)).toBe(code)
  })

  it.each<[string, string, string]>([
    [
      "de",
      "a quotation",
      "Der Sprecher des Weißen Hauses sagte am Abend: „The deal is done and we will not talk about it“, und ließ sich auch auf Nachfragen nicht auf ein Datum ein.",
    ],
    [
      "de",
      "names of films",
      "Die Reihe zeigt „The Lord of the Rings“, „La Dolce Vita“ und den Film „La Haine“ im Kino.",
    ],
    [
      "ru",
      "a name in Latin letters",
      "Компания Apple Inc. и банк JPMorgan Chase не ответили на вопросы о сделке с Volkswagen.",
    ],
    ["ja", "many Chinese characters", "日本政府、米国大統領の訪日を発表。首相官邸で会談へ"],
    ["zh", "a Japanese name", "日本首相会见记者，谈到丰田（トヨタ）公司在中国的投资计划和两国的经济关系。"],
    ["ko", "Chinese characters", "尹대통령은 오늘 美 국무장관을 만나 北核 문제를 논의했다."],
  ])("mixed, mostly %s: %s", (code, _, text) => {
    expect(detectLanguage(text)).toBe(code)
  })

  it("half and half is the one expected, or none", () => {
    const text =
      "The law is not to be changed before the summer. Das Gesetz soll nicht vor dem Sommer und nicht ohne die Länder geändert werden."
    expect(detectLanguage(text, 0, text.length, "en")).toBe("en")
    expect(detectLanguage(text, 0, text.length, "de")).toBe("de")
  })

  it("looks at the stretch it is asked about, and at no more", () => {
    const [de, en] = [READ[0]![1], READ[1]![1]]
    expect(detectLanguage(de + en, 0, de.length)).toBe("de")
    expect(detectLanguage(de + en, de.length)).toBe("en")
  })

  // Its words and endings are Danish enough to be read by Danish rules.
  it.each([
    ["Bokmål", "Regjeringen vil endre loven før sommeren, men den har ikke noe flertall for det i Stortinget."],
    ["Nynorsk", "Regjeringa vil endre lova før sommaren, men ho har ikkje noko fleirtal for det i Stortinget."],
  ])("Norwegian (%s) is not Swedish", (_, text) => {
    expect(detectLanguage(text)).not.toBe("sv")
  })
})
