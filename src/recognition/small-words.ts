/** The most frequent small words and letters of a language: enough to tell a paragraph's language. */
export const PROFILES: Record<string, { words: string; letters?: string }> = {
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
    words: "a v se na že je s z do o k i pro by za jako po ve jsou byl ale od které který podle při už také jeho ze",
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
  ru: { words: "и в на не что с по он как это из к за от а о для у его был при до но также", letters: "ыэёъ" },
  uk: { words: "і в на не що з та у до за про як це від він для та й його але під був при", letters: "іїєґ" },
}
