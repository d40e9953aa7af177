import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  paradigms: [],
  prefixes: "d'/l'/qu'/j'/n'/s'/d’/l’/qu’/n’/s’".split("/"),
  things: {
    before:
      "rue/avenue/boulevard/quai/place/pont/aéroport/stade/lycée/collège/école/hôpital/université/institut/fondation/prix/station/gare/bibliothèque/centre/hôtel/villa/palais/square/musée/allée/impasse/ouragan/porte-avions/brigade/tempête/frégate/restaurant/galerie/société/maison/entreprise/groupe/parc/tunnel/promo/bataillon/division/loi/opération".split(
        "/",
      ),
    after: "foundation/airport/inc/corp/sa/sas/tower".split("/"),
  },
  titles: "M./Mme/Mlle/MM./Monsieur/Madame/Me/Dr".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/major/bush/park/li/hollande/blanc/petit/moulin/martin/roy/sarkozy/grand/lion/loger/conte".split("/"),
  namesakes: {
    others: "autre",
    elder: "père/aîné",
    younger: "fils/cadet",
    callings:
      "footballeu/attaquant/milieu de/gardien de/entraîneur/boxeu/cycliste/chanteu/rappeu/guitariste/batteur/philosophe/peintre/compositeur/sculpteur/acteur/actrice/comédien/cuisinier/couturier/physicien/chimiste/romancier/cycliste",
    games:
      "tennis/tie-break/demi-finale/quart de finale/quarts de finale/huitième de finale/huitièmes de finale/milieu de terrain/gardien de but/hors-jeu/tirs au but/grand chelem/pole position/roland-garros/wimbledon/guitar",
  },
}
