import { readFileSync } from "node:fs"
import path from "node:path"
import type { Target } from "../../plasmo.config.ts"
import { filesBelow } from "./files.ts"
import { buildFolder } from "./paths.ts"

/** What has no place in a shipped bundle, and why. */
const FORBIDDEN: readonly { pattern: RegExp; why: string }[] = [
  { pattern: /\bwss?:\/\/|\/\/(localhost|127\.0\.0\.1)|\blocalhost:/, why: "talks to a development server" },
  { pattern: /sourceMappingURL/, why: "carries a source map" },
  { pattern: /\beval\(|\bnew Function\b|\bFunction\("/, why: "makes code from text" },
  { pattern: /\bprocess\.env\b/, why: "asks for a build machine's environment" },
  { pattern: /\bdebugger\b/, why: "stops in a debugger" },
  { pattern: /react-refresh|__plasmo_hmr|parcelHotUpdate/, why: "carries hot reloading" },
]

/** Addresses that code may name: namespaces of XML and of Wikidata’s vocabulary are names, not places; the update of the facts asks Wikidata. */
const ADDRESSES = /^https?:\/\/(www\.w3\.org\/|wikiba\.se\/ontology$|query\.wikidata\.org\/?|www\.wikidata\.org\/)/

/** Faults of a text that is shipped as code. */
export function faultsOfCode(code: string): string[] {
  const faults = FORBIDDEN.filter(({ pattern }) => pattern.test(code)).map(({ why }) => why)
  const addresses = code.match(/https?:\/\/[\w-]+\.[\w.-]+[\w/.-]*/g) ?? []
  const foreign = [...new Set(addresses)].filter((address) => !ADDRESSES.test(address))
  return [...faults, ...foreign.map((address) => `names the address ${address}`)]
}

interface BuiltManifest {
  web_accessible_resources?: unknown
  externally_connectable?: unknown
  content_scripts?: { js: string[]; css?: string[] }[]
}

/** Faults of a manifest as built. */
export function faultsOfManifest(manifest: BuiltManifest): string[] {
  const faults: string[] = []
  if (manifest.web_accessible_resources) faults.push("lets web pages load its files, and so detect it")
  if (manifest.externally_connectable) faults.push("lets web pages talk to it")
  if (manifest.content_scripts?.length !== 1) faults.push("must have exactly one content script")
  if (manifest.content_scripts?.some(({ css }) => css?.length)) faults.push("must have no style sheet for every page")
  return faults
}

/** Faults of a finished build, a line each. */
export function inspect(target: Target): string[] {
  const folder = buildFolder(target)
  const code = filesBelow(folder).filter((file) => /\.(js|html)$/.test(file))
  const inCode = code.flatMap((file) =>
    faultsOfCode(readFileSync(path.join(folder, file), "utf8")).map((fault) => `${target}/${file} ${fault}`),
  )
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"))
  return [...inCode, ...faultsOfManifest(manifest).map((fault) => `${target}/manifest.json ${fault}`)]
}
