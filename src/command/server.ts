import { existsSync, readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import path from "node:path"

export interface Page {
  body: string | Buffer
  type?: string
  status?: number
  headers?: Record<string, string>
}

export interface LocalServer {
  /** "http://127.0.0.1:port/" */
  url: string
  /** Adds or replaces a page at a path ("/a.html") and returns its address. */
  add(at: string, page: string | Page): string
  /** Paths asked for so far. */
  readonly asked: string[]
  close(): Promise<void>
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
}

/** Serves the files of a folder, and pages given as text, on this machine only. */
export async function serve(folder?: string): Promise<LocalServer> {
  const pages = new Map<string, Page>()
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    const at = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)
    asked.push(at)
    const page = pages.get(at) ?? (folder ? fromFolder(folder, at) : undefined)
    if (!page) {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.")
      return
    }
    const type = page.type ?? TYPES[path.extname(at)] ?? TYPES[".html"]!
    response
      .writeHead(page.status ?? 200, { "content-type": type, "cache-control": "no-store", ...page.headers })
      .end(page.body)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    url,
    asked,
    add(at, page) {
      pages.set(at, typeof page === "string" ? { body: page } : page)
      return url + at.slice(1)
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function fromFolder(folder: string, at: string): Page | undefined {
  const file = path.join(folder, path.normalize(at))
  // A path that climbs out of the folder is no page of ours.
  if (!file.startsWith(folder + path.sep) || !existsSync(file) || at.endsWith("/")) return undefined
  return { body: readFileSync(file) }
}
