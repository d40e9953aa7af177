import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  paradigms: [],
  things: {
    before:
      "calle/avenida/plaza/paseo/aeropuerto/estadio/universidad/instituto/fundación/premio/estación/hospital/colegio/escuela/museo/puente/torre/hotel/palacio/centro/ruta/huracán/barrio/parque/teatro/brigada/tormenta/fragata/restaurante/empresa/grupo/compañía/tienda/clínica/club".split(
        "/",
      ),
    after: "foundation/airport/tower/inc/corp/s.a".split("/"),
  },
  titles: "Sr./Sra./señor/señora/don/doña/Dr./Dra./licenciado".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/bush/park/li/sánchez/flores/santos/castro/zapatero/lula/calderón/rey/iglesias/rajoy/fox/blanco/rojas/cruz/paz/torres/leal".split(
      "/",
    ),
}
