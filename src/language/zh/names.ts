import type { NameRules } from "../descriptor.ts"

export const names: NameRules = {
  paradigms: [],
  titles: "主席/总统/總統/总理/總理/首相/总书记/總書記/委员长/委員長/先生/女士".split("/"),
  things: {
    before: [],
    after:
      "大街/路/街/机场/機場/大学/大學/基金会/基金會/广场/廣場/奖/獎/中心/大厦/大廈/体育场/主义/主義/级航母/號/旅/营".split(
        "/",
      ),
  },
  commonWords: "沙拉/希尔/科尔".split("/"),
  namesakes: {
    others: "另一个/另一位/另一名/另一個",
    elder: "老",
    younger: "小",
    callings:
      "记者/記者/球员/球員/前锋/前鋒/门将/門將/教练/教練/歌手/演员/演員/哲学家/哲學家/画家/畫家/作曲家/厨师/廚師/拳击手/拳擊手",
    games: "网球/網球/半决赛/半決賽/四分之一决赛/门将/門將/帽子戏法/帽子戲法/点球/點球/温网/溫網/抢七/搶七/吉他",
  },
}
