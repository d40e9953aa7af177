import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Korean", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2024-07-10",
      "워싱턴에서 열리는 나토 정상회의가 개막했다. 지난해 빌뉴스 정상회의에 이어 두 번째다.",
      ["워싱턴에서 열리는 나토 정상회의 = 2024-07-09", "빌뉴스 정상회의 = 2023-07-11"],
    ],
    ["2018-06-12", "싱가포르 북미정상회담이 열렸다.", ["싱가포르 북미정상회담 = 2018-06-12"]],
    ["2023-05-19", "G7 히로시마 정상회의가 시작됐다.", ["G7 히로시마 정상회의 = 2023-05-19"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("ko", date, text)).toEqual(expected)
  })
})
