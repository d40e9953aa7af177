import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Chinese", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2023-05-19",
      "七国集团广岛峰会今天开幕，中国—中亚峰会在西安举行。",
      ["七国集团广岛峰会 = 2023-05-19", "中国—中亚峰会在西安 = 2023-05-18"],
    ],
    ["2016-09-05", "二十国集团领导人杭州峰会闭幕。", ["二十国集团领导人杭州峰会 = 2016-09-04"]],
    ["2024-10-23", "金砖国家领导人第十六次会晤在喀山举行。", ["国家领导人第十六次会晤在喀山 = 2024-10-22"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("zh", date, text)).toEqual(expected)
  })
})
