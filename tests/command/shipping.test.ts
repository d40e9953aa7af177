import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { config } from "../../plasmo.config.ts"
import { inRoot } from "../../src/command/paths.ts"
import { unexplained } from "../../src/command/store-lint.ts"

const text = (file: string) => readFileSync(inRoot(file), "utf8")
const PRIVACY = text("PRIVACY.md").replace(/\s+/g, " ")

describe("the store's linter", () => {
  const inner = { code: "UNSAFE_VAR_ASSIGNMENT", message: "Unsafe assignment to innerHTML", file: "popup.7a4f232b.js" }
  it.each([
    ["an error of another kind", { ...inner, code: "DANGEROUS_EVAL" }],
    ["markup set by the card's script", { ...inner, file: "tooltip.7a4f232b.js" }],
    ["markup set by the bootstrap", { ...inner, file: "boot.7a4f232b.js" }],
    [
      "an interface that Firefox lacks",
      {
        code: "UNSUPPORTED_API",
        message: "offscreen.createDocument is not supported",
        file: "static/background/index.js",
      },
    ],
    ["a warning without a file", { ...inner, file: undefined }],
  ])("is not talked out of %s", (_, message) => {
    expect(unexplained([message])).toEqual([message])
  })
  it("may warn of Preact's attribute, which README explains", () => {
    expect(unexplained([inner])).toEqual([])
    for (const name of ["UNSAFE_VAR_ASSIGNMENT", "sidePanel.open"]) expect(text("README.md")).toContain(name)
  })
})

describe("THIRD-PARTY.md", () => {
  const rows = [...text("THIRD-PARTY.md").matchAll(/^\| \[(.+?)\]\(.*?\).*?\| ([\w.-]+) +\|/gm)]
  const listed = new Map(rows.map(([, name, licence]) => [name, licence]))
  const packageJson = JSON.parse(text("package.json")) as { dependencies: Record<string, string> }
  it.each(Object.keys(packageJson.dependencies))("lists %s with its licence", (name) => {
    const { license } = JSON.parse(text(`node_modules/${name}/package.json`)) as { license: string }
    expect(listed.get(name)).toBe(license)
  })
  it("lists nothing that is not installed", () => {
    expect(listed.size).toBeGreaterThanOrEqual(Object.keys(packageJson.dependencies).length)
    for (const name of listed.keys()) expect(existsSync(inRoot("node_modules", name!)), name).toBe(true)
  })
})

describe("PRIVACY.md", () => {
  it.each([...config.permissions, ...config.hosts])("says what $name is for", ({ name, why }) => {
    expect(PRIVACY).toContain(`\`${name}\``)
    expect(PRIVACY).toContain(why)
  })

  /** Each claim with the test that fails when it is no longer true. */
  const CLAIMS: readonly (readonly [claim: string, file: string, test: string])[] = [
    ["is not sent anywhere", "tests/browser/hostile/network.test.ts", "not one request more"],
    [
      "By default nothing: no request leaves the browser",
      "tests/browser/hostile/network.test.ts",
      "not one request more",
    ],
    ["In a private window nothing is stored", "tests/browser/hostile/private.test.ts", "nothing of it is kept"],
    ["Your settings, and the notes that you save", "tests/settings/settings.test.ts", "it("],
    ["not your notes and not your lists of sites", "tests/settings/settings.test.ts", "site"],
    [
      "They are the same for everybody and contain nothing of what you read",
      "tests/knowledge/update/update.test.ts",
      "asks three fixed queries",
    ],
    ["Two things are yours to switch on", "tests/knowledge/update/keeper.test.ts", "while the option is off"],
    ["or with the extension off for that site: nothing", "tests/browser/hostile/fingerprint.test.ts", "it("],
    [
      "They cannot see your words, your tags or your other notes",
      "tests/browser/hostile/canary.test.ts",
      "are found nowhere by a script of the page",
    ],
    [
      "They cannot see your words, your tags or your other notes",
      "tests/hostile/messages.test.ts",
      "a content script can never list all notes",
    ],
    [
      "can at worst make you save a note without words",
      "tests/browser/hostile/frames.test.ts",
      "a click deletes, exports, opens and allows nothing",
    ],
    ["`data_collection_permissions: none`", "tests/command/manifest.test.ts", "is what package.json says"],
  ]
  it.each(CLAIMS)("“%s” is held by %s", (claim, file, test) => {
    expect(PRIVACY).toContain(claim)
    expect(text(file)).toContain(test)
  })
  it("makes no claim in a paragraph of its own that no test holds", () => {
    const paragraphs = text("PRIVACY.md")
      .split("## Permissions")[0]!
      .split(/\n\n|\n- /)
      .slice(2)
    const unheld = paragraphs
      .map((paragraph) => paragraph.replace(/\s+/g, " "))
      .filter((paragraph) => /\*\*|_/.test(paragraph) && !CLAIMS.some(([claim]) => paragraph.includes(claim)))
    expect(unheld).toEqual([])
  })
})
