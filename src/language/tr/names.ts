import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"
import { paradigms } from "../table.ts"

export const names: NameRules = {
  paradigms: paradigms(`
- : 'ın/'in/'un/'ün/'nın/'nin/'nun/'nün/'a/'e/'ya/'ye/'na/'ne/'ı/'i/'u/'ü/'yı/'yi/'yu/'yü/'nı/'ni/'nu/'nü/'da/'de/'ta/'te/'nda/'nde/'dan/'den/'tan/'ten/'ndan/'nden/'la/'le/'yla/'yle/'lı/'li/'lu/'lü/'dır/'dir/'dur/'dür/'tır/'tir/’ın/’in/’un/’ün/’nın/’nin/’nun/’nün/’a/’e/’ya/’ye/’na/’ne/’ı/’i/’u/’ü/’yı/’yi/’yu/’yü/’nı/’ni/’nu/’nü/’da/’de/’ta/’te/’nda/’nde/’dan/’den/’tan/’ten/’ndan/’nden/’la/’le/’yla/’yle/’lı/’li/’lu/’lü/’dır/’dir/’dur/’dür/’tır/’tir
`),
  things: {
    before: "cadde/sokak".split("/"),
    after:
      "caddesi/sokağı/bulvarı/meydanı/havalimanı/stadı/stadyumu/üniversitesi/vakfı/köprüsü/parkı/lisesi/hastanesi/kulesi/ödülü/müzesi/oteli/inc/tugayı/holding/şirketi/kasırgası/tiyatrosu/barajı/camii/tugay/taburu/tümeni".split(
        "/",
      ),
  },
  titles: "bay/bayan/sayın/dr./prof.".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/bush/park/li/demirel/ecevit/özel/yılmaz/bayar/fidan/yıldız/demir/kaya/şerif/halkı/han/kan/sefer/aziz/dini/maaş/şeref/zarif".split(
      "/",
    ),
  namesakes: {
    others: "diğer/öteki/başka",
    elder: "büyük/baba",
    younger: "küçük/oğul",
    callings:
      "futbolcu/forvet/kaleci/teknik direktör/boksör/bisikletçi/şarkıcı/rapçi/gitarist/davulcu/filozof/ressam/besteci/heykeltıraş/oyuncu/aşçı/fizikçi/kimyager/romancı/tenisçi",
    games:
      "tenis/tie-break/yarı final/çeyrek final/orta saha/kaleci/hat-trick/ofsayt/penaltı/süper lig/pole pozisyon/wimbledon/gitar",
  },
}
