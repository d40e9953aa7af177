import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: sommet/sommets/réunion au sommet/réunions au sommet/rencontre au sommet/sommet des chefs d'Etat/sommet des chefs d'État/sommet des chefs d'Etat et de gouvernement/sommet des chefs d'État et de gouvernement/mini-sommet/mini-sommets
meeting: rencontre/rencontres/réunion/réunions/entrevue/entrevues/tête-à-tête/entretien/entretiens/face-à-face
conference: conférence/conférences/colloque/congrès/conférence de paix/conférence des donateurs/conférence internationale
council: conseil/conseils
session: session/sessions/séance/séances/assemblée générale/séance plénière/session plénière/débat général/réunion d'urgence
state-visit: visite d'Etat/visite d'État/visites d'Etat/visites d'État/voyage d'Etat/voyage d'État
official-visit: visite officielle/visites officielles/visite/visites/déplacement/déplacements/voyage/voyages/tournée/tournées/visite surprise/visite éclair/escale
working-visit: visite de travail/visites de travail/déplacement de travail
talks: pourparlers/discussions/discussion/négociations/négociation/consultations/dialogue
call: appel téléphonique/entretien téléphonique/conversation téléphonique/visioconférence/appel/sommet virtuel
forum: forum/forums/forum économique
anniversary: sommet anniversaire/sommet du 75e anniversaire/sommet du 70e anniversaire
extraordinary: sommet extraordinaire/sommet spécial/sommet d'urgence/sommet de crise/réunion extraordinaire/Conseil européen extraordinaire/conseil extraordinaire
informal: sommet informel/réunion informelle/dîner de travail/déjeuner de travail
ministerial: réunion des ministres des Affaires étrangères/réunion ministérielle/réunion des ministres de la Défense/réunion des ministres des Finances
sidelines: en marge/en marge de/en marge du/à l'occasion de/à l'occasion du
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: sommet UE-Afrique/sommet Union européenne-Afrique
series ArabLeague: sommet arabe/sommet de la Ligue arabe
series COP: conférence sur le climat/sommet sur le climat/conférence climat/sommet climat
series IberoAmerican: sommet ibéro-américain/Sommet ibéro-américain/sommet ibéroaméricain
series ASEM: sommet Asie-Europe/sommet Europe-Asie/sommet de l’Asem/sommet de l'Asem/sommet de l'ASEM/sommet de l’ASEM/rencontre Asie-Europe
series PacificAlliance: sommet de l'Alliance du Pacifique/sommet de l’Alliance du Pacifique
series MED: sommet des pays du sud de l'Union européenne/sommet des pays du sud de l’Union européenne/sommet des pays du Sud de l'UE/sommet des pays du Sud de l’UE/sommet du Med7/sommet du Med9/sommet Med9/sommet Med7/sommet des pays méditerranéens de l'UE/sommet des pays méditerranéens de l’UE
series BerlinProcess: sommet du processus de Berlin/sommet du Processus de Berlin
series SummitOfTheAmericas: Sommet des Amériques/sommet des Amériques
series EU-WB: sommet des Balkans occidentaux
series UNGA: Assemblée générale de l'ONU/Assemblée générale des Nations unies/Assemblée générale des Nations Unies
series MSC: Conférence de Munich sur la sécurité/conférence sur la sécurité de Munich/Conférence de Munich
series WEF: Forum économique mondial/forum de Davos/Forum de Davos
council EuropeanCouncil: Conseil européen
series EuropeanCouncil: sommet européen/sommet des Vingt-Sept
series Inter-Korean: sommet intercoréen
series Francophonie: sommet de la Francophonie/sommet de la francophonie
series OIC: sommet islamique
series GCC: sommet du Golfe
series EPC: Communauté politique européenne/sommet de la Communauté politique européenne
series CHOGM: sommet du Commonwealth
series Normandy: sommet au format Normandie/format Normandie
series EU-EaP: sommet du Partenariat oriental/sommet du partenariat oriental
`)

const relatives = summitWords(`
next: prochain/prochaine/prochains/futur/future
last: dernier/dernière/précédent/précédente/récent
this: actuel/présent
`)

const numbers = ordinals(`
1: premier/première/tout premier
2: deuxième/second/seconde
3: troisième
4: quatrième
5: cinquième
6: sixième
7: septième
8: huitième
9: neuvième
10: dixième
11: onzième
12: douzième
13: treizième
14: quatorzième
15: quinzième
16: seizième
17: dix-septième
18: dix-huitième
19: dix-neuvième
20: vingtième
21: vingt et unième
22: vingt-deuxième
23: vingt-troisième
24: vingt-quatrième
25: vingt-cinquième
26: vingt-sixième
27: vingt-septième
28: vingt-huitième
29: vingt-neuvième
30: trentième
31: trente et unième
32: trente-deuxième
33: trente-troisième
34: trente-quatrième
35: trente-cinquième
36: trente-sixième
37: trente-septième
38: trente-huitième
39: trente-neuvième
40: quarantième
41: quarante et unième
42: quarante-deuxième
43: quarante-troisième
44: quarante-quatrième
45: quarante-cinquième
46: quarante-sixième
47: quarante-septième
48: quarante-huitième
49: quarante-neuvième
50: cinquantième
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:d['’]|l['’]|entre|avec|pour|dans|les|des|aux|sur|de|la|le|du|au|en|et|à)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:aux|au|en|à)(?: (?:la|les))? ?$/iu,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})(?:e|er|ère|re|ème|ᵉ|è)\s$/iu,
  definite: /(?:\b(?:le|la|au|du|ce|cette|ledit)|\b[lL]['’])$/iu,
  indefinite: /\b(?:un|une|d['’]un|d['’]une|tout|chaque|aucun|autre)$/iu,
}
