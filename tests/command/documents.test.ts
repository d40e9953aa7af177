import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { config } from "../../plasmo.config.ts"
import { inRoot } from "../../src/command/paths.ts"

const text = (name: string) => readFileSync(inRoot(name), "utf8")
const { dependencies, version, scripts } = JSON.parse(text("package.json"))

describe("what is written for readers and stores", () => {
  it.each([...config.permissions, ...config.hosts])(
    "PRIVACY.md explains $name as the build configuration does",
    (one) => {
      const row = text("PRIVACY.md")
        .split("\n")
        .find((line) => line.startsWith("|") && line.includes(`\`${one.name}\``))
      expect(row).toContain(one.why)
    },
  )

  it.each(Object.keys(dependencies))("THIRD-PARTY.md names %s with the licence of its package", (name) => {
    const { license } = JSON.parse(text(`node_modules/${name}/package.json`))
    const row = text("THIRD-PARTY.md")
      .split("\n")
      .find((line) => line.startsWith(`| [${name}]`))
    expect(row).toMatch(new RegExp(`\\| ${license} +\\|`))
  })

  it("CHANGELOG.md has the version of package.json on top", () => {
    expect(text("CHANGELOG.md").match(/^## (.+)$/m)?.[1]).toBe(version)
  })

  it("README.md names no script that is not there", () => {
    const named = [...text("README.md").matchAll(/npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1])
    expect(named.filter((name) => !(name! in scripts))).toEqual([])
  })
})
