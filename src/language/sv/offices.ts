import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats, withPrefixes } from "../table.ts"

const words = officeWords(`
president DE,AT,CH: förbundspresident/förbundspresidents/förbundspresidenten/förbundspresidentens + förbundspresidenter/förbundspresidenters/förbundspresidenterna/förbundspresidenternas
president: president/presidents/presidenten/presidentens/statspresident/statspresidents/statspresidenten/statspresidentens + presidenter/presidenters/presidenterna/presidenternas/statspresidenter/statspresidenters/statspresidenterna/statspresidenternas
monarch MC,LI: furste/fursten/furstens + furstar
monarch SE: kung/kungs/kungen/kungens/konung/konungs/konungen/konungens + kungar/kungars/kungarna/kungarnas/konungar/konungars/konungarna/konungarnas
monarch LU: storhertig/storhertigs/storhertigen/storhertigens/storhertiginna/storhertiginnas/storhertiginnan/storhertiginnans + storhertigar/storhertigars/storhertigarna/storhertigarnas/storhertiginnor/storhertiginnors/storhertiginnorna/storhertiginnornas
monarch JP: kejsare/kejsares/kejsaren/kejsarens + kejsarna/kejsarnas
monarch: monark/monarks/monarken/monarkens/regent/regents/regenten/regentens/drottning/drottnings/drottningen/drottningens/kejsarinna/kejsarinnas/kejsarinnan/kejsarinnans + monarker/monarkers/monarkerna/monarkernas/regenter/regenters/regenterna/regenternas/drottningar/drottningars/drottningarna/drottningarnas/kejsarinnor/kejsarinnors/kejsarinnorna/kejsarinnornas
emir: emir/emirs/emiren/emirens/schejk/schejks/schejken/schejkens/shejk/shejks/shejken/shejkens + emirer/emirers/emirerna/emirernas/schejker/schejkers/schejkerna/schejkernas/shejker/shejkers/shejkerna/shejkernas
sultan: sultan/sultans/sultanen/sultanens + sultaner/sultaners/sultanerna/sultanernas
pope! VA: Heliga fadern/katolska kyrkans överhuvud
pope VA: påve/påven/påvens + påvar/påvarna
supreme-leader IR,KP: högste ledare/högste ledaren/högste ledares/högste ledarens
supreme-leader IR: andlige ledare/andlige ledaren/andlige ledares
prime-minister SE,NO,DK,FI,IS: statsministern/statsministerns/statsminister/statsministers + statsministrar/statsministrars/statsministrarna/statsministrarnas
prime-minister IT: konseljpresident/konseljpresidents/konseljpresidenten/konseljpresidentens + konseljpresidenter/konseljpresidenters/konseljpresidenterna/konseljpresidenternas
prime-minister: premiärministern/premiärministerns/regeringschef/regeringschefs/regeringschefen/regeringschefens/premiärminister/premiärministers + premiärministrar/premiärministrars/premiärministrarna/premiärministrarnas/regeringschefer/regeringschefers/regeringscheferna/regeringschefernas
chancellor DE,AT: förbundskanslern/förbundskanslerns/kanslern/kanslerns/förbundskansler/kansler/förbundskanslers/kanslers + förbundskanslerer/förbundskanslererna/kanslerer
chair: ordförande i presidentskapet/ordföranden i presidentskapet/presidentrådets ordförande/juntaledare/juntaledares/juntaledaren/juntaledarens/militärjuntans ledare/ordförande i statsrådet + juntaledarna/juntaledarnas
foreign-minister! US: USA:s utrikesminister
foreign-minister: utrikesministern/utrikesministerns/chefsdiplomat/chefsdiplomats/chefsdiplomaten/chefsdiplomatens/toppdiplomat/toppdiplomats/toppdiplomaten/toppdiplomatens/utrikesminister/utrikesministers + utrikesministrar/utrikesministrars/utrikesministrarna/utrikesministrarnas/chefsdiplomater/chefsdiplomaters/chefsdiplomaterna/chefsdiplomaternas/toppdiplomater/toppdiplomaters/toppdiplomaterna/toppdiplomaternas
defence-minister! US: Pentagonchef/Pentagonchefs/Pentagonchefen/Pentagonchefens + Pentagonchefer/Pentagonchefers/Pentagoncheferna/Pentagonchefernas
defence-minister: försvarsministern/försvarsministerns/försvarsminister/försvarsministers + försvarsministrar/försvarsministrars/försvarsministrarna/försvarsministrarnas
finance-minister GB: skattkammarministern/skattkammarministerns/skattkammarminister/skattkammarministers + skattkammarministrar/skattkammarministrars/skattkammarministrarna/skattkammarministrarnas
finance-minister: finansministern/finansministerns/finansminister/finansministers + finansministrar/finansministrars/finansministrarna/finansministrarnas
vice-president: vicepresident/vicepresidents/vicepresidenten/vicepresidentens + vicepresidenter/vicepresidenters/vicepresidenterna/vicepresidenternas
deputy-prime-minister DE,AT: vicekanslern/vicekanslerns/vicekansler
deputy-prime-minister SE: vice statsministern/vice statsministerns/vice statsminister/vice statsministers + vice statsministrar/vice statsministrars/vice statsministrarna/vice statsministrarnas
deputy-prime-minister: vice premiärministern/vice premiärministerns/biträdande premiärministern/biträdande premiärministerns/vice premiärminister/vice premiärministers/biträdande premiärminister/biträdande premiärministers + vice premiärministrar/vice premiärministrars/vice premiärministrarna/vice premiärministrarnas/biträdande premiärministrar/biträdande premiärministrars/biträdande premiärministrarna/biträdande premiärministrarnas
secretary-general! NATO: Natochef/Natochefs/Natochefen/Natochefens/Nato-chef/Nato-chefs/Nato-chefen/Nato-chefens/Natos generalsekreterare + Natochefer/Natochefers/Natocheferna/Natochefernas/Nato-chefer/Nato-chefers/Nato-cheferna/Nato-chefernas
secretary-general! UN: FN-chef/FN-chefs/FN-chefen/FN-chefens/FN:s generalsekreterare + FN-chefer/FN-chefers/FN-cheferna/FN-chefernas
secretary-general: generalsekreterare/generalsekreterares/generalsekreteraren/generalsekreterarens + generalsekreterarna/generalsekreterarnas
commission-president! EU: EU-kommissionens ordförande/kommissionsordförande/kommissionsordförandes/kommissionsordföranden/kommissionsordförandens/kommissionsordförandea/kommissionsordförandeas/EU-kommissionsordförande/EU-kommissionsordförandes/EU-kommissionsordföranden/EU-kommissionsordförandens/EU-kommissionsordförandea/EU-kommissionsordförandeas/ordföranden för EU-kommissionen/kommissionens ordförande/Europeiska kommissionens ordförande/EU-kommissionens chef
commission-president! AU: Afrikanska unionens kommissionsordförande
council-president! EU: Europeiska rådets ordförande/ordföranden för Europeiska rådet/EU:s rådsordförande/EU:s permanente rådsordförande/rådsordförande/rådsordförandes/rådsordföranden/rådsordförandens/rådsordförandea/rådsordförandeas
parliament-president! EUParliament: Europaparlamentets talman/EU-parlamentets talman
parliament-president! US: representanthusets talman
parliament-president SE: talman/talmans/talmannen/talmannens/talmän/talmännen/parlamentets talman/parlamentstalman
high-representative! EU: EU:s utrikeschef/EU:s utrikesrepresentant/EU:s höga representant/höge representant/höga representanten/EU:s utrikespolitiska chef
party-leader CU: förstesekreterare/förstesekreterares/förstesekreteraren/förstesekreterarens + förstesekreterarna/förstesekreterarnas
party-leader: generalsekreterare i kommunistpartiet/kommunistpartiets generalsekreterare/partiledare/partiledares/partiledaren/partiledarens/partichef/partichefs/partichefen/partichefens/partiordförande/partiordförandes/partiordföranden/partiordförandens/partiordförandea/partiordförandeas + partiledarna/partiledarnas/partichefer/partichefers/particheferna/partichefernas
head-of-state: statschef/statschefs/statschefen/statschefens/statsöverhuvud/statsöverhuvuds/statsöverhuvudet/statsöverhuvudets/statsöverhuvuden/statsöverhuvudens/statsledare/statsledares/statsledaren/statsledarens + statschefer/statschefers/statscheferna/statschefernas/stats- och regeringschefer/stats- och regeringscheferna/stats- och regeringschefernas/stats- och regeringschefers/statsledarna/statsledarnas
head-of-government: regeringsledare/regeringsledares/regeringsledaren/regeringsledarens + regeringschefer/regeringschefers/regeringscheferna/regeringschefernas/regeringsledarna/regeringsledarnas
leader: ledare/ledares/ledaren/ledarens/härskare/härskares/härskaren/härskarens/diktatorn/diktatorns/starke man/starke mannen/makthavare/makthavares/makthavaren/makthavarens/envåldshärskare/envåldshärskares/envåldshärskaren/envåldshärskarens/despot/despots/despoten/despotens/envåldsledare/envåldsledares/envåldsledaren/envåldsledarens + ledarna/ledarnas/härskarna/härskarnas/diktator/diktators/diktatorer/diktatorerna/makthavarna/makthavarnas/envåldshärskarna/envåldshärskarnas/despoter/despoters/despoterna/despoternas/envåldsledarna/envåldsledarnas
opposition-leader! RU: Kremlkritikern/Kremlkritikerns + Kremlkritiker/Kremlkritikers
opposition-leader: oppositionsledare/oppositionsledares/oppositionsledaren/oppositionsledarens + oppositionsledarna/oppositionsledarnas
chief: chef/chefen/chefens/ledare/ledaren/ledarens/bas/basen/härskare/härskaren/härskarens/herre/herren
crown-prince: kronprins/kronprinsen/kronprinsens/kronprinsessa/kronprinsessan/kronprinsessans/tronföljare/tronföljaren
minister: minister/ministern/ministerns + ministrar/ministrarna
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: Kremlchef/Kremlchefen/Kremlchefens/Kremlledaren/Kremlledarens/Kremls härskare
leader SU: Sovjetledaren/Sovjetledarens
president SU: Sovjetpresidenten
president US: USA-presidenten/USA-presidentens/USA-president
secretary-general NATO: Natochefen/Natochefens/Natochef/Nato-chefen/Nato-chefens
secretary-general UN: FN-chefen/FN-chefens/FN-chef
commission-president EU: EU-kommissionens ordförande/kommissionsordförande/kommissionsordföranden/kommissionsordförandens/EU-kommissionsordföranden/EU-kommissionens chef
chair ECB: ECB-chefen/ECB-chefens/ECB-chef
chair IMF: IMF-chefen/IMF-chefens/IMF-chef
chair WB: Världsbankschefen/Världsbankens chef
chair WHO: WHO-chefen/WHO-chefens/WHO-chef
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kreml/Kremls
president US: Vita huset/Vita husets
president FR: Élyséepalatset/Elyséepalatset
prime-minister SE: Rosenbad/Rosenbads
prime-minister GB: Downing Street
foreign-minister: utrikesdepartementet/utrikesdepartementets/utrikesministeriet
`)

const qualifiers = modifiers(`
former: före detta/f.d./fd/f d/tidigare/förre/förra/ex
predecessor: föregångare/föregångaren/företrädare/företrädaren
outgoing: avgående
deposed: avsatte/avsatta/störtade
deceased: bortgångne/framlidne/avlidne
future: tillträdande/blivande/designerad/designerade/utsedd/utsedde/utsedda/nyvald/nyvalde/nyvalda/tilltänkt/tilltänkte/tilltänkta/kommande/nästa/påträdande
successor: efterträdare/efterträdaren
candidate: presidentkandidat/presidentkandidaten/kandidat/kandidaten/statsministerkandidat
new: ny/nye/nya
acting: tillförordnad/tillförordnade/tf/t.f./tf./tjänstförrättande/provisorisk/provisoriske/provisoriska/tillfällig/tillfällige/tillfälliga
incumbent: sittande/nuvarande
self-proclaimed: självutnämnd/självutnämnde/självutropade/självutnämnda
vice: vice/ställföreträdande/ställföreträdare/ställföreträdaren/biträdande/näst högste/andreman
then: dåvarande/då/den dåvarande/då sittande
colleague: kollega/kollegan/kollegas/kollegor/kollegorna/ämbetskollega/ämbetskollegor/motsvarighet/motsvarigheten/motpart/motparten/värd/värden
head: League/hustru/hustrun/fru/frun/maka/makan/presidentfru/presidentfrun/första dam/änka/änkan/sambo/partner/man/maken/make/son/sonen/sonens/söner/sönerna/svärson/svärsonen/styvson/sonson/dotterson/brorson/dotter/dottern/dotterns/döttrar/döttrarna/svärdotter/sondotter/dotterdotter/bror/brodern/bröder/syster/systern/systrar/fadern/mor/modern/föräldrar/kusin/farbror/familj/familjen/släkting/talesperson/talespersonen/talesman/talesmannen/talesmän/talespersoner/pressekreterare/pressekreteraren/presstalesperson/presstalesman/rådgivare/rådgivaren/rådgivarna/säkerhetsrådgivare/säkerhetsrådgivaren/stabschef/stabschefen/medarbetare/medarbetaren/förtrogne/allierade/allierad/statssekreteraren/ambassadör/ambassadören/ambassadörens/ambassadörer/sändebud/sändebudet/sändebuds/särskilda sändebud/representant/förhandlare/förhandlaren/konsul/specialsändebud/chefsförhandlare/chefsförhandlaren/advokat/advokaten/motståndare/motståndaren/rival/rivalen/utmanare/utmanaren/kritiker/kritikern/anhängare/anhängarna/parti/partiet/kansli/kansliet/delegation/delegationen/besök/besöket/tal/talet
`)

const compounds = withPrefixes(
  words,
  `
former: ex/ex-
vice: vice
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^ (?:i|av|för|för det|i det|från)(?: den| det)? $|^ $/iu,
  possessive: /^:?s? $|^-$/iu,
  predicate: /(?:^|\s)(?:var|blev|blivit|varit|som|(?:vald|valts|valdes|utsågs|utnämndes) till)$/iu,
  indefinite: /\b(?:en|ett|varje|någon|ingen|vilken)$/iu,
  definite: /\b(?:den|det|denna|denne|detta|landets)$/iu,
  several: /\b(?:två|tre|båda|alla|flera|många|de)$/iu,
  and: /^ (?:och|eller) $|^, $|^-$|^–$/iu,
  definiteForm: /(?:en|et|ens|ets|ern|erns)$/u,
  possessor: /(?:^|\s)(?:hans|hennes|deras|sin)$/iu,
  complement: /^ (?:av\b|\p{Lu})/u,
  genitive: /s$/iu,
  feminine: /^drottning/iu,
  ofOneCountry: /statsminister|statsrådet/iu,
}
