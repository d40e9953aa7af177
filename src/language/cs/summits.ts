import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: summit/summitu/summitem/summity/summitů/summitům/summitech/vrcholná schůzka/vrcholné schůzky/vrcholné schůzce/vrcholnou schůzku/vrcholnou schůzkou/vrcholných schůzek/vrcholných schůzkách/setkání na nejvyšší úrovni/schůzka na nejvyšší úrovni/schůzky na nejvyšší úrovni/schůzce na nejvyšší úrovni/vrcholné setkání/vrcholného setkání/vrcholnému setkání/vrcholném setkání/vrcholným setkáním/minisummit/minisummitu/minisummitem/minisummity/minisummitů/minisummitům/minisummitech
meeting: setkání/setkáním/setkáními/setkáních/schůzka/schůzky/schůzce/schůzku/schůzkou/schůzek/schůzkám/schůzkami/schůzkách/schůze/schůzi/schůzí/schůzím/schůzemi/schůzích/jednání/jednáním/jednáními/jednáních/zasedání/zasedáním/zasedáními/zasedáních
conference: konference/konferenci/konferencí/konferencím/konferencemi/konferencích/kongres/kongresu/kongresem/kongresy/kongresů/kongresům/kongresech/mírová konference/mírové konference/mírovou konferenci/mírové konferenci
council: rada/rady/radě/radu/radou/rad/radám/radami/radách
session: Valné shromáždění/Valného shromáždění/Valném shromáždění/Valnému shromáždění/Valným shromážděním/plénum/pléna/plénu/všeobecná rozprava
state-visit: státní návštěva/státní návštěvy/státní návštěvě/státní návštěvu/státní návštěvou
official-visit: oficiální návštěva/oficiální návštěvy/oficiální návštěvě/oficiální návštěvu/oficiální návštěvou/návštěva/návštěvy/návštěvě/návštěvu/návštěvou/návštěv/návštěvám/návštěvami/návštěvách/cesta/cesty/cestě/cestu/cestou/cest/cestám/cestami/cestách/neohlášená návštěva/neohlášenou návštěvu/překvapivá návštěva
working-visit: pracovní návštěva/pracovní návštěvy/pracovní návštěvě/pracovní návštěvu/pracovní návštěvou/pracovní cesta/pracovní cesty/pracovní cestu
talks: rozhovory/rozhovorů/rozhovorům/rozhovorech/rozhovor/rozhovoru/vyjednávání/vyjednáváním/vyjednáváními/vyjednáváních/konzultace/konzultací/konzultacích
call: telefonát/telefonátu/telefonický rozhovor/telefonického rozhovoru/telefonickém rozhovoru/videokonference/videokonferenci/videosummit
forum: fórum/fóra/fóru/fórem/fór/fórům/fóry/fórech/ekonomické fórum/ekonomického fóra/ekonomickém fóru
anniversary: výroční summit/výročního summitu/výročním summitu/jubilejní summit/jubilejního summitu/jubilejním summitu
extraordinary: mimořádný summit/mimořádného summitu/mimořádném summitu/mimořádnému summitu/mimořádným summitem/krizový summit/krizového summitu/mimořádné zasedání/mimořádného zasedání/mimořádném zasedání/mimořádné jednání/mimořádného jednání
informal: neformální summit/neformálního summitu/neformálním summitu/neformální schůzka/neformální setkání
ministerial: jednání ministrů zahraničí/schůzka ministrů zahraničí/schůzky ministrů zahraničí/schůzce ministrů zahraničí/jednání šéfů diplomacií
sidelines: na okraj/na okraji/v kuloárech/při příležitosti
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: summit EU-Afrika/summitu EU-Afrika
series ArabLeague: arabský summit/arabského summitu/arabském summitu
series COP: klimatický summit/klimatického summitu/klimatickém summitu/klimatická konference/klimatické konference/klimatické konferenci/klimatickou konferenci
series IberoAmerican: iberoamerický summit/iberoamerického summitu/iberoamerickém summitu/iberoamerickým summitem/ibero-americký summit/ibero-amerického summitu/ibero-americkém summitu
series ASEM: summit ASEM/summitu ASEM/summitem ASEM/summit Asie-Evropa/summitu Asie-Evropa/summitem Asie-Evropa
series PacificAlliance: summit Pacifické aliance/summitu Pacifické aliance/summitem Pacifické aliance/summit Tichomořské aliance/summitu Tichomořské aliance/summitem Tichomořské aliance
series MED: summit MED9/summitu MED9/summitem MED9/summit jižních zemí EU/summitu jižních zemí EU/summitem jižních zemí EU
series BerlinProcess: summit Berlínského procesu/summitu Berlínského procesu/summitem Berlínského procesu/summit berlínského procesu/summitu berlínského procesu/summitem berlínského procesu
series UNGA: Valné shromáždění OSN/Valného shromáždění OSN/Valném shromáždění OSN/Valným shromážděním OSN
series MSC: Mnichovská bezpečnostní konference/Mnichovské bezpečnostní konferenci/Mnichovské bezpečnostní konference/bezpečnostní konference v Mnichově/bezpečnostní konferenci v Mnichově
series WEF: Světové ekonomické fórum/Světového ekonomického fóra/Světovém ekonomickém fóru
council EuropeanCouncil: Evropská rada/Evropské rady/Evropské radě/Evropskou radu/Evropskou radou
series EuropeanCouncil: unijní summit/unijního summitu/unijním summitu
series EPC: Evropské politické společenství/Evropského politického společenství
series EU-EaP: summit Východního partnerství/summitu Východního partnerství/summitem Východního partnerství
`)

const relatives = summitWords(`
next: příští/příštího/příštím/další/dalšího/dalším/nadcházející/nadcházejícího/následující/následujícího/chystaný/chystaného
last: minulý/minulého/minulém/poslední/posledního/posledním/předchozí/předchozího/nedávný/nedávného/nedávném
this: letošní/letošního/letošním/současný/současného
`)

const numbers = ordinals(`
1: první/prvního/prvnímu/prvním
2: druhý/druhého/druhému/druhým/druhém/druhá/druhé/druhou
3: třetí/třetího/třetímu/třetím
4: čtvrtý/čtvrtého/čtvrtému/čtvrtým/čtvrtém/čtvrtá/čtvrté/čtvrtou
5: pátý/pátého/pátému/pátým/pátém/pátá/páté/pátou
6: šestý/šestého/šestému/šestým/šestém/šestá/šesté/šestou
7: sedmý/sedmého/sedmému/sedmým/sedmém/sedmá/sedmé/sedmou
8: osmý/osmého/osmému/osmým/osmém/osmá/osmé/osmou
9: devátý/devátého/devátému/devátým/devátém/devátá/deváté/devátou
10: desátý/desátého/desátému/desátým/desátém/desátá/desáté/desátou
11: jedenáctý/jedenáctého/jedenáctému/jedenáctým/jedenáctém/jedenáctá/jedenácté/jedenáctou
12: dvanáctý/dvanáctého/dvanáctému/dvanáctým/dvanáctém/dvanáctá/dvanácté/dvanáctou
13: třináctý/třináctého/třináctému/třináctým/třináctém/třináctá/třinácté/třináctou
14: čtrnáctý/čtrnáctého/čtrnáctému/čtrnáctým/čtrnáctém/čtrnáctá/čtrnácté/čtrnáctou
15: patnáctý/patnáctého/patnáctému/patnáctým/patnáctém/patnáctá/patnácté/patnáctou
16: šestnáctý/šestnáctého/šestnáctému/šestnáctým/šestnáctém/šestnáctá/šestnácté/šestnáctou
17: sedmnáctý/sedmnáctého/sedmnáctému/sedmnáctým/sedmnáctém/sedmnáctá/sedmnácté/sedmnáctou
18: osmnáctý/osmnáctého/osmnáctému/osmnáctým/osmnáctém/osmnáctá/osmnácté/osmnáctou
19: devatenáctý/devatenáctého/devatenáctému/devatenáctým/devatenáctém/devatenáctá/devatenácté/devatenáctou
20: dvacátý/dvacátého/dvacátému/dvacátým/dvacátém/dvacátá/dvacáté/dvacátou
21: dvacátý první/dvacátý prvního/dvacátý prvnímu/dvacátý prvním/dvacátého prvního/dvacátého prvnímu/dvacátého prvním/dvacátému prvního/dvacátému prvnímu/dvacátému prvním/dvacátým prvního/dvacátým prvnímu/dvacátým prvním/dvacátém prvního/dvacátém prvnímu/dvacátém prvním/dvacátá prvního/dvacátá prvnímu/dvacátá prvním/dvacáté prvního/dvacáté prvnímu/dvacáté prvním/dvacátou prvního/dvacátou prvnímu/dvacátou prvním
22: dvacátý druhý/dvacátého druhého/dvacátému druhému/dvacátému druhou/dvacátým druhým/dvacátým druhém/dvacátém druhým/dvacátém druhém/dvacátá druhá/dvacáté druhé/dvacátou druhému/dvacátou druhou
23: dvacátý třetí/dvacátý třetího/dvacátý třetímu/dvacátý třetím/dvacátého třetího/dvacátého třetímu/dvacátého třetím/dvacátému třetího/dvacátému třetímu/dvacátému třetím/dvacátým třetího/dvacátým třetímu/dvacátým třetím/dvacátém třetího/dvacátém třetímu/dvacátém třetím/dvacátá třetího/dvacátá třetímu/dvacátá třetím/dvacáté třetího/dvacáté třetímu/dvacáté třetím/dvacátou třetího/dvacátou třetímu/dvacátou třetím
24: dvacátý čtvrtý/dvacátého čtvrtého/dvacátému čtvrtému/dvacátému čtvrtou/dvacátým čtvrtým/dvacátým čtvrtém/dvacátém čtvrtým/dvacátém čtvrtém/dvacátá čtvrtá/dvacáté čtvrté/dvacátou čtvrtému/dvacátou čtvrtou
25: dvacátý pátý/dvacátého pátého/dvacátému pátému/dvacátému pátou/dvacátým pátým/dvacátým pátém/dvacátém pátým/dvacátém pátém/dvacátá pátá/dvacáté páté/dvacátou pátému/dvacátou pátou
26: dvacátý šestý/dvacátého šestého/dvacátému šestému/dvacátému šestou/dvacátým šestým/dvacátým šestém/dvacátém šestým/dvacátém šestém/dvacátá šestá/dvacáté šesté/dvacátou šestému/dvacátou šestou
27: dvacátý sedmý/dvacátého sedmého/dvacátému sedmému/dvacátému sedmou/dvacátým sedmým/dvacátým sedmém/dvacátém sedmým/dvacátém sedmém/dvacátá sedmá/dvacáté sedmé/dvacátou sedmému/dvacátou sedmou
28: dvacátý osmý/dvacátého osmého/dvacátému osmému/dvacátému osmou/dvacátým osmým/dvacátým osmém/dvacátém osmým/dvacátém osmém/dvacátá osmá/dvacáté osmé/dvacátou osmému/dvacátou osmou
29: dvacátý devátý/dvacátého devátého/dvacátému devátému/dvacátému devátou/dvacátým devátým/dvacátým devátém/dvacátém devátým/dvacátém devátém/dvacátá devátá/dvacáté deváté/dvacátou devátému/dvacátou devátou
30: třicátý/třicátého/třicátému/třicátým/třicátém/třicátá/třicáté/třicátou
31: třicátý první/třicátý prvního/třicátý prvnímu/třicátý prvním/třicátého prvního/třicátého prvnímu/třicátého prvním/třicátému prvního/třicátému prvnímu/třicátému prvním/třicátým prvního/třicátým prvnímu/třicátým prvním/třicátém prvního/třicátém prvnímu/třicátém prvním/třicátá prvního/třicátá prvnímu/třicátá prvním/třicáté prvního/třicáté prvnímu/třicáté prvním/třicátou prvního/třicátou prvnímu/třicátou prvním
32: třicátý druhý/třicátého druhého/třicátému druhému/třicátému druhou/třicátým druhým/třicátým druhém/třicátém druhým/třicátém druhém/třicátá druhá/třicáté druhé/třicátou druhému/třicátou druhou
33: třicátý třetí/třicátý třetího/třicátý třetímu/třicátý třetím/třicátého třetího/třicátého třetímu/třicátého třetím/třicátému třetího/třicátému třetímu/třicátému třetím/třicátým třetího/třicátým třetímu/třicátým třetím/třicátém třetího/třicátém třetímu/třicátém třetím/třicátá třetího/třicátá třetímu/třicátá třetím/třicáté třetího/třicáté třetímu/třicáté třetím/třicátou třetího/třicátou třetímu/třicátou třetím
34: třicátý čtvrtý/třicátého čtvrtého/třicátému čtvrtému/třicátému čtvrtou/třicátým čtvrtým/třicátým čtvrtém/třicátém čtvrtým/třicátém čtvrtém/třicátá čtvrtá/třicáté čtvrté/třicátou čtvrtému/třicátou čtvrtou
35: třicátý pátý/třicátého pátého/třicátému pátému/třicátému pátou/třicátým pátým/třicátým pátém/třicátém pátým/třicátém pátém/třicátá pátá/třicáté páté/třicátou pátému/třicátou pátou
36: třicátý šestý/třicátého šestého/třicátému šestému/třicátému šestou/třicátým šestým/třicátým šestém/třicátém šestým/třicátém šestém/třicátá šestá/třicáté šesté/třicátou šestému/třicátou šestou
37: třicátý sedmý/třicátého sedmého/třicátému sedmému/třicátému sedmou/třicátým sedmým/třicátým sedmém/třicátém sedmým/třicátém sedmém/třicátá sedmá/třicáté sedmé/třicátou sedmému/třicátou sedmou
38: třicátý osmý/třicátého osmého/třicátému osmému/třicátému osmou/třicátým osmým/třicátým osmém/třicátém osmým/třicátém osmém/třicátá osmá/třicáté osmé/třicátou osmému/třicátou osmou
39: třicátý devátý/třicátého devátého/třicátému devátému/třicátému devátou/třicátým devátým/třicátým devátém/třicátém devátým/třicátém devátém/třicátá devátá/třicáté deváté/třicátou devátému/třicátou devátou
40: čtyřicátý/čtyřicátého/čtyřicátému/čtyřicátým/čtyřicátém/čtyřicátá/čtyřicáté/čtyřicátou
41: čtyřicátý první/čtyřicátý prvního/čtyřicátý prvnímu/čtyřicátý prvním/čtyřicátého prvního/čtyřicátého prvnímu/čtyřicátého prvním/čtyřicátému prvního/čtyřicátému prvnímu/čtyřicátému prvním/čtyřicátým prvního/čtyřicátým prvnímu/čtyřicátým prvním/čtyřicátém prvního/čtyřicátém prvnímu/čtyřicátém prvním/čtyřicátá prvního/čtyřicátá prvnímu/čtyřicátá prvním/čtyřicáté prvního/čtyřicáté prvnímu/čtyřicáté prvním/čtyřicátou prvního/čtyřicátou prvnímu/čtyřicátou prvním
42: čtyřicátý druhý/čtyřicátého druhého/čtyřicátému druhému/čtyřicátému druhou/čtyřicátým druhým/čtyřicátým druhém/čtyřicátém druhým/čtyřicátém druhém/čtyřicátá druhá/čtyřicáté druhé/čtyřicátou druhému/čtyřicátou druhou
43: čtyřicátý třetí/čtyřicátý třetího/čtyřicátý třetímu/čtyřicátý třetím/čtyřicátého třetího/čtyřicátého třetímu/čtyřicátého třetím/čtyřicátému třetího/čtyřicátému třetímu/čtyřicátému třetím/čtyřicátým třetího/čtyřicátým třetímu/čtyřicátým třetím/čtyřicátém třetího/čtyřicátém třetímu/čtyřicátém třetím/čtyřicátá třetího/čtyřicátá třetímu/čtyřicátá třetím/čtyřicáté třetího/čtyřicáté třetímu/čtyřicáté třetím/čtyřicátou třetího/čtyřicátou třetímu/čtyřicátou třetím
44: čtyřicátý čtvrtý/čtyřicátého čtvrtého/čtyřicátému čtvrtému/čtyřicátému čtvrtou/čtyřicátým čtvrtým/čtyřicátým čtvrtém/čtyřicátém čtvrtým/čtyřicátém čtvrtém/čtyřicátá čtvrtá/čtyřicáté čtvrté/čtyřicátou čtvrtému/čtyřicátou čtvrtou
45: čtyřicátý pátý/čtyřicátého pátého/čtyřicátému pátému/čtyřicátému pátou/čtyřicátým pátým/čtyřicátým pátém/čtyřicátém pátým/čtyřicátém pátém/čtyřicátá pátá/čtyřicáté páté/čtyřicátou pátému/čtyřicátou pátou
46: čtyřicátý šestý/čtyřicátého šestého/čtyřicátému šestému/čtyřicátému šestou/čtyřicátým šestým/čtyřicátým šestém/čtyřicátém šestým/čtyřicátém šestém/čtyřicátá šestá/čtyřicáté šesté/čtyřicátou šestému/čtyřicátou šestou
47: čtyřicátý sedmý/čtyřicátého sedmého/čtyřicátému sedmému/čtyřicátému sedmou/čtyřicátým sedmým/čtyřicátým sedmém/čtyřicátém sedmým/čtyřicátém sedmém/čtyřicátá sedmá/čtyřicáté sedmé/čtyřicátou sedmému/čtyřicátou sedmou
48: čtyřicátý osmý/čtyřicátého osmého/čtyřicátému osmému/čtyřicátému osmou/čtyřicátým osmým/čtyřicátým osmém/čtyřicátém osmým/čtyřicátém osmém/čtyřicátá osmá/čtyřicáté osmé/čtyřicátou osmému/čtyřicátou osmou
49: čtyřicátý devátý/čtyřicátého devátého/čtyřicátému devátému/čtyřicátému devátou/čtyřicátým devátým/čtyřicátým devátém/čtyřicátém devátým/čtyřicátém devátém/čtyřicátá devátá/čtyřicáté deváté/čtyřicátou devátému/čtyřicátou devátou
50: padesátý/padesátého/padesátému/padesátým/padesátém/padesátá/padesáté/padesátou
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:mezi|pro|ve|na|se|v|s|a|o)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:ve|na|v) ?$/iu,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\.\s$/iu,
  indefinite: /\b(?:každý|nějaký|žádný|jeden)$/iu,
}
