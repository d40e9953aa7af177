import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats, withPrefixes } from "../table.ts"

const words = officeWords(`
president! US: US-Präsident/US-Präsidenten/US-Präsidentin + US-Präsidentinnen
president! DE: Reichspräsident/Reichspräsidenten/Reichspräsidentin + Reichspräsidentinnen
president DE,AT,CH: Bundespräsident/Bundespräsidenten/Bundespräsidentin + Bundespräsidentinnen
president CH: Bundespräsident der Schweiz
president: Präsident/Präsidenten/Präsidentin/Staatspräsident/Staatspräsidenten/Staatspräsidentin + Präsidentinnen/Staatspräsidentinnen
monarch LI,MC: Fürst/Fürsten
monarch LU: Großherzog/Großherzogs/Grossherzog/Grossherzogs/Großherzogin + Großherzoginnen
monarch JP: Kaiser/Kaisers + Kaisern
monarch GB: Queen
monarch: König/Königs/Monarch/Monarchen/Monarchin/Königin/Kaiserin + Könige/Königen/Monarchinnen/Königinnen/Kaiserinnen
emir: Emir/Emirs/Scheich/Scheichs + Emire/Emiren/Herrschern/Herrscherinnen
sultan: Sultan/Sultans + Sultane/Sultanen
pope! VA: Oberhaupt der katholischen Kirche
pope VA: Papst/Papstes/Papsts/Pontifex/Heiliger Vater/Heiligen Vater/Heiligen Vaters/Heilige Vater/Kirchenoberhaupt/Kirchenoberhaupts/Kirchenoberhauptes + Päpste/Päpsten
supreme-leader IR: oberster Führer/obersten Führers/obersten Führer/oberste Führer/Revolutionsführer/Revolutionsführers/Revolutionsführerin/Religionsführer/Religionsführers/Religionsführerin/geistliches Oberhaupt/geistlichen Oberhaupts/geistliche Oberhaupt/geistlicher Führer/geistlichen Führers + Revolutionsführern/Revolutionsführerinnen/Religionsführern/Religionsführerinnen
prime-minister: Ministerpräsident/Ministerpräsidenten/Ministerpräsidentin/Premierminister/Premierministers/Premierministerin/Premier/Premiers/Regierungschef/Regierungschefs/Regierungschefin + Ministerpräsidentinnen/Premierministern/Premierministerinnen/Regierungschefinnen
chancellor! DE,AT: Altkanzler/Altkanzlers/Altkanzlerin + Altkanzlern/Altkanzlerinnen
chancellor DE,AT: Kanzler/Kanzlers/Kanzlerin/Bundeskanzler/Bundeskanzlers/Bundeskanzlerin + Kanzlern/Kanzlerinnen/Bundeskanzlern/Bundeskanzlerinnen
chair BA: Vorsitzender des Staatspräsidiums/Vorsitzende des Staatspräsidiums/Vorsitzenden des Staatspräsidiums
chair CH: Bundespräsident/Bundespräsidenten/Bundespräsidentin + Bundespräsidentinnen
chair SD: Vorsitzender des Souveränen Rats/Vorsitzenden des Souveränen Rats
chair: Vorsitzender des Präsidialrats/Vorsitzenden des Präsidialrats/Vorsitzende des Präsidialrats/Ratspräsident/Ratspräsidenten/Ratspräsidentin/Juntachef/Juntachefs/Juntachefin/Junta-Chef/Junta-Chefs/Junta-Chefin/Militärmachthaber/Militärmachthabers/Militärmachthaberin/Staatsratsvorsitzende/Staatsratsvorsitzender/Staatsratsvorsitzenden/Staatsratsvorsitzendem + Ratspräsidentinnen/Juntachefinnen/Junta-Chefinnen/Militärmachthabern/Militärmachthaberinnen
foreign-minister! US: US-Außenminister/US-Außenministers/US-Außenministerin + US-Außenministern/US-Außenministerinnen
foreign-minister DE: Bundesaußenminister/Bundesaußenministers/Bundesaußenministerin + Bundesaußenministern/Bundesaußenministerinnen
foreign-minister: Außenminister/Außenministers/Außenministerin/Aussenminister/Aussenministers/Aussenministerin/Chefdiplomat/Chefdiplomaten/Chefdiplomatin + Außenministern/Außenministerinnen/Aussenministern/Aussenministerinnen/Chefdiplomatinnen
defence-minister! US: Pentagonchef/Pentagonchefs/Pentagonchefin/Pentagon-Chef/Pentagon-Chefs/Pentagon-Chefin + Pentagonchefinnen/Pentagon-Chefinnen
defence-minister DE: Bundesverteidigungsminister/Bundesverteidigungsministers/Bundesverteidigungsministerin + Bundesverteidigungsministern/Bundesverteidigungsministerinnen
defence-minister: Verteidigungsminister/Verteidigungsministers/Verteidigungsministerin/Wehrminister/Wehrministers/Wehrministerin/Kriegsminister/Kriegsministers/Kriegsministerin + Verteidigungsministern/Verteidigungsministerinnen/Wehrministern/Wehrministerinnen/Kriegsministern/Kriegsministerinnen
finance-minister DE: Bundesfinanzminister/Bundesfinanzministers/Bundesfinanzministerin + Bundesfinanzministern/Bundesfinanzministerinnen
finance-minister GB: Schatzkanzler/Schatzkanzlers/Schatzkanzlerin + Schatzkanzlern/Schatzkanzlerinnen
finance-minister: Finanzminister/Finanzministers/Finanzministerin + Finanzministern/Finanzministerinnen
vice-president! US: US-Vizepräsident/US-Vizepräsidenten/US-Vizepräsidentin/US-Vize + US-Vizepräsidentinnen
vice-president: Vizepräsident/Vizepräsidenten/Vizepräsidentin/Vize/Vizes + Vizepräsidentinnen
deputy-prime-minister DE,AT: Vizekanzler/Vizekanzlers/Vizekanzlerin + Vizekanzlern/Vizekanzlerinnen
deputy-prime-minister: Vizepremier/Vizepremiers/Vize-Premier/Vizeministerpräsident/Vizeministerpräsidenten/Vizeministerpräsidentin/Vize-Ministerpräsident/Vize-Ministerpräsidenten/Vize-Ministerpräsidentin/stellvertretender Ministerpräsident/stellvertretende Ministerpräsidentin/stellvertretenden Ministerpräsidenten/stellvertretender Regierungschef/stellvertretende Regierungschefin/Vizeregierungschef/Vizeregierungschefs/Vizeregierungschefin + Vizeministerpräsidentinnen/Vize-Ministerpräsidentinnen/Vizeregierungschefinnen
secretary-general! NATO: Nato-Generalsekretär/Nato-Generalsekretärs/Nato-Generalsekretärin/NATO-Generalsekretär/NATO-Generalsekretärs/NATO-Generalsekretärin/Nato-Chef/Nato-Chefs/Nato-Chefin/NATO-Chef/NATO-Chefs/NATO-Chefin/Allianzchef + Nato-Generalsekretärinnen/NATO-Generalsekretärinnen/Nato-Chefinnen/NATO-Chefinnen
secretary-general! UN: UN-Generalsekretär/UN-Generalsekretärs/UN-Generalsekretärin/Uno-Generalsekretär/Uno-Generalsekretärs/Uno-Generalsekretärin/UNO-Generalsekretär/UNO-Generalsekretärs/UNO-Generalsekretärin/UN-Chef/UN-Chefs/UN-Chefin/Uno-Chef/Uno-Chefs/Uno-Chefin/UNO-Chef/UNO-Chefs/UNO-Chefin + UN-Generalsekretärinnen/Uno-Generalsekretärinnen/UNO-Generalsekretärinnen/UN-Chefinnen/Uno-Chefinnen/UNO-Chefinnen
secretary-general: Generalsekretär/Generalsekretärs/Generalsekretärin + Generalsekretärinnen/Generalsekretäre/Generalsekretären
commission-president! EU: EU-Kommissionspräsident/EU-Kommissionspräsidenten/EU-Kommissionspräsidentin/EU-Kommissionschef/EU-Kommissionschefs/EU-Kommissionschefin/Kommissionspräsident/Kommissionspräsidenten/Kommissionspräsidentin/Kommissionschef/Kommissionschefs/Kommissionschefin/Präsident der EU-Kommission/Präsidentin der EU-Kommission/Präsidenten der EU-Kommission/Chef der EU-Kommission/Chefin der EU-Kommission/Präsidentin der Europäischen Kommission/Präsident der Europäischen Kommission + EU-Kommissionspräsidentinnen/EU-Kommissionschefinnen/Kommissionspräsidentinnen/Kommissionschefinnen
commission-president! AU: Präsident der AU-Kommission/Vorsitzender der AU-Kommission/Kommissionschef der Afrikanischen Union
council-president! EU: EU-Ratspräsident/EU-Ratspräsidenten/EU-Ratspräsidentin/EU-Ratschef/EU-Ratschefs/EU-Ratschefin/Ratspräsident/Ratspräsidenten/Ratspräsidentin/Präsident des Europäischen Rates/Präsidenten des Europäischen Rates/Präsident des Europäischen Rats/EU-Gipfelchef/EU-Gipfelchefs/EU-Gipfelchefin + EU-Ratspräsidentinnen/EU-Ratschefinnen/Ratspräsidentinnen/EU-Gipfelchefinnen
parliament-president! EUParliament: EU-Parlamentspräsident/EU-Parlamentspräsidenten/EU-Parlamentspräsidentin/Präsidentin des Europäischen Parlaments/Präsident des Europäischen Parlaments/Präsidentin des Europaparlaments/Präsident des Europaparlaments + EU-Parlamentspräsidentinnen
parliament-president! AT,CH: Nationalratspräsident/Nationalratspräsidenten/Nationalratspräsidentin + Nationalratspräsidentinnen
parliament-president! DE: Bundestagspräsident/Bundestagspräsidenten/Bundestagspräsidentin + Bundestagspräsidentinnen
parliament-president! US: Sprecher des Repräsentantenhauses/Sprecherin des Repräsentantenhauses
parliament-president: Parlamentspräsident/Parlamentspräsidenten/Parlamentspräsidentin/Parlamentsvorsitzende/Parlamentsvorsitzender/Parlamentsvorsitzenden/Parlamentsvorsitzendem/Parlamentschef/Parlamentschefs/Parlamentschefin/Parlamentssprecher/Parlamentssprechers/Parlamentssprecherin + Parlamentspräsidentinnen/Parlamentschefinnen/Parlamentssprechern/Parlamentssprecherinnen
high-representative! EU: EU-Außenbeauftragte/EU-Außenbeauftragter/EU-Außenbeauftragten/EU-Außenbeauftragtem/EU-Aussenbeauftragter/EU-Aussenbeauftragte/Außenbeauftragte/Außenbeauftragter/Außenbeauftragten/Außenbeauftragtem/EU-Chefdiplomat/EU-Chefdiplomaten/EU-Chefdiplomatin/Hohe Vertreterin/Hoher Vertreter/Hohen Vertreters/Hohen Vertreter + EU-Chefdiplomatinnen
party-leader! RU:  + KPdSU-Chefinnen/Kremlchefinnen
party-leader CN,VN,LA,CU: Staats- und Parteichef/Staats- und Parteichefs
party-leader: Generalsekretär der Kommunistischen Partei/Generalsekretärs der Kommunistischen Partei/Generalsekretär der KP/Parteichef/Parteichefs/Parteichefin/KP-Chef/KP-Chefs/KP-Chefin/Parteivorsitzende/Parteivorsitzender/Parteivorsitzenden/Parteivorsitzendem/KP-Generalsekretär/Generalsekretär der KPdSU/Generalsekretärs der KPdSU + Parteichefinnen/KP-Chefinnen
head-of-state: Staatschef/Staatschefs/Staatschefin/Staatsoberhaupt/Staatsoberhaupts/Staatsoberhauptes/Staatslenker/Staatslenkers/Staatslenkerin/Staats- und Regierungschef + Staatschefinnen/Staatsoberhäupter/Staatsoberhäuptern/Staatslenkern/Staatslenkerinnen/Staats- und Regierungschefs/Staats- und Regierungschefinnen/Staatschefs und Regierungschefs
head-of-government: Chef der Regierung/Chefin der Regierung/Kabinettschef/Kabinettschefs/Kabinettschefin/Regierungsoberhaupt/Regierungsoberhaupts + Regierungschefinnen/Kabinettschefinnen
leader! RU: Kremlherrscher/Kremlherrschers/Kremlherrscherin/Kreml-Herrscher/Kreml-Herrschers/Kreml-Herrscherin + Kremlherrschern/Kremlherrscherinnen/Kreml-Herrschern/Kreml-Herrscherinnen
leader: Machthaber/Machthabers/Machthaberin/Herrscher/Herrschers/Herrscherin/Diktator/Diktators/Autokrat/Autokraten/Autokratin/Despot/Despoten/Despotin/starker Mann/starke Mann/starken Mann/starken Mannes/starken Männer/Langzeitherrscher/Langzeitherrschers/Langzeitherrscherin/Langzeitpräsident/Langzeitpräsidenten/Langzeitpräsidentin/Dauerpräsident/Dauerpräsidenten/Dauerpräsidentin/Führer/Führers/Staatsführer/Staatsführers/Staatsführerin/Potentat/Potentaten/Potentatin + Machthabern/Machthaberinnen/Herrschern/Herrscherinnen/Diktatoren/Autokratinnen/Despotinnen/Langzeitherrschern/Langzeitherrscherinnen/Langzeitpräsidentinnen/Dauerpräsidentinnen/Staatsführern/Staatsführerinnen/Potentatinnen
opposition-leader! RU: Kreml-Kritiker/Kreml-Kritikers/Kreml-Kritikerin/Kremlkritiker/Kremlkritikers/Kremlkritikerin + Kreml-Kritikern/Kreml-Kritikerinnen/Kremlkritikern/Kremlkritikerinnen
opposition-leader: Oppositionsführer/Oppositionsführers/Oppositionsführerin/Oppositionschef/Oppositionschefs/Oppositionschefin/Exil-Oppositionsführer/Exil-Oppositionsführers/Exil-Oppositionsführerin + Oppositionsführern/Oppositionsführerinnen/Oppositionschefinnen/Exil-Oppositionsführern/Exil-Oppositionsführerinnen
crown-prince: Kronprinz/Kronprinzen
chief: Chef/Chefs/Chefin/Hausherr/Hausherrn/Hausherrin/Herr/Herrn/Leiter/Leiters/Leiterin/Oberhaupt/Oberhaupts/Bewohner/Bewohners
crown-prince: Kronprinzessin/Thronfolger/Thronfolgers/Thronfolgerin
minister: Minister/Ministers/Ministerin + Ministern/Ministerinnen
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: Kremlchef/Kremlchefs/Kreml-Chef/Kreml-Chefs/Kremlherrscher/Kremlherrschers/Kreml-Herrscher/Kremlherr/Kremlherrn
leader SU: KPdSU-Chef/KPdSU-Chefs/Sowjetführer/Sowjetführers
president SU: Sowjetpräsident/Sowjetpräsidenten
president PS: Palästinenserpräsident/Palästinenserpräsidenten/Palästinenser-Präsident/Palästinenserführer/Palästinenserchef
president DD: Staatsratsvorsitzender der DDR/DDR-Staatschef/DDR-Staatschefs
prime-minister GB: Britenpremier/Briten-Premier/Tory-Premier/Labour-Premier
foreign-minister US: US-Chefdiplomat/US-Chefdiplomaten
commission-president EU: EU-Chef/EU-Chefin/EU-Chefs
chair ECB: EZB-Präsident/EZB-Präsidenten/EZB-Präsidentin/EZB-Chef/EZB-Chefs/EZB-Chefin/Notenbankpräsidentin der Eurozone
chair IMF: IWF-Chef/IWF-Chefs/IWF-Chefin/IWF-Direktorin/IWF-Direktor
chair WB: Weltbankpräsident/Weltbankpräsidenten/Weltbank-Präsident/Weltbankchef/Weltbank-Chef
chair WHO: WHO-Chef/WHO-Chefs/WHO-Generaldirektor/WHO-Generaldirektors
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kreml/Kremls/Kremlin
president US: Weißes Haus/Weißen Haus/Weißen Hauses/Weiße Haus/Weissen Haus/Oval Office
president FR: Élysée/Elysée/Élysée-Palast/Elysée-Palast/Élyséepalast
chancellor DE: Kanzleramt/Kanzleramts/Bundeskanzleramt
president DE: Schloss Bellevue
prime-minister GB: Downing Street
chancellor AT: Ballhausplatz
foreign-minister: Außenministerium/Außenministeriums/Außenamt/Außenamts
`)

const qualifiers = modifiers(`
former: ehemalige/ehemaliger/ehemaliges/ehemaligen/ehemaligem/ehemals/frühere/früherer/früheres/früheren/früherem/Ex/einstige/einstiger/einstigen/abgewählte/abgewählter/abgewählten/zurückgetretene/zurückgetretener/zurückgetretenen
predecessor: Vorgänger/Vorgängers/Vorgängerin/Amtsvorgänger/Amtsvorgängers/Amtsvorgängerin
outgoing: scheidende/scheidender/scheidenden
deposed: gestürzte/gestürzter/gestürzten/abgesetzte/abgesetzter/abgesetzten/entmachtete/entmachteter/entmachteten
deceased: verstorbene/verstorbener/verstorbenen
future: künftige/künftiger/künftigen/künftiges/designierte/designierter/designierten/gewählte/gewählter/gewählten/neu gewählte/neugewählte/neu gewählter/neugewählter/neu gewählten/neugewählten/angehende/angehender/President-elect/kommende/kommender/kommenden
successor: Nachfolger/Nachfolgers/Nachfolgerin/Amtsnachfolger/Amtsnachfolgerin
candidate: Kanzlerkandidat/Kanzlerkandidaten/Kanzlerkandidatin/Präsidentschaftskandidat/Präsidentschaftskandidaten/Präsidentschaftskandidatin/Spitzenkandidat/Spitzenkandidatin
new: neue/neuer/neuen
acting: geschäftsführende/geschäftsführender/geschäftsführenden/kommissarische/kommissarischer/kommissarischen/vorläufige/vorläufiger/vorläufigen
incumbent: amtierende/amtierender/amtierenden/amtierendes/derzeitige/derzeitiger/derzeitigen/aktuelle/aktueller/aktuellen/jetzige/jetziger/jetzigen/heutige/heutiger/heutigen
self-proclaimed: selbsternannte/selbsternannter/selbst ernannte/selbst ernannter
vice: stellvertretende/stellvertretender/stellvertretenden/stellvertretendes/Stellvertreter/Stellvertreters/Stellvertreterin/Erster Stellvertreter
then: damalige/damaliger/damaliges/damaligen/damaligem/seinerzeitige/seinerzeitiger/seinerzeitigen/der seinerzeitige/zu dieser Zeit amtierende/seinerzeit
colleague: Amtskollege/Amtskollegen/Amtskollegin/Amtskolleginnen/Kollege/Kollegen/Kollegin/Kolleginnen/Gegenüber/Pendant/Pendants/Gegenpart/Widerpart/Ressortkollege/Ressortkollegen/Ressortkollegin/Gastgeber/Gastgebers/Gastgeberin/Counterpart/Counterparts
head: League/Liga/Frau/Ehefrau/Ehefrauen/Gattin/Gemahlin/First Lady/Präsidentengattin/Kanzlergattin/Witwe/Ex-Frau/Lebensgefährtin/Partnerin/Mann/Ehemann/Ehemannes/Ehemanns/Gatte/Gatten/Gemahl/Lebensgefährte/Partner/Witwer/First Gentleman/Sohn/Sohnes/Sohns/Söhne/Söhnen/Stiefsohn/Schwiegersohn/Schwiegersohns/Präsidentensohn/Enkel/Enkels/Neffe/Neffen/Tochter/Töchter/Töchtern/Schwiegertochter/Stieftochter/Präsidententochter/Enkelin/Nichte/Bruder/Bruders/Brüder/Schwester/Schwestern/Vater/Vaters/Mutter/Eltern/Cousin/Cousins/Onkel/Familie/Verwandte/Verwandter/Großvater/Sprecher/Sprechers/Sprechern/Sprecherin/Sprecherinnen/Regierungssprecher/Regierungssprechers/Regierungssprecherin/Kremlsprecher/Kreml-Sprecher/Kremlsprechers/Kremlsprecherin/Präsidentensprecher/Pressesprecher/Pressesprecherin/Amtssprecher/Außenamtssprecher/Außenamtssprecherin/Sprachrohr/Berater/Beraters/Beratern/Beraterin/Sicherheitsberater/Sicherheitsberaters/Wirtschaftsberater/Chefberater/Präsidentenberater/Kanzleramtschef/Kanzleramtsminister/Stabschef/Stabschefs/Büroleiter/Vertrauter/Vertraute/Vertrauten/Verbündeter/Verbündete/Ministerialdirektor/Assistent/Gefolgsmann/Botschafter/Botschafters/Botschaftern/Botschafterin/Gesandter/Gesandte/Gesandten/Sondergesandter/Sondergesandte/Sondergesandten/Beauftragter/Beauftragte/Sonderbeauftragter/Unterhändler/Unterhändlers/Chefunterhändler/Emissär/Konsul/Generalkonsul/UN-Botschafter/Statthalter/Anwalt/Anwalts/Anwälte/Anwältin/Sekretär/Sekretärs/Gegner/Gegners/Gegnerin/Herausforderer/Herausforderers/Herausforderin/Kritiker/Kritikers/Kritikerin/Anhänger/Anhängern/Rivale/Rivalen/Rivalin/Vize/Partei/Büro/Büros/Delegation/Umfeld/Umfelds/Team/Rede/Besuch/Leibwächter/Koch
`)

const compounds = withPrefixes(
  words,
  `
former: Ex/Ex-/Alt/Alt-
acting: Interims/Interims-/Übergangs/Übergangs-
vice: Vize/Vize-
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^ (?:(?:von|vom|der|des|in|im|aus)(?: der| dem| den)? )?$/iu,
  possessive: /^[ -]$/iu,
  between:
    /^ (?:(?:konservative|rechte|linke|sozialdemokratische|autoritäre|langjährige|islamistische|rechtsnationale|rechtspopulistische|nationalkonservative|liberale|sozialistische|kommunistische|proeuropäische|prowestliche|prorussische)[rnms]? )$/iu,
  predicate: /\b(?:wurde|wurden|war|waren|werde|wäre|geworden|als)$/iu,
  indefinite: /\b(?:ein|eine|eines|einen|einem|einer|kein|keine|jeder|jede|jeden|jedem|irgendein|mancher|welcher)$/iu,
  definite: /\b(?:der|die|das|dem|den|des|beim|vom)$/iu,
  several:
    /\b(?:beide|beiden|alle|allen|aller|mehrere|viele|zwei|drei|vier|die meisten|sämtliche|einige|ehemaligen)$/iu,
  and: /^ (?:und|sowie|,|oder)(?: der| die| des| dem| den)? $|^, $|^-$/iu,
  articleOfSeveral: { before: /\bdie$/iu, singular: /(?:in|e|Queen)$/u },
  possessor: /(?:^|\s)(?:sein|seine[nmrs]?|ihre?[nmrs]?)$/iu,
  complement: /^ (?:der|des|von|vom) \p{Lu}/u,
  genitive: /s$/iu,
  feminine: /^queen|(?:präsident|minister|kanzler|sekretär|chef|könig)in(?:nen)?$/iu,
  // Nouns have capitals: it takes two such words to make a name.
  unknownName: /^\s\p{Lu}[\p{Ll}'’.-]+\s(?:von\s|van\s|de\s|al-)?\p{Lu}\p{Ll}/u,
}
