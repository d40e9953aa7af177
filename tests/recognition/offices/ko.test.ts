import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Korean", () => {
  it.each([
    [
      "2024-07-03",
      "미국 대통령 후보와 러시아 외무차관, 프랑스 전 대통령은 불참했다. 대통령실은 밝혔다. 양국 정상이 만났다.",
    ],
    ["2024-07-03", "윤석열 대통령과 조 바이든 미국 대통령이 통화했다."],
    ["2025-06-04", "이재명 당선인은 시민단체 사무국 차장을 시작으로 집행위원장까지 맡았다."],
    ["2018-04-27", "문재인 대통령과 김정은 국무위원장이 만났다. 트럼프 대통령은 환영했다."],
    ["2024-09-05", "기시다 총리는 왔고, 마크롱은 바르니에를 총리로 임명했다."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("ko", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "헝가리 총리가 키이우를 방문했고 우크라이나 대통령이 맞이했다.",
      ["헝가리 총리 = Viktor Orbán", "우크라이나 대통령 = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "중국 외교부장은 러시아 대통령과 미 국무장관을 만났다.",
      ["중국 외교부장 = Wang Yi", "러시아 대통령 = Vladimir Putin", "미 국무장관 = Antony Blinken"],
    ],
    [
      "2004-05-10",
      "중국 국가주석은 영국 총리, 독일 총리와 만났다.",
      ["중국 국가주석 = Hu Jintao", "영국 총리 = Tony Blair", "독일 총리 = Gerhard Schröder"],
    ],
    [
      "2024-07-03",
      "유럽연합(EU) 집행위원장과 나토 사무총장, 유엔 사무총장이 성명을 냈다.",
      [
        "유럽연합(EU) 집행위원장 = Ursula von der Leyen",
        "나토 사무총장 = Jens Stoltenberg",
        "유엔 사무총장 = António Guterres",
      ],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("ko", date, text)).toEqual(expected)
  })
})
