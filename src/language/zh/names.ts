import type { NameRules } from "../descriptor.ts"

export const names: NameRules = {
  paradigms: [],
  things: {
    before: [],
    after:
      "大街/路/街/机场/機場/大学/大學/基金会/基金會/广场/廣場/奖/獎/中心/大厦/大廈/体育场/主义/主義/级航母/號".split(
        "/",
      ),
  },
}
