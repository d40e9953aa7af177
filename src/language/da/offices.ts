import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats, withPrefixes } from "../table.ts"

const words = officeWords(`
president: præsident/præsidents/præsidenten/præsidentens + præsidenter/præsidenterne/præsidenternes
president DE,AT,CH: forbundspræsident/forbundspræsidenten/forbundspræsidentens
monarch DK: konge/kongen/kongens/dronning/dronningen/dronningens + konger/kongerne
monarch JP: kejser/kejseren/kejserens
monarch: monark/monarken/monarkens
crown-prince: kronprins/kronprinsen/kronprinsens/kronprinsesse/kronprinsessen
pope VA: pave/paven/pavens
prime-minister DK: statsminister/statsministeren/statsministerens + statsministre/statsministrene
prime-minister: premierminister/premierministeren/premierministerens/regeringschef/regeringschefen/regeringschefens/regeringsleder/regeringslederen + premierministre/regeringschefer/regeringscheferne
chancellor DE,AT: kansler/kansleren/kanslerens/forbundskansler/forbundskansleren/forbundskanslerens
foreign-minister: udenrigsminister/udenrigsministeren/udenrigsministerens/topdiplomat/topdiplomaten + udenrigsministre/udenrigsministrene
defence-minister: forsvarsminister/forsvarsministeren/forsvarsministerens
finance-minister: finansminister/finansministeren/finansministerens
minister: minister/ministeren/ministerens + ministre/ministrene
vice-president: vicepræsident/vicepræsidenten/vicepræsidentens
deputy-prime-minister: vicestatsminister/vicestatsministeren/vicepremierminister/vicepremierministeren/vicekansler/vicekansleren
secretary-general: generalsekretær/generalsekretæren/generalsekretærens
commission-president! EU: kommissionsformand/kommissionsformanden/kommissionsformandens/EU-kommissionsformand/EU-kommissionsformanden/formand for EU-Kommissionen/formanden for EU-Kommissionen/formand for Europa-Kommissionen/formanden for Europa-Kommissionen
council-president! EU: EU-præsident/EU-præsidenten/rådsformand/rådsformanden/formand for Det Europæiske Råd/formanden for Det Europæiske Råd
high-representative! EU: EU's udenrigschef/udenrigschef/udenrigschefen
supreme-leader IR: øverste leder/øverste lederen/øverste leders
party-leader: partichef/partichefen/partileder/partilederen
head-of-state: statsoverhoved/statsoverhovedet/statsoverhovedets/statschef/statschefen/statschefens + statsoverhoveder/stats- og regeringschefer
leader: leder/lederen/lederens/diktator/diktatoren/diktatorens/hersker/herskeren/stærke mand + ledere/lederne
chief: chef/chefen/chefens/boss/bossen
opposition-leader: oppositionsleder/oppositionslederen
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: Kremlchef/Kremlchefen/Kremlchefens/Kremls leder
president US: USA-præsident/USA-præsidenten
secretary-general NATO: Nato-chef/Nato-chefen/Nato-chefens/NATO-chef/NATO-chefen/Nato-generalsekretær/Nato-generalsekretæren/NATO-generalsekretær
secretary-general UN: FN-chef/FN-chefen/FN-chefens/FN's generalsekretær/FN-generalsekretær
chair ECB: ECB-chef/ECB-chefen
chair IMF: IMF-chef/IMF-chefen
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kreml/Kremls
president US: Det Hvide Hus/Det Hvide Hus'
president FR: Élyséepalæet/Elyséepalæet
prime-minister GB: Downing Street
foreign-minister: udenrigsministeriet/udenrigsministeriets
`)

const qualifiers = modifiers(`
former: tidligere/forhenværende
outgoing: afgående
deposed: afsatte/væltede
deceased: afdøde
future: kommende/tiltrædende/udpegede/nyvalgte
candidate: kandidat/kandidaten/præsidentkandidat/præsidentkandidaten
new: ny/nye
acting: fungerende/midlertidige
incumbent: nuværende/siddende
vice: vice/viceminister
then: daværende
colleague: kollega/kollegaen/modpart
head: talsmand/talsmanden/talskvinde/rådgiver/rådgiveren/ambassadør/ambassadøren/hustru/kone/søn/datter/League
`)

const compounds = withPrefixes(words, "former: eks/eks-\nvice: vice")

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^ (?:i|af|for|fra)(?: den| det)? $/iu,
  possessive: /^(?:['’]s?|s)? $|^-$/iu,
  predicate: /(?:^|\s)(?:var|blev|blevet|været|som|(?:valgt|udnævnt) til)$/iu,
  indefinite: /(?:^|\s)(?:en|et|hver|nogen|ingen|hvilken)$/iu,
  definite: /(?:^|\s)(?:den|det|denne|dette|landets)$/iu,
  several: /(?:^|\s)(?:to|tre|begge|alle|flere|mange|de)$/iu,
  and: /^ (?:og|eller) $|^, $|^-$|^–$/iu,
  definiteForm: /(?:en|et|ens|ets|ern|erns)$/u,
  possessor: /(?:^|\s)(?:hans|hendes|deres|sin)$/iu,
  complement: /^ (?:af|for)\b/u,
  genitive: /s$/iu,
  feminine: /^dronning/iu,
  ofOneCountry: /statsminister/iu,
}
