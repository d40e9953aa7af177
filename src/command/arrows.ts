import { readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import { filesBelow } from "./files.ts"
import { inRoot } from "./paths.ts"

interface Room {
  /** Rooms whose code it may import, besides its own. */
  uses: readonly string[]
  /** Rooms of which it may import types only: shared contracts, no code. */
  types?: readonly string[]
  /** Packages it may import. */
  packages?: readonly string[]
}

/** The arrows of the house: entries → card, highlight, article, notes → recognition → knowledge, language. */
export const ROOMS: Readonly<Record<string, Room>> = {
  language: { uses: [], types: ["recognition", "knowledge"] },
  knowledge: { uses: ["language"], types: ["recognition", "article"] },
  recognition: { uses: ["knowledge", "language"], types: ["article"] },
  article: { uses: ["recognition", "knowledge", "language"] },
  highlight: { uses: ["article", "recognition", "notes", "settings"] },
  notes: {
    uses: ["article", "recognition", "knowledge", "ui", "messages", "settings"],
    packages: ["idb", "preact", "approx-string-match"],
  },
  card: { uses: ["ui", "recognition", "knowledge", "settings"], types: ["notes", "messages"] },
  // What the extension pages share; the card uses its small, pure files.
  ui: {
    uses: ["card", "settings", "messages", "recognition", "knowledge", "language", "notes"],
    types: ["article"],
    packages: ["webextension-polyfill", "preact"],
  },
  settings: {
    uses: ["ui", "language"],
    types: ["recognition"],
    packages: ["@plasmohq/storage"],
  },
  messages: {
    uses: ["notes", "recognition", "settings", "highlight"],
    types: ["article", "knowledge"],
  },
}

/** Run when the tables are compiled or refreshed, never in a browser: may read the disk, and no other code may import it. */
const AT_DESK = /^knowledge\/(tables\.ts$|compile\/|refresh\/)/

interface Import {
  from: string
  /** `import type`, `export type`: leaves nothing behind in the code. */
  typeOnly: boolean
}

/** What a source file imports and re-exports, also by `import()`. */
export function importsOf(source: string, fileName = "file.tsx"): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const typeOnly = ts.isImportDeclaration(node) ? Boolean(node.importClause?.isTypeOnly) : node.isTypeOnly
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
        found.push({ from: node.moduleSpecifier.text, typeOnly })
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) found.push({ from: argument.text, typeOnly: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest))
  return found
}

/** Why an import of `file` (relative to `src/`, with forward slashes) is against the arrows; undefined where it is not. */
export function breachOf(file: string, { from, typeOnly }: Import): string | undefined {
  const home = file.split("/")[0]!
  const room = ROOMS[home]
  // Entries and the command line are wiring: they may use every room.
  if (!room || AT_DESK.test(file)) return undefined
  if (!from.startsWith(".")) {
    const name = from.replace(/^(@[^/]+\/[^/]+|[^/]+).*$/, "$1")
    if (room.packages?.includes(name)) return undefined
    return `src/${file}: ${home} may not import the package ${name} (allowed: ${room.packages?.join(", ") || "none"})`
  }
  const reached = path.posix.normalize(path.posix.join(path.posix.dirname(file), from))
  if (AT_DESK.test(reached) && !typeOnly) {
    return `src/${file}: ${reached} is for compiling and refreshing the tables only`
  }
  // Data and words of the project itself, such as the English messages, are nobody's room.
  if (reached.startsWith("../assets/")) return undefined
  const target = reached.split("/")[0]!
  if (target === home || room.uses.includes(target) || (typeOnly && room.types?.includes(target))) return undefined
  const hint = room.types?.includes(target) ? "may import types only of" : "may not import from"
  return `src/${file}: ${home} ${hint} ${target} (${from}); the arrows run ${home} → ${room.uses.join(", ") || "nothing"}`
}

/** All imports in `src/` that go against the arrows. */
export function breaches(): string[] {
  return filesBelow(inRoot("src"))
    .filter((file) => /\.tsx?$/.test(file) && file.includes("/"))
    .flatMap((file) =>
      importsOf(readFileSync(inRoot("src", file), "utf8"), file).flatMap((one) => breachOf(file, one) ?? []),
    )
}
