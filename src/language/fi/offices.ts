import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats } from "../table.ts"
import { inflectNoun } from "./inflect.ts"

/** Lemmas; the case forms of the singular are made by rule. */
const words = officeWords(
  `
president: presidentti
president DE,AT,CH: liittopresidentti
monarch JP: keisari
monarch: kuningas/kuningatar/monarkki
crown-prince: kruununprinssi/kruununprinsessa
pope VA: paavi
prime-minister: pääministeri
chancellor DE,AT: liittokansleri
foreign-minister: ulkoministeri
defence-minister: puolustusministeri
finance-minister: valtiovarainministeri
minister: ministeri
vice-president: varapresidentti
deputy-prime-minister: varapääministeri
secretary-general: pääsihteeri
supreme-leader IR: hengellinen johtaja/ylin johtaja
party-leader: puoluejohtaja/puoluesihteeri
head-of-state: valtionpäämies/valtionjohtaja
head-of-government: hallituksen päämies
leader: johtaja/diktaattori/yksinvaltias
chief: päällikkö/pomo
opposition-leader: oppositiojohtaja
`,
  inflectNoun,
)

/** Words that name country or organisation and office in one. */
const named = nicknames(
  `
secretary-general NATO: Nato-pääsihteeri/Naton pääsihteeri
secretary-general UN: YK:n pääsihteeri/YK-pääsihteeri
commission-president EU: komission puheenjohtaja/Euroopan komission puheenjohtaja/EU-komission puheenjohtaja
council-president EU: Eurooppa-neuvoston puheenjohtaja
chair ECB: EKP:n pääjohtaja
`,
  inflectNoun,
)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kreml/Kremlin/Kremlissä/Kremlistä
president US: Valkoinen talo/Valkoisen talon/Valkoisessa talossa
foreign-minister: ulkoministeriö/ulkoministeriön
`)

const qualifiers = modifiers(`
former: entinen/entisen/entistä/entiselle/ex
outgoing: väistyvä/väistyvän
deposed: syrjäytetty/syrjäytetyn
deceased: edesmennyt/edesmenneen
future: tuleva/tulevan/valittu/nimetty
candidate: ehdokas/presidenttiehdokas/ehdokkaan
new: uusi/uuden/uutta
acting: virkaatekevä/virkaatekevän/vt.
incumbent: nykyinen/nykyisen
vice: apulais/vara
then: silloinen/silloisen
colleague: virkaveli/virkaveljen/kollega
head: tiedottaja/tiedottajan/neuvonantaja/neuvonantajan/suurlähettiläs/puoliso/vaimo/poika/tytär
`)

export const officeEntries = [...words, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^$/u,
  possessive: /^(?::n)? $|^-$/iu,
  indefinite: /(?:^|\s)(?:jokainen|joku|kukaan|eräs)$/iu,
  several: /(?:^|\s)(?:kaksi|molemmat|kaikki|useat)$/iu,
  and: /^ (?:ja|sekä|tai) $|^, $|^-$/iu,
  genitive: /n$/iu,
}
