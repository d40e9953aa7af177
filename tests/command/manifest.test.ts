import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { config, manifest } from "../../plasmo.config.ts"
import { inRoot } from "../../src/command/paths.ts"

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
})
