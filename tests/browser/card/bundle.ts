import { readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"
import { build } from "vite"

const ROOT = path.join(import.meta.dirname, "../../..")

/** Bundles one script of this folder for a page. */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, entry), formats: ["es"], fileName: "bundle" },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (!first || !("output" in first)) throw new Error("the harness was not bundled")
  return first.output[0].code
}

export interface Served {
  url: string
  /** Paths with their queries asked for so far. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Serves a page that runs one script of this folder; messages of a locale lie under /messages/de.json. */
export async function serve(entry: string, html: string): Promise<Served> {
  const script = await bundle(entry)
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "")
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const locale = /^\/messages\/(\w+)\.json$/.exec(pathname)?.[1]
    const [type, body] = locale
      ? ["application/json", readFileSync(path.join(ROOT, `assets/_locales/${locale}/messages.json`), "utf8")]
      : pathname === "/bundle.js"
        ? ["text/javascript", script]
        : ["text/html", html]
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () => new Promise((done) => server.close(() => done())),
  }
}
