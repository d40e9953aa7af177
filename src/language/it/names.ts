import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  paradigms: [],
  prefixes: "d'/l'/dell'/all'/dall'/nell'/sull'/un'/d’/l’/dell’/all’/dall’/nell’/sull’/un’".split("/"),
  things: {
    before:
      "via/viale/piazza/corso/largo/aeroporto/stadio/università/istituto/fondazione/premio/stazione/ospedale/scuola/museo/ponte/torre/hotel/palazzo/villa/centro/teatro/lungotevere/brigata/uragano/tempesta/fregata/portaerei/ristorante/azienda/gruppo/parco/caserma/liceo/battaglione/divisione/legge/operazione".split(
        "/",
      ),
    after: "foundation/airport/tower/inc/corp/spa".split("/"),
  },
  titles: "Sig./signor/signora/sig.ra/dott./dottor/onorevole/on.".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/bush/park/li/prodi/conte/letta/monti/moro/leone/amato/forlani/dini/segni/rossi/re/pertini/meloni/dar/colonna/gil".split(
      "/",
    ),
  namesakes: {
    others: "altro/altra",
    elder: "padre/senior",
    younger: "figlio/junior",
    callings:
      "calciatore/attaccante/centrocampista/portiere/allenatore/pugile/ciclista/cantante/rapper/chitarrista/filosofo/pittore/compositore/scultore/attore/attrice/cuoco/stilista/fisico/chimico/romanziere/tennista/terzino",
    games:
      "tennis/tie-break/semifinal/quarti di finale/ottavi di finale/centrocampist/portiere/tripletta/doppietta/fuorigioco/calcio di rigore/pole position/wimbledon/chitarr",
  },
}
