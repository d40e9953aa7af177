import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { config, manifest } from "../../plasmo.config.ts"
import { inRoot } from "../../src/command/paths.ts"

/** By which letters Firefox 153 opens the menus of its menu bar, by the language of its interface. */
const MENU_LETTERS: Readonly<Record<string, string>> = {
  cs: "SAZHONV",
  de: "DBACLXH",
  en: "FEVSBTH",
  es: "AEVSMTU",
  fr: "FNAHMOE",
  it: "FMVCESA",
  nl: "BWLGAXH",
  pl: "PEWHZNC",
  "pt-BR": "AEXHVFU",
  "sv-SE": "ARSOBVH",
}

const packageJson = JSON.parse(readFileSync(inRoot("package.json"), "utf8"))

describe("the extension's configuration", () => {
  it("is what package.json says: `npm run build` writes it there", () => {
    expect(packageJson.manifest).toEqual(JSON.parse(JSON.stringify(manifest())))
  })

  it("explains every permission", () => {
    for (const { name, why } of [...config.permissions, ...config.hosts]) expect(why, name).toMatch(/\w+ \w+/)
  })

  it("makes nothing of the extension reachable from web pages", () => {
    expect(manifest()).not.toHaveProperty("web_accessible_resources")
    expect(manifest()).not.toHaveProperty("externally_connectable")
  })

  it("lets extension pages run no code but their own", () => {
    const policy = manifest().content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe-|\*|http:/)
  })

  it("suggests no more than the four shortcuts Chrome allows", () => {
    const suggested = Object.values(config.commands).filter((command) => "suggested_key" in command)
    expect(suggested.length).toBeLessThanOrEqual(4)
  })

  it.each(Object.entries(MENU_LETTERS))("suggests no key that opens a menu of Firefox in %s", (_, letters) => {
    const keys = Object.values(config.commands).flatMap((command) =>
      "suggested_key" in command ? [command.suggested_key.default] : [],
    )
    expect(keys.filter((key) => key.startsWith("Alt+") && letters.includes(key.at(-1)!))).toEqual([])
  })
})
