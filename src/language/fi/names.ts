import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"

/** Finnish: case endings, behind a consonant with a binding -i-. */
export const names: NameRules = {
  givenNames: LATIN_GIVEN_NAMES,
  paradigms: [
    { base: "", endings: "in/ia/iä/ille/illa/illä/ilta/iltä/iin/issa/issä/ista/istä/iksi/ina/inä" },
    { base: "", endings: "n/a/ä/lle/lla/llä/lta/ltä/ssa/ssä/sta/stä/ksi/na/nä/an/än/en/on/oon/yn/un" },
    { base: "i", endings: "in/ia/iä/ille/illa/illä/ilta/iltä/iin/issa/ista/istä" },
  ],
  titles: ["Herra", "Rouva"],
  things: {
    before: [],
    after: ["katu", "aukio", "palkinto", "lentokenttä", "säätiö", "Airport", "Center", "Tower"],
  },
  commonWords:
    "may/brown/major/park/moon/li/lee/bush/aho/annan/maan/maa/man/lain/lailla/lista/maista/maissa/linna/leen/parka/pakoon/tuska/tuskan/tuskin/maya/kanssa/sekin/kana/kanna/kokoon/kakara/morsian".split(
      "/",
    ),
  namesakes: {
    others: "toinen/toisen/toista",
    elder: "vanhempi",
    younger: "nuorempi",
    callings:
      "jalkapalloilij/hyökkääjä/maalivahti/valmentaja/nyrkkeilijä/pyöräilijä/laulaja/räppäri/filosofi/taidemaalari/säveltäjä/näyttelijä/kokki",
    games:
      "tennis/tiebreak/välierä/puolivälierä/keskikent/maalivah/hattrick/paitsio/rangaistuspotku/veikkausliig/paalupaik/wimbledon/kitar",
  },
}
