import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  paradigms: [],
  things: {
    before:
      "rua/avenida/praça/aeroporto/estádio/universidade/instituto/fundação/prémio/prêmio/estação/hospital/escola/museu/ponte/torre/hotel/palácio/centro/rodovia/largo/travessa/brigada/furacão/tempestade/fragata/restaurante/empresa/grupo/clube/parque/viaduto/batalhão/divisão/lei/operação".split(
        "/",
      ),
    after: "foundation/airport/tower/inc/corp/s.a".split("/"),
  },
  titles: "Sr./Sra./senhor/senhora/dom/dona/Dr./Dra.".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/bush/park/li/costa/santos/silva/barroso/temer/cardoso/coelho/soares/guerra/rocha/figueiredo/neves/franco/dar/faria/conte/portas/passos/ponta/safar".split(
      "/",
    ),
  namesakes: {
    others: "outro/outra",
    elder: "pai",
    younger: "filho",
    callings:
      "futebolista/jogador/avançado/médio/atacante/meio-campista/guarda-redes/goleiro/treinador/pugilista/ciclista/cantor/rapper/guitarrista/filósof/pintor/compositor/escultor/ator/atriz/cozinheiro/estilista/físico/químico/romancista/tenista",
    games:
      "ténis/tênis/tie-break/semifinal/meia-final/quartas de final/quartos de final/oitavas de final/guarda-redes/goleiro/hat-trick/pênalti/pole position/wimbledon/guitarr",
  },
}
