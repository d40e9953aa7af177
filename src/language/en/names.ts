import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"

export const names: NameRules = {
  paradigms: [],
  things: {
    before:
      "uss/hms/fort/mount/lake/port/saint/st/camp/operation/hurricane/typhoon/hotel/airport/university/villa/château/rue/via/brigade/storm/yacht/carrier/destroyer/restaurant/galerie/battalion/division".split(
        "/",
      ),
    after:
      "airport/avenue/street/road/square/center/centre/library/foundation/prize/award/institute/university/college/school/stadium/tower/towers/building/bridge/highway/boulevard/intercontinental/hotel/hospital/museum/doctrine/island/islands/river/county/city/park/plaza/house/hall/brothers/motors/inc/llc/ltd/corp/corporation/company/group/class/medal/lecture/scholar/fellow/fellowship/memorial/plc/brigade/organization/motor/airlines/records/casino/cup/elementary/battalion/division".split(
        "/",
      ),
  },
  titles: "Mr/Mr./Mrs/Mrs./Ms/Ms./Miss/Dr/Dr./Sir/Lord/Lady/Dame/Prof./Professor/Comrade".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/major/bush/ford/carter/park/li/white/black/green/king/bishop/cook/baker/young/long/rice/moon/sun/hope/grant/wood/thatcher/law/may/berry/baron/page/price/hall/store/ban/ping/slot/gross/horn/hunt/fox/burns/cannon".split(
      "/",
    ),
  namesakes: {
    others: "other/another",
    elder: "elder/older/senior",
    younger: "younger/junior",
    callings:
      "footballer/striker/midfielder/goalkeeper/quarterback/cricketer/golfer/boxer/cyclist/swimmer/sprinter/singer/rapper/guitarist/drummer/philosopher/novelist/painter/composer/sculptor/actor/actress/chef/designer/physicist/chemist/astronaut/serial killer/murderer",
    games:
      "tennis/tie-break/tiebreak/straight sets/semifinal/semi-final/quarterfinal/quarter-final/midfield/goalkeep/hat-trick/hat trick/offside/penalty shoot/grand slam/pole position/pit stop/wicket/innings/touchdown/home run/wimbledon/soundtrack/guitar/box office",
  },
}
