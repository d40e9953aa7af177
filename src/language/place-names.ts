import { citiesOf } from "./cities.ts"
import type { LanguageCode } from "./descriptor.ts"
import { LANGUAGES } from "./languages.ts"

/**
 * What cities are called where Latin is written and the name is not the English one: `English name: code=name …`.
 * Capitals stand in the language rooms; names of other scripts in cities.ts and below.
 */
const EXONYMS = `
Munich: de=München es=Múnich it=Monaco di Baviera pt=Munique nl=München pl=Monachium cs=Mnichov sv=München tr=Münih
Saint Petersburg: de=Sankt Petersburg fr=Saint-Pétersbourg es=San Petersburgo it=San Pietroburgo pt=São Petersburgo nl=Sint-Petersburg pl=Petersburg cs=Petrohrad sv=Sankt Petersburg tr=Sankt Petersburg
Sochi: de=Sotschi fr=Sotchi nl=Sotsji pl=Soczi cs=Soči sv=Sotji tr=Soçi
Sharm el-Sheikh: de=Scharm el-Scheich fr=Charm el-Cheikh es=Sharm el Sheij pt=Sharm el-Sheikh pl=Szarm el-Szejk cs=Šarm aš-Šajch tr=Şarm El-Şeyh
New York: es=Nueva York pt=Nova York pl=Nowy Jork
Johannesburg: es=Johannesburgo pt=Joanesburgo
Istanbul: es=Estambul pt=Istambul pl=Stambuł tr=İstanbul
Almaty: tr=Almatı
Shanghai: de=Schanghai es=Shanghái pt=Xangai pl=Szanghaj cs=Šanghaj tr=Şanghay
Rio de Janeiro: es=Río de Janeiro
Kazan: de=Kasan es=Kazán pl=Kazań cs=Kazaň
Samarkand: es=Samarcanda it=Samarcanda pt=Samarcanda fr=Samarcande pl=Samarkanda tr=Semerkant
Vladivostok: de=Wladiwostok pl=Władywostok
Milan: de=Mailand es=Milán it=Milano pt=Milão nl=Milaan pl=Mediolan cs=Milán sv=Milano tr=Milano
Mecca: de=Mekka fr=La Mecque es=La Meca it=La Mecca pt=Meca nl=Mekka pl=Mekka cs=Mekka sv=Mekka tr=Mekke
Jeddah: de=Dschidda fr=Djeddah es=Yeda it=Gedda pt=Jidá pl=Dżudda cs=Džidda tr=Cidde
Venice: de=Venedig fr=Venise es=Venecia it=Venezia pt=Veneza nl=Venetië pl=Wenecja cs=Benátky sv=Venedig tr=Venedik
Versailles: es=Versalles pl=Wersal
Hiroshima: pl=Hiroszima cs=Hirošima tr=Hiroşima
Hamburg: fr=Hambourg es=Hamburgo it=Amburgo pt=Hamburgo
Yekaterinburg: de=Jekaterinburg fr=Iekaterinbourg es=Ekaterimburgo it=Ekaterinburg pt=Ecaterimburgo nl=Jekaterinenburg pl=Jekaterynburg cs=Jekatěrinburg sv=Jekaterinburg tr=Yekaterinburg
Geneva: de=Genf fr=Genève es=Ginebra it=Ginevra pt=Genebra nl=Genève pl=Genewa cs=Ženeva sv=Genève tr=Cenevre
Gothenburg: de=Göteborg fr=Göteborg es=Gotemburgo it=Göteborg pt=Gotemburgo nl=Göteborg pl=Göteborg cs=Göteborg sv=Göteborg tr=Göteborg
Yalta: de=Jalta nl=Jalta pl=Jałta cs=Jalta sv=Jalta
Quebec City: de=Québec fr=Québec es=Quebec it=Québec pt=Quebec nl=Quebec pl=Québec cs=Québec sv=Québec
Strasbourg: de=Straßburg es=Estrasburgo it=Strasburgo pt=Estrasburgo nl=Straatsburg pl=Strasburg cs=Štrasburk sv=Strasbourg tr=Strazburg
Cologne: de=Köln es=Colonia it=Colonia pt=Colônia nl=Keulen pl=Kolonia cs=Kolín nad Rýnem sv=Köln tr=Köln
Marrakesh: de=Marrakesch fr=Marrakech es=Marrakech it=Marrakech pt=Marraquexe nl=Marrakesh pl=Marrakesz cs=Marrákeš sv=Marrakech tr=Marakeş
Poznań: de=Posen cs=Poznaň
Nice: de=Nizza es=Niza it=Nizza pl=Nicea
Granada: fr=Grenade pl=Grenada
Casablanca: tr=Kazablanka
Naples: de=Neapel es=Nápoles it=Napoli pt=Nápoles nl=Napels pl=Neapol cs=Neapol sv=Neapel tr=Napoli
Lyon: it=Lione
Genoa: de=Genua fr=Gênes es=Génova it=Genova pt=Gênova nl=Genua pl=Genua cs=Janov sv=Genua tr=Cenova
Thessaloniki: fr=Thessalonique es=Salónica it=Salonicco pt=Tessalônica pl=Saloniki cs=Soluň tr=Selanik
Salzburg: fr=Salzbourg es=Salzburgo it=Salisburgo pt=Salzburgo cs=Salcburk
Barcelona: fr=Barcelone it=Barcellona
Seville: de=Sevilla es=Sevilla it=Siviglia pt=Sevilha nl=Sevilla pl=Sewilla cs=Sevilla sv=Sevilla tr=Sevilla
Turin: it=Torino es=Turín pt=Turim nl=Turijn pl=Turyn cs=Turín tr=Torino
Florence: de=Florenz es=Florencia it=Firenze pt=Florença pl=Florencja cs=Florencie sv=Florens tr=Floransa
Antalya: es=Antalya
Cádiz: fr=Cadix it=Cadice pl=Kadyks
Salamanca: fr=Salamanque
Trieste: de=Triest nl=Triëst pl=Triest cs=Terst
Djerba: es=Yerba it=Gerba
Bethlehem: fr=Bethléem es=Belén it=Betlemme pt=Belém pl=Betlejem cs=Betlém sv=Betlehem tr=Beytüllahim
Kyoto: de=Kyōto es=Kioto it=Kyoto pt=Quioto pl=Kioto cs=Kjóto
Busan: pl=Pusan cs=Pusan
Qingdao: cs=Čching-tao
Aqaba: de=Akaba es=Áqaba pt=Ácaba pl=Akaba cs=Akaba tr=Akabe
Kraków: de=Krakau fr=Cracovie es=Cracovia it=Cracovia pt=Cracóvia nl=Krakau cs=Krakov
Gdańsk: de=Danzig
Wrocław: de=Breslau fr=Wrocław cs=Vratislav
Cape Town: de=Kapstadt fr=Le Cap es=Ciudad del Cabo it=Città del Capo pt=Cidade do Cabo nl=Kaapstad pl=Kapsztad cs=Kapské Město sv=Kapstaden
Dubai: fr=Dubaï es=Dubái pl=Dubaj cs=Dubaj
São Paulo: es=São Paulo
Edinburgh: fr=Édimbourg es=Edimburgo it=Edimburgo pt=Edimburgo pl=Edynburg
Dresden: fr=Dresde es=Dresde it=Dresda cs=Drážďany pl=Drezno
Mumbai: es=Bombay
Okinawa: pl=Okinawa
Luxembourg: pl=Luksemburg
Singapore: pl=Singapur cs=Singapur
Mexico City: pl=Meksyk
Vatican City: de=Vatikanstadt fr=Vatican es=Ciudad del Vaticano it=Città del Vaticano pt=Vaticano nl=Vaticaanstad pl=Watykan cs=Vatikán sv=Vatikanstaten tr=Vatikan
West Berlin: de=West-Berlin fr=Berlin-Ouest es=Berlín Oeste it=Berlino Ovest pt=Berlim Ocidental nl=West-Berlijn pl=Berlin Zachodni cs=Západní Berlín sv=Västberlin tr=Batı Berlin
`

/** Cities that recognition need not know or knows by another word first: `English name: ru | uk | ar | zh/zh-Hant | ja | ko | hi`. */
const OTHER_SCRIPTS = `
Bonn: Бонн | Бонн | بون | 波恩 | ボン | 본 | बॉन
Cannes: Канны | Канни | كان | 戛纳/坎城 | カンヌ | 칸 | कान
Honolulu: Гонолулу | Гонолулу | هونولولو | 檀香山 | ホノルル | 호놀룰루 | होनोलूलू
Vladivostok: Владивосток | Владивосток | فلاديفوستوك | 符拉迪沃斯托克/海參崴 | ウラジオストク | 블라디보스토크 | व्लादिवोस्तोक
Kyoto: Киото | Кіото | كيوتو | 京都 | 京都 | 교토 | क्योटो
Aqaba: Акаба | Акаба | العقبة | 亚喀巴/亞喀巴 | アカバ | 아카바 | अक़ाबा
Crawford: Кроуфорд | Кроуфорд | كروفورد | 克劳福德/克勞福德 | クロフォード | 크로퍼드 | क्रॉफर्ड
Nur-Sultan: Нур-Султан | Нур-Султан | نور سلطان | 努尔苏丹/努爾蘇丹 | ヌルスルタン | 누르술탄 | नूर-सुल्तान
Nusa Dua: Нуса-Дуа | Нуса-Дуа | نوسا دوا | 努沙杜瓦 | ヌサドゥア | 누사두아 | नुसा दुआ
Aviano: Авиано | Авіано | أفيانو | 阿维亚诺/阿維亞諾 | アビアーノ | 아비아노 | एवियानो
Bagram: Баграм | Баграм | باغرام | 巴格拉姆 | バグラム | 바그람 | बगराम
Tel Aviv: Тель-Авив | Тель-Авів | تل أبيب | 特拉维夫/特拉維夫 | テルアビブ | 텔아비브 | तेल अवीव
Ho Chi Minh City: Хошимин | Хошимін | هو تشي منه | 胡志明市 | ホーチミン | 호찌민 | हो ची मिन्ह सिटी
Ahmedabad: Ахмадабад | Ахмадабад | أحمد آباد | 艾哈迈达巴德/艾哈邁達巴德 | アーメダバード | 아마다바드 | अहमदाबाद
Mumbai: Мумбаи | Мумбаї | مومباي | 孟买/孟買 | ムンバイ | 뭄바이 | मुंबई
Potsdam: Потсдам | Потсдам | بوتسدام | 波茨坦 | ポツダム | 포츠담 | पॉट्सडैम
Dresden: Дрезден | Дрезден | دريسدن | 德累斯顿/德勒斯登 | ドレスデン | 드레스덴 | ड्रेसडेन
Frankfurt: Франкфурт | Франкфурт | فرانكفورت | 法兰克福/法蘭克福 | フランクフルト | 프랑크푸르트 | फ्रैंकफर्ट
Mainz: Майнц | Майнц | ماينتس | 美因茨 | マインツ | 마인츠 | माइन्स
Kehl: Кель | Кель | كيل | 克尔/凱爾 | ケール | 켈 | केल
Windsor: Виндзор | Віндзор | ويندسور | 温莎/溫莎 | ウィンザー | 윈저 | विंडसर
Belfast: Белфаст | Белфаст | بلفاست | 贝尔法斯特/貝爾法斯特 | ベルファスト | 벨파스트 | बेलफास्ट
Cape Town: Кейптаун | Кейптаун | كيب تاون | 开普敦/開普敦 | ケープタウン | 케이프타운 | केप टाउन
Dubai: Дубай | Дубай | دبي | 迪拜/杜拜 | ドバイ | 두바이 | दुबई
Gaza: Газа | Газа | غزة | 加沙/加薩 | ガザ | 가자 | गाज़ा
Ramallah: Рамалла | Рамалла | رام الله | 拉姆安拉 | ラマラ | 라말라 | रामल्लाह
Kraków: Краков | Краків | كراكوف | 克拉科夫 | クラクフ | 크라쿠프 | क्राकोव
Gdańsk: Гданьск | Гданськ | غدانسك | 格但斯克 | グダニスク | 그단스크 | ग्दान्स्क
Wrocław: Вроцлав | Вроцлав | فروتسواف | 弗罗茨瓦夫/弗羅茨瓦夫 | ブロツワフ | 브로츠와프 | व्रोत्स्वाफ
Melbourne: Мельбурн | Мельбурн | ملبورن | 墨尔本/墨爾本 | メルボルン | 멜버른 | मेलबर्न
São Paulo: Сан-Паулу | Сан-Паулу | ساو باولو | 圣保罗/聖保羅 | サンパウロ | 상파울루 | साओ पाउलो
Guangzhou: Гуанчжоу | Гуанчжоу | قوانغتشو | 广州/廣州 | 広州 | 광저우 | ग्वांगझू
Chengdu: Чэнду | Ченду | تشنغدو | 成都 | 成都 | 청두 | चेंगदू
Chongqing: Чунцин | Чунцін | تشونغتشينغ | 重庆/重慶 | 重慶 | 충칭 | चोंगकिंग
Harbin: Харбин | Харбін | هاربين | 哈尔滨/哈爾濱 | ハルビン | 하얼빈 | हार्बिन
Xi'an: Сиань | Сіань | شيان | 西安 | 西安 | 시안 | शीआन
Shenzhen: Шэньчжэнь | Шеньчжень | شنتشن | 深圳 | 深圳 | 선전 | शेन्ज़ेन
Hong Kong: Гонконг | Гонконг | هونغ كونغ | 香港 | 香港 | 홍콩 | हांगकांग
Osan: Осан | Осан | أوسان | 乌山/烏山 | 烏山 | 오산 | ओसान
Bordeaux: Бордо | Бордо | بوردو | 波尔多/波爾多 | ボルドー | 보르도 | बोर्डो
Nancy: Нанси | Нансі | نانسي | 南锡/南錫 | ナンシー | 낭시 | नैन्सी
Marseille: Марсель | Марсель | مرسيليا | 马赛/馬賽 | マルセイユ | 마르세유 | मार्सिले
Toluca: Толука | Толука | تولوكا | 托卢卡/托盧卡 | トルーカ | 톨루카 | टोलुका
Monterrey: Монтеррей | Монтеррей | مونتيري | 蒙特雷 | モンテレイ | 몬테레이 | मॉन्टेरी
Luque: Луке | Луке | لوكي | 卢克/盧克 | ルケ | 루케 | लुके
Pretoria: Претория | Преторія | بريتوريا | 比勒陀利亚/普利托利亞 | プレトリア | 프리토리아 | प्रिटोरिया
Bandung: Бандунг | Бандунг | باندونغ | 万隆/萬隆 | バンドン | 반둥 | बांडुंग
Bretton Woods: Бреттон-Вудс | Бреттон-Вудс | بريتون وودز | 布雷顿森林/布列敦森林 | ブレトンウッズ | 브레턴우즈 | ब्रेटन वुड्स
San Francisco: Сан-Франциско | Сан-Франциско | سان فرانسيسكو | 旧金山/舊金山 | サンフランシスコ | 샌프란시스코 | सैन फ्रांसिस्को
Dayton: Дейтон | Дейтон | دايتون | 代顿/代頓 | デイトン | 데이턴 | डेटन
Dhahran: Дахран | Дахран | الظهران | 宰赫兰/宰赫蘭 | ダーラン | 다란 | धहरान
Algiers: Алжир | Алжир | الجزائر | 阿尔及尔/阿爾及爾 | アルジェ | 알제 | अल्जीयर्स
Luxembourg: Люксембург | Люксембург | لوكسمبورغ | 卢森堡/盧森堡 | ルクセンブルク | 룩셈부르크 | लक्ज़मबर्ग
Singapore: Сингапур | Сінгапур | سنغافورة | 新加坡 | シンガポール | 싱가포르 | सिंगापुर
Guatemala City: Гватемала | Гватемала | غواتيمالا | 危地马拉城/瓜地馬拉市 | グアテマラシティ | 과테말라시티 | ग्वाटेमाला सिटी
Panama City: Панама | Панама | بنما | 巴拿马城/巴拿馬市 | パナマシティ | 파나마시티 | पनामा सिटी
Tunis: Тунис | Туніс | تونس | 突尼斯/突尼斯 | チュニス | 튀니스 | ट्यूनिस
Koror: Корор | Корор | كورور | 科罗尔/科羅爾 | コロール | 코로르 | कोरोर
Turkistan: Туркестан | Туркестан | تركستان | 突厥斯坦 | テュルキスタン | 투르키스탄 | तुर्किस्तान
Varna: Варна | Варна | فارنا | 瓦尔纳/瓦爾納 | ヴァルナ | 바르나 | वार्ना
Münster: Мюнстер | Мюнстер | مونستر | 明斯特 | ミュンスター | 뮌스터 | म्यूनस्टर
Verdun: Верден | Верден | فردان | 凡尔登/凡爾登 | ヴェルダン | 베르됭 | वर्दुन
Salvador: Салвадор | Салвадор | سلفادور | 萨尔瓦多/薩爾瓦多 | サルバドール | 사우바도르 | साल्वाडोर
Visegrád: Вишеград | Вишеград | فيشغراد | 维谢格拉德/維謝格拉德 | ビシェグラード | 비셰그라드 | विशेग्राद
Limassol: Лимасол | Лімасол | ليماسول | 利马索尔/利馬索爾 | リマソール | 리마솔 | लिमासोल
Rangoon: Янгон | Янгон | يانغون | 仰光 | ヤンゴン | 양곤 | यांगून
Tuzla: Тузла | Тузла | توزلا | 图兹拉/圖茲拉 | トゥズラ | 투즐라 | तुज़ला
Perth: Перт | Перт | بيرث | 珀斯/伯斯 | パース | 퍼스 | पर्थ
Vatican City: Ватикан | Ватикан | الفاتيكان | 梵蒂冈/梵蒂岡 | バチカン | 바티칸 | वेटिकन सिटी
West Berlin: Западный Берлин | Західний Берлін | برلين الغربية | 西柏林 | 西ベルリン | 서베를린 | पश्चिम बर्लिन
`

/** Other spellings in the record. */
const SAME: Readonly<Record<string, string>> = {
  "St. Petersburg": "Saint Petersburg",
  "Washington, D.C.": "Washington",
  Petersburg: "Saint Petersburg",
  Quebec: "Quebec City",
  Reykjavík: "Reykjavik",
  Chișinău: "Chisinau",
  Merida: "Mérida",
  Kiev: "Kyiv",
  Brasilia: "Brasília",
  "Sao Paulo": "São Paulo",
  Krakow: "Kraków",
  Gdansk: "Gdańsk",
  Reykjavik: "Reykjavík",
  Bogota: "Bogotá",
  "San Jose": "San José",
  Pusan: "Busan",
  Xian: "Xi'an",
  Bombay: "Mumbai",
  Danang: "Da Nang",
  Cancun: "Cancún",
  "Port-of-Spain": "Port of Spain",
  Goteborg: "Gothenburg",
  Toyako: "Tōyako",
  Évian: "Évian-les-Bains",
  "Evian-les-Bains": "Évian-les-Bains",
}

const SCRIPT_COLUMNS: readonly LanguageCode[] = ["ru", "uk", "ar", "zh", "ja", "ko", "hi"]

/** Names of one city by language; "zh-Hant" beside the codes of the language rooms. */
type CityNames = Record<string, string>

/** Every city of the record that has a name of its own in some language, by its English name. */
export function placeNames(): ReadonlyMap<string, CityNames> {
  const out = new Map<string, CityNames>()
  const put = (city: string, lang: string, forms: string) => {
    const names = out.get(city) ?? {}
    out.set(city, names)
    const [name = "", traditional] = forms.split("/").map((form) => form.trim())
    if (name) names[lang] = name
    if (lang === "zh" && traditional) names["zh-Hant"] = traditional
  }
  for (const { code, scripts, words } of LANGUAGES) {
    // Other cities' forms of Latin stand together for all languages: they don't say which is whose.
    const own = new Set(scripts.includes("latin") ? citiesOf(code) : [])
    for (const word of words) {
      if (word.kind === "place" && "city" in word && typeof word.city === "string" && !own.has(word.city))
        put(word.city, code, word.forms)
    }
  }
  for (const [city, rest] of rows(OTHER_SCRIPTS)) {
    rest.split(" | ").forEach((forms, i) => {
      put(city, SCRIPT_COLUMNS[i] ?? "", forms)
    })
  }
  for (const [city, rest] of rows(EXONYMS)) {
    for (const [, lang = "", name = ""] of rest.matchAll(/(\w\w)=(.+?)(?= \w\w=|$)/g)) put(city, lang, name)
  }
  for (const [other, city] of Object.entries(SAME)) {
    const names = out.get(city)
    if (names) out.set(other, { ...names, ...out.get(other) })
  }
  return out
}

function rows(table: string): [city: string, rest: string][] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const at = line.indexOf(": ")
      return [line.slice(0, at), line.slice(at + 2)]
    })
}
