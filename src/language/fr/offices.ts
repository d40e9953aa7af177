import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, portfolios, seats, withPrefixes } from "../table.ts"

const words = officeWords(`
president! CH: président de la Confédération/présidente de la Confédération
president FR: président de la République/présidente de la République + présidents de la République
president: président/présidente/président fédéral/présidente fédérale/chef de l'exécutif + présidents/présidentes
monarch MC,LI: prince souverain/prince régnant
monarch LU: grand-duc/grands-ducs/grande-duchesse/grandes-duchesses
monarch JP: empereur + empereurs
monarch GB: reine d'Angleterre/roi d'Angleterre
monarch: roi/monarque/souverain/reine/souveraine/souveraines/impératrice/impératrices + rois/monarques/souverains/reines
emir: émir/emir/cheikh/cheikhs + émirs
sultan: sultan + sultans
pope! VA: chef de l'Église catholique/évêque de Rome
pope VA: pape/souverain pontife/Saint-Père/Saint Père/pontife/pontifes + papes
supreme-leader! IR: guide de la révolution
supreme-leader KP,IR: leader suprême/dirigeant suprême
supreme-leader IR: guide suprême
prime-minister FR: premier ministre/première ministre/PM/chef du gouvernement/cheffe du gouvernement + premiers ministres/Premières ministres/chefs de gouvernement
prime-minister ES: président du gouvernement/présidente du gouvernement
prime-minister: président du Conseil/présidente du Conseil/Premier
chancellor DE,AT: chancelier/chancelière/chancelier fédéral/chancelière fédérale + chanceliers/chancelières
chair LY,YE,HT: président du Conseil présidentiel/président du conseil présidentiel
chair BA: président de la présidence collégiale/président de la présidence tripartite
chair SD: président du Conseil de souveraineté
chair SM: capitaine-régent/capitaines-régents
chair: chef de la junte/chef de la junte militaire/président de la transition/président du Conseil militaire de transition/président du Conseil d'Etat/président du Conseil d'État + chefs de junte
foreign-minister! FR: chef de la diplomatie française
foreign-minister US: secrétaire d'Etat/secrétaire d'État
foreign-minister: ministre des Affaires étrangères/ministre des affaires étrangères/chef de la diplomatie/cheffe de la diplomatie/patron de la diplomatie/patronne de la diplomatie/ministre des Relations extérieures/ministre de l'Europe et des Affaires étrangères/ministre des Affaires étrangères et européennes/chef du Quai d'Orsay + ministres des Affaires étrangères/chefs de la diplomatie
defence-minister! US: chef du Pentagone/patron du Pentagone
defence-minister FR: ministre des Armées
defence-minister US: secrétaire à la Défense/secrétaire américain à la Défense
defence-minister: ministre de la Défense/ministre de la défense + ministres de la Défense
finance-minister US: secrétaire au Trésor
finance-minister GB: chancelier de l'Echiquier/chancelier de l'Échiquier
finance-minister: ministre des Finances/ministre des finances/ministre de l'Economie et des Finances/ministre de l'Économie et des Finances/grand argentier + ministres des Finances
vice-president: vice-président/vice-présidente + vice-présidents/vice-présidentes
deputy-prime-minister DE,AT: vice-chancelier/vice-chancelière
deputy-prime-minister: vice-Premier ministre/vice-Première ministre/vice-premier ministre/vice-première ministre/vice-Premiers ministres
secretary-general! NATO: secrétaire général de l'Otan/secrétaire général de l'OTAN/patron de l'Otan/chef de l'Otan
secretary-general! UN: secrétaire général de l'ONU/chef de l'ONU/patron de l'ONU
secretary-general: secrétaire général/secrétaire générale + secrétaires généraux/secrétaires générales
commission-president! EU: président de la Commission européenne/présidente de la Commission européenne/présidente de la Commission/président de la Commission/cheffe de la Commission européenne/patronne de la Commission européenne/chef de l'exécutif européen/cheffe de l'exécutif européen/présidente de l'exécutif européen
commission-president! AU: président de la Commission de l'Union africaine/président de la commission de l'UA
council-president! EU: président du Conseil européen/présidente du Conseil européen/patron du Conseil européen/chef du Conseil européen
parliament-president! EUParliament: président du Parlement européen/présidente du Parlement européen
parliament-president FR: président de l'Assemblée nationale/présidente de l'Assemblée nationale
parliament-president US: président de la Chambre des représentants/présidente de la Chambre des représentants/speaker
parliament-president: président du Parlement/présidente du Parlement/président du parlement
high-representative! EU: haut représentant/haute représentante/chef de la diplomatie européenne/cheffe de la diplomatie européenne/chef de la diplomatie de l'UE/cheffe de la diplomatie de l'UE
party-leader: secrétaire général du Parti communiste/secrétaire général du parti/secrétaire général du PCC/secrétaire général du PCV/chef du parti/cheffe du parti/numéro un du parti/chef du Parti communiste/premier secrétaire/première secrétaire
head-of-state! FR: locataire de l'Elysée/locataire de l'Élysée/hôte de l'Elysée/hôte de l'Élysée
head-of-state FR: chef de l'Etat/chef de l'État/cheffe de l'Etat/cheffe de l'État
head-of-state: chef d'Etat/chef d'État + chefs d'Etat/chefs d'État/chefs d'Etat et de gouvernement/chefs d'État et de gouvernement
head-of-government: chef de gouvernement/cheffe de gouvernement/chef de l'exécutif/cheffe de l'exécutif + chefs du gouvernement/chefs de gouvernement
leader! RU: maître du Kremlin
leader: dirigeant/dirigeante/leader/homme fort/dictateur/autocrate/despote/numéro un/dirigeant de facto + dirigeants/dirigeantes/leaders/hommes forts/dictateurs/autocrates/despotes
opposition-leader: chef de l'opposition/cheffe de l'opposition/leader de l'opposition/opposant/opposants/opposante/opposantes/chef de file de l'opposition/cheffe de file de l'opposition + chefs de l'opposition/leaders de l'opposition
chief: chef/cheffe/patron/patronne/maître/locataire/hôte/numéro un/homme fort/tête
crown-prince: prince héritier/princesse héritière
minister: ministre + ministres
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: maître du Kremlin/patron du Kremlin/chef du Kremlin/locataire du Kremlin/tsar du Kremlin/numéro un russe
president US: POTUS
leader SU: numéro un soviétique
prime-minister FR: chef du gouvernement français/locataire de Matignon/hôte de Matignon/patron de Matignon
chair ECB: président de la BCE/présidente de la BCE/patronne de la BCE/patron de la BCE
chair IMF: directeur général du FMI/directrice générale du FMI/patronne du FMI/patron du FMI
chair WB: président de la Banque mondiale/patron de la Banque mondiale
chair WHO: directeur général de l'OMS/patron de l'OMS/chef de l'OMS
president PS: président de l'Autorité palestinienne
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kremlin
president US: Maison Blanche/Maison-Blanche/bureau Ovale
president FR: Élysée/Elysée/palais de l'Élysée/palais de l'Elysée
prime-minister FR: Matignon
prime-minister GB: Downing Street
foreign-minister FR: Quai d'Orsay
prime-minister IT: palais Chigi
`)

/** What a minister is for, where an adjective may stand between: "ministre russe des Affaires étrangères". */
const ministries = portfolios(`
foreign-minister: des Affaires étrangères/des affaires étrangères/des Relations extérieures
defence-minister: de la Défense/de la défense
finance-minister: des Finances/de l'Économie/de l'Economie
`)

const qualifiers = modifiers(`
former: ancien/ancienne/anciens/anciennes/ex/précédent/précédente
predecessor: prédécesseur/prédécesseurs/prédécesseure
outgoing: sortant/sortante/sortants/sortantes
deposed: déchu/déchue/renversé/renversée/destitué/destituée
deceased: feu/défunt/défunte
future: futur/future/futurs/futures/président élu/présidente élue/élu/élue/désigné/désignée/nouvellement élu/nouvellement élue/prochain/prochaine
successor: successeur/successeure/successeurs
candidate: candidat/candidate/candidats/candidat à la présidence/prétendant/prétendante
new: nouveau/nouvel/nouvelle/nouveaux/nouvelles
acting: par intérim/intérimaire/intérimaires/de transition/transitoire/provisoire/démissionnaire/chargé des affaires courantes
incumbent: actuel/actuelle/actuels/actuelles/en exercice/en fonction/en poste
self-proclaimed: autoproclamé/autoproclamée/auto-proclamé
vice: vice/adjoint/adjointe/adjoints/numéro deux/bras droit/suppléant/suppléante/secrétaire d'Etat adjoint/sous-secrétaire
then: alors/d'alors/de l'époque/à l'époque/du moment
colleague: homologue/homologues/collègue/collègues/alter ego/hôte/hôtes/hôtesse/interlocuteur/interlocuteurs/interlocutrice/pair/pairs
head: League/épouse/femme/première dame/veuve/ex-épouse/ex-femme/compagne/mari/époux/conjoint/compagnon/ex-mari/veuf/fils/gendre/beau-fils/petit-fils/neveu/fille/filles/belle-fille/petite-fille/nièce/frère/frères/soeur/sœur/sœurs/père/mère/parents/cousin/cousine/oncle/famille/proche/proches/demi-frère/porte-parole/porte-paroles/attaché de presse/attachée de presse/secrétaire de presse/conseiller/conseillers/conseillère/conseillères/directeur de cabinet/directrice de cabinet/chef de cabinet/secrétaire général de l'Élysée/allié/alliés/collaborateur/collaborateurs/entourage/ambassadeur/ambassadrice/ambassadeurs/émissaire/émissaires/envoyé spécial/envoyée spéciale/représentant/représentante/négociateur/négociatrice/consul/représentant permanent/haut-commissaire/avocat/avocate/avocats/opposant/opposants/opposante/adversaire/adversaires/rival/rivale/rivaux/partisan/partisans/parti/bureau/délégation/équipe/visite/discours/garde du corps/camp
`)

const compounds = withPrefixes(
  words,
  `
former: ex-/ex
vice: vice-
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...ministries, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "after",
  of: /^ (?:de la|de l['’]|du|des|de|d['’]|au|en|de la République|de l'État) ?$/iu,
  predicate: /(?:^|\s)(?:était|fut|été|devenue?|devient|élue?|réélue?|nommée?|proclamée?|comme)$/iu,
  indefinite: /\b(?:un|une|d['’]un|d['’]une|tout|chaque|aucun|aucune|quelque)$/iu,
  definite: /(?:\b(?:le|la|les|au|du|ce|cette|son|sa|leur|notre)|\b[lL]['’])$/iu,
  several: /\b(?:les|des|aux|deux|trois|plusieurs|tous|ces|d'anciens)$/iu,
  and: /^ (?:et|ou)(?: (?:de la|de l['’]|du|des|de|d['’]))? ?$|^, $/iu,
  possessor: /(?:^|\s)(?:son|sa|leur)$/iu,
  complement: /^ (?:de|du|des)\b|^ d['’]/u,
  feminine: /^(?:reine|présidente|première ministre|chancelière)/iu,
  otherWord:
    /^[ -]major\b|^ (?:départemental|régional|municipal|général|constitutionnel|économique|d[’']administration|de surveillance)/iu,
}
