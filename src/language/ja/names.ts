import type { NameRules } from "../descriptor.ts"

export const names: NameRules = {
  paradigms: [],
  things: {
    before: [],
    after: "通り/空港/大学/財団/広場/賞/センター/ビル/スタジアム/記念館/ホテル/タワー/島/主義/旅団".split("/"),
  },
  commonWords: "ファン/ピン/シン/ダン/コール/ヒル/リング/コック".split("/"),
  namesakes: {
    others: "もう一人の/別の",
    callings: "選手/歌手/俳優/女優/哲学者/画家/作曲家/監督/シェフ",
    games:
      "テニス/準決勝/準々決勝/ゴールキーパー/ハットトリック/オフサイド/ウィンブルドン/ポールポジション/本塁打/タイブレーク/ギター",
  },
}
