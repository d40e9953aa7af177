import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  paradigms: [],
  things: {
    before:
      "calle/avenida/plaza/paseo/aeropuerto/estadio/universidad/instituto/fundación/premio/estación/hospital/colegio/escuela/museo/puente/torre/hotel/palacio/centro/ruta/huracán/barrio/parque/teatro/brigada/tormenta/fragata/restaurante/empresa/grupo/compañía/tienda/clínica/club/batallón/división/ley/operación/portaaviones".split(
        "/",
      ),
    after: "foundation/airport/tower/inc/corp/s.a".split("/"),
  },
  titles: "Sr./Sra./señor/señora/don/doña/Dr./Dra./licenciado".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/bush/park/li/flores/santos/castro/zapatero/rey/iglesias/rajoy/fox/blanco/rojas/cruz/paz/torres/leal/dar/cabello/miro/miró/conté/duda".split(
      "/",
    ),
  namesakes: {
    others: "otro/otra",
    elder: "padre",
    younger: "hijo",
    callings:
      "futbolista/delantero/centrocampista/portero/guardameta/entrenador/boxeador/ciclista/cantante/rapero/guitarrista/filósof/pintor/compositor/escultor/actor/actriz/cocinero/modisto/físico/químico/novelista/tenista/torero/volante",
    games:
      "tenis/tie-break/semifinal/cuartos de final/octavos de final/centrocampist/mediocampist/guardameta/hat-trick/fuera de juego/penalti/pole position/wimbledon/guitarr",
  },
}
