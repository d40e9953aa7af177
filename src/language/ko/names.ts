import type { NameRules } from "../descriptor.ts"
import { HANGUL_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  givenNames: HANGUL_GIVEN_NAMES,
  paradigms: [],
  particles:
    "이었다/이라며/이지만/입니다/이다/였다/이라/인데/으로부터/까지의/로부터/에게는/에게도/에게만/에게서/에서는/에서의/으로는/으로서/으로써/으로의/이라고/이라는/이었던/과는/과도/과의/까지/께서/들은/들을/들의/들이/라고/라는/로는/로서/로의/보다/부터/에게/에는/에도/에만/에서/였던/와는/와도/와의/으로/이고/이나/이라/이란/이며/이자/처럼/하고/한테/가/과/께/나/는/도/등/란/로/를/만/에/와/은/을/의/이/인/측".split(
      "/",
    ),
  things: {
    before: [],
    after: "거리/공항/대학교/재단/광장/상/센터/빌딩/경기장/기념관/호텔/타워/로/시장/여단".split("/"),
  },
  commonWords: "왕이/차이/상/주마/메이/오기".split("/"),
  namesakes: {
    others: "다른/또 다른",
    elder: "아버지",
    younger: "아들",
    callings:
      "기자/아나운서/앵커/특파원/교수/소설가/작가/탤런트/개그맨/PD/선수/가수/배우/철학자/화가/작곡가/감독/요리사/골키퍼",
    games: "테니스/준결승/골키퍼/해트트릭/오프사이드/윔블던/폴포지션/홈런/타이브레이크/미드필더/기타리스트",
  },
}
