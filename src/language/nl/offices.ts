import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats, withPrefixes } from "../table.ts"

const words = officeWords(`
president DE,AT: bondspresident + bondspresidenten
president: president/presidente/staatspresident + presidenten/presidentes/staatspresidenten
monarch NL,BE: koning/konings/koningin + koningen
monarch LU: groothertog/groothertogin + groothertogen
monarch JP: keizer + keizers
monarch: monarch/vorst/vorstin/vorstinnen/keizerin/keizerinnen + monarchen/vorsten/koninginnen
emir: emir/sjeik/sjeiks + emirs
sultan: sultan + sultans
pope! VA: hoofd van de rooms-katholieke kerk
pope VA: paus/kerkvorst/Heilige Vader + pausen
supreme-leader IR,KP: opperste leider/hoogste leider
supreme-leader IR: geestelijk leider/geestelijke leider + geestelijk leiders
supreme-leader KP: grote leider
prime-minister NL,BE: premier/minister-president + premiers
prime-minister NL:  + ministers-presidenten/minister-presidenten
prime-minister BE: eerste minister + eerste ministers
prime-minister: regeringsleider + regeringsleiders
chancellor DE,AT: bondskanselier/kanselier + bondskanseliers/kanseliers
chair LY,YE: voorzitter van de Presidentiële Raad
chair BA: voorzitter van het presidentschap
chair SD: voorzitter van de Soevereine Raad
chair: juntaleider/leider van de junta + juntaleiders
foreign-minister: minister van Buitenlandse Zaken/buitenlandminister/buitenlandchef/minister van buitenlandse zaken + ministers van Buitenlandse Zaken/buitenlandministers
defence-minister! US: Pentagonchef/Pentagon-baas
defence-minister: minister van Defensie/minister van defensie/defensieminister + ministers van Defensie/defensieministers
finance-minister: minister van Financiën/minister van financiën + ministers van Financiën
vice-president: vicepresident/vicepresidente/vice-president + vicepresidenten
deputy-prime-minister NL,BE: vicepremier/vice-premier + vicepremiers
deputy-prime-minister DE,AT: vicekanselier
secretary-general! NATO: NAVO-secretaris-generaal/NAVO-chef/NAVO-baas/NAVO-topman
secretary-general! UN: VN-secretaris-generaal/VN-chef/VN-baas
secretary-general: secretaris-generaal/secretarissen-generaal
commission-president! EU: voorzitter van de Europese Commissie/commissievoorzitter/EU-commissievoorzitter/EU-Commissievoorzitter/EU-chef/voorzitter van de Commissie
commission-president! AU: voorzitter van de Commissie van de Afrikaanse Unie
council-president! EU: voorzitter van de Europese Raad/EU-raadsvoorzitter/raadsvoorzitter
parliament-president! EUParliament: voorzitter van het Europees Parlement
parliament-president! US: voorzitter van het Huis van Afgevaardigden
parliament-president NL: Kamervoorzitter
parliament-president: parlementsvoorzitter/voorzitter van het parlement + parlementsvoorzitters
high-representative! EU: EU-buitenlandchef/buitenlandchef van de EU/hoge vertegenwoordiger/Hoge Vertegenwoordiger/EU-buitenlandvertegenwoordiger
party-leader: secretaris-generaal van de Communistische Partij/algemeen secretaris/partijleider/partijchef/partijvoorzitter/leider van de Communistische Partij + partijleiders
head-of-state: staatshoofd/staatsleider + staatshoofden/staatsleiders/staatshoofden en regeringsleiders/staats- en regeringsleiders/regeringsleiders en staatshoofden
head-of-government: regeringshoofd/hoofd van de regering + regeringsleiders/regeringshoofden
leader: leider/machthebber/heerser/sterke man/dictator/autocraat/despoot/alleenheerser + leiders/machthebbers/heersers/sterke mannen/dictators/dictatoren/autocraten/despoten/alleenheersers
opposition-leader! RU: Kremlincriticus/Kremlin-criticus
opposition-leader: oppositieleider/oppositieleidster/oppositiepoliticus/oppositiepolitici/oppositiekopstuk + oppositieleiders
chief: chef/baas/leider/hoofd/bewoner/topman/topvrouw/heer
crown-prince: kroonprins/kroonprinses/troonopvolger
minister: minister + ministers
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: Kremlin-leider/Kremlinleider/Kremlinbaas/Kremlin-baas/Kremlinchef/Kremlinheerser
leader SU: Sovjetleider/Sovjet-leider/partijleider van de Sovjet-Unie
president SU: Sovjetpresident/Sovjet-president
president US: POTUS
secretary-general NATO: NAVO-chef/NAVO-baas/NAVO-topman
secretary-general UN: VN-chef/VN-baas/VN-topman
commission-president EU: EU-chef/EU-baas/Commissievoorzitter/commissievoorzitter/EU-Commissievoorzitter
council-president EU: EU-president/Raadsvoorzitter
chair ECB: ECB-president/ECB-voorzitter/ECB-baas
chair IMF: IMF-baas/IMF-chef/IMF-directeur
chair WB: Wereldbankpresident/Wereldbank-president/president van de Wereldbank
chair WHO: WHO-baas/WHO-chef/WHO-topman
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kremlin
president US: Witte Huis
president FR: Élysée/Elysée
prime-minister NL: Torentje
prime-minister GB: Downing Street
foreign-minister: ministerie van Buitenlandse Zaken
`)

const qualifiers = modifiers(`
former: voormalig/voormalige/oud/vroegere/vroeger/voorgangster/vorige
predecessor: voorganger/voorgangers
outgoing: vertrekkend/vertrekkende/aftredend/aftredende
deposed: afgezette/verdreven
deceased: wijlen/overleden
future: toekomstig/toekomstige/aanstaand/aanstaande/verkozen/pasverkozen/nieuwgekozen/net verkozen/gekozen/aangewezen/beoogd/beoogde/aankomend/aankomende
successor: opvolger/opvolgers/opvolgster
candidate: kandidaat/presidentskandidaat/presidentskandidaten/kandidaat-premier/lijsttrekker
new: nieuwe
acting: demissionair/demissionaire/waarnemend/waarnemende/interim/dienstdoend/dienstdoende/tijdelijk/tijdelijke
incumbent: huidig/huidige/zittend/zittende
self-proclaimed: zelfverklaard/zelfverklaarde/zelfbenoemde
vice: vice/plaatsvervangend/plaatsvervangende/plaatsvervanger/adjunct/tweede man/staatssecretaris
then: toenmalig/toenmalige/destijds/de toenmalige/indertijd
colleague: ambtgenoot/ambtgenoten/ambtgenote/collega/collega's/ambtscollega/evenknie/tegenhanger/tegenhangers/gastheer/gastvrouw
head: League/vrouw/echtgenote/first lady/presidentsvrouw/weduwe/ex-vrouw/partner/gemalin/man/echtgenoot/ex-man/weduwnaar/zoon/zonen/zoons/schoonzoon/stiefzoon/kleinzoon/neef/dochter/dochters/schoondochter/stiefdochter/kleindochter/nicht/broer/broers/zus/zussen/zuster/vader/moeder/ouders/oom/tante/familie/woordvoerder/woordvoerders/woordvoerster/woordvoersters/perschef/persvoorlichter/Kremlwoordvoerder/regeringswoordvoerder/adviseur/adviseurs/adviseuse/stafchef/veiligheidsadviseur/vertrouweling/vertrouwelingen/bondgenoot/bondgenoten/topadviseur/medewerker/assistent/ambassadeur/ambassadeurs/ambassadrice/gezant/gezanten/gezante/speciaal gezant/speciale gezant/vertegenwoordiger/onderhandelaar/onderhandelaars/consul/afgezant/advocaat/advocaten/tegenstander/tegenstanders/uitdager/rivaal/rivalen/criticus/critici/aanhanger/aanhangers/partij/kantoor/delegatie/team/bezoek/toespraak
`)

const compounds = withPrefixes(
  words,
  `
former: ex-/oud-/ex
vice: vice-/vice
acting: interim-/interim
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^ (?:van|van de|van het|in|in de|uit)? ?$/iu,
  possessive: /^(?:['’]s)?[ -]$/iu,
  predicate: /\b(?:was|werd|geworden|geweest|als|gekozen tot|benoemd tot|verkozen tot)$/iu,
  indefinite: /\b(?:een|elke|iedere|geen|welke|ieder|enkele)$/iu,
  definite: /\b(?:de|het|die|deze|dat|hun|zijn|haar)$/iu,
  several: /\b(?:twee|drie|beide|alle|meerdere|veel|enkele)$/iu,
  and: /^ (?:en|of)(?: van)?(?: de| het)? $|^, $|^-$/iu,
  possessor: /(?:^|\s)(?:zijn|haar|hun)$/iu,
  complement: /^ (?:van\b|\p{Lu})/u,
  genitive: /s$/iu,
  feminine: /^koningin/iu,
}
