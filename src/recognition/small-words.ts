/** The most frequent small words and the letters of a language: enough to tell a paragraph's language. */
export interface SmallWords {
  words: string
  letters?: string
}

/** Of the languages we read whose script others have too. */
export const PROFILES: Record<string, SmallWords> = {
  de: {
    words:
      "der die und das den von zu mit ist dem des im nicht ein eine auf für sich auch als bei nach wurde aus sie hat einen er dass wird werden",
    letters: "äöüß",
  },
  en: {
    words:
      "the of and to in a is that for on was with as by it at from his he are this be an has were had not who their its have will but said they",
  },
  fr: {
    words:
      "le la les de des et en un une du dans est que pour au par sur il qui pas ne ce se aux son avec plus sont a été cette ou",
    letters: "éèàçêœù",
  },
  es: {
    words:
      "el la los las de que y en un una del se por con para su al es lo como más fue no este ha sus pero entre sobre también",
    letters: "ñóíáúé¿¡",
  },
  it: {
    words:
      "il la di che e è un una in del della per con non sono al dei si da le gli nel alla ha come anche più i lo dal",
    letters: "èàùòì",
  },
  pt: {
    words:
      "o a os as de que e do da em um uma no na para com não por se dos das é ao mais como foi pelo pela também são",
    letters: "ãõçâêá",
  },
  nl: {
    words:
      "de het een van en in is dat op te zijn voor met die niet aan er om ook als door maar bij nog naar werd heeft uit over",
    letters: "ĳ",
  },
  pl: {
    words: "i w z na do że się nie jest to o po za od jak przez dla oraz ale był przed który która ich jego już tym",
    letters: "ąęłńśźżó",
  },
  cs: {
    words:
      "a v se na že je s z do o k i pro by za jako po ve jsou byl ale od které který podle při už také jeho ze kvůli proti nebo není byla bude jejich",
    letters: "ěščřžýůťď",
  },
  sv: {
    words:
      "och i att det som en på är av för med till den har de inte om ett han men var från vid kan under efter också sig nu",
    letters: "åäö",
  },
  da: {
    words:
      "og i at det som en på er af for med til den har de ikke om et han men var fra ved kan efter også sig nu blev",
    letters: "æøå",
  },
  fi: {
    words: "ja on ei että oli se hän myös mutta kun ovat sekä joka ole mukaan kuin tai sen vuoden nyt jo vain",
    letters: "äö",
  },
  tr: {
    words: "ve bir bu da de için ile olarak daha çok olan gibi sonra kadar ise en her ancak ne oldu dedi olduğunu",
    letters: "ğşıçöüİ",
  },
  ru: {
    words:
      "и в на не что с по он как это из к за от а о для у его был при до но также чтобы или уже после только было которые который лет году года со где",
    letters: "ыэё",
  },
  uk: {
    words:
      "і в на не що з та у до за про як це від він для та й його але під був при або вже після щоб лише було які який року роки із де",
    letters: "іїєґ",
  },
  ar: { words: "في من على إلى أن التي الذي عن مع هذا هذه كان كانت بعد قال بين لم لا ما أو" },
  hi: { words: "के में की है का को से और ने पर हैं यह भी कि नहीं लिए इस एक कर था" },
}

/** Of languages beside them that we do not read: a page in one of these is not to be taken for its neighbour. */
export const NEIGHBOURS: Record<string, SmallWords> = {
  bg: {
    words: "на и в да се за от не с по са че е като но до при след който през беше това ще или към още",
    letters: "ъ",
  },
  mk: { words: "на и во да се за од не со по што е како но до при кој ќе или има тоа ги го ја", letters: "ќѓѕј" },
  sr: { words: "и је у да се на за од са не као што су о али до који ће би због после међу", letters: "јњљћђџ" },
  be: { words: "і у на не што з да за як гэта гэтага ад для яго але быў пры пра аб па які", letters: "ўэыі" },
  kk: { words: "және бұл мен үшін деп бір осы болып туралы да де емес кейін қазір", letters: "әғқңөұүһі" },
  sk: {
    words: "a v sa na že je s z do o k aj pre by za ako po vo sú bol ale od ktorý ktoré podľa pri už nie jeho zo ešte",
    letters: "ščžýťďľĺŕôä",
  },
  hr: {
    words: "i u je na se za da od su s o ne kao što će ali do iz koji bi nije te još nakon prema",
    letters: "čćšžđ",
  },
  sl: { words: "in je v na se za da so z ne ki po pri pa tudi kot bi od ni še do ter iz", letters: "čšž" },
  lt: { words: "ir yra kad su iš į tai ne bet kaip buvo apie po per dėl šį jau nuo", letters: "ėįųūąčęšž" },
  lv: { words: "un ir ar no uz par ka kas tika bet gan pie pēc arī to tas nav lai", letters: "āēīūķļņģšč" },
  ro: {
    words: "și a în de la cu pe nu un o că din pentru este care mai sau ale prin fost după dar au lui fi să",
    letters: "ăâîșşțţ",
  },
  ca: {
    words:
      "el la de i en un una els les del al que per amb és no ha més es va són però aquest aquesta també com seva fer cap",
    letters: "çàèò",
  },
  gl: { words: "o a os as de que e do da en un unha no na para non por se máis como foi pola tamén ao", letters: "ñ" },
  eu: { words: "eta da ez du bat dira baina izan ere egin dute zuen den bere hori dela" },
  hu: {
    words: "a az és hogy nem is egy van meg azt ez már csak mint még volt de ki el ha szerint után",
    letters: "őűöüáéíóú",
  },
  et: { words: "ja on ei et ta see oli ka kui mis oma ning aga või selle kes veel kuid pole", letters: "õäöü" },
  az: { words: "və bu bir ilə üçün də da ki olan olaraq kimi isə sonra qədər daha çox", letters: "əğşıçöü" },
  id: { words: "yang dan di ini itu dengan untuk pada tidak dari dalam akan juga telah ke adalah oleh atau" },
  vi: { words: "của và là có không cho trong được với các một người đã này những để khi về", letters: "đơư" },
  fa: { words: "در به از که این را است با برای آن و می تا بر خود یک شد کرد", letters: "یکپچگ" },
  ur: { words: "کے میں کی ہے سے کو نے اور کا پر یہ کہ ہیں نہیں بھی تھا", letters: "یکےہںٹڈ" },
  mr: { words: "आहे आणि या आहेत नाही हे ते होते होता असे पण झाली केली त्या तर", letters: "ळ" },
  ne: { words: "छ छन् र पनि हो यो छैन भने लागि गर्न भएको गरेको तर नै" },
}
