import { createServer, request as httpRequest } from "node:http"
import type { AddressInfo } from "node:net"

export interface ProxyLog {
  /** "127.0.0.1:port", as `OpenOptions.proxy` wants it. */
  address: string
  /** Every request any part of the browser made: "GET http://…" or "CONNECT host:443". */
  readonly seen: string[]
  close(): Promise<void>
}

/** An HTTP proxy that writes every request down, lets those to this machine through and refuses all others. */
export async function startProxy(): Promise<ProxyLog> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    const target = new URL(request.url ?? "", "http://invalid.invalid")
    if (target.hostname !== "127.0.0.1") {
      response.writeHead(502).end()
      return
    }
    const onward = httpRequest(target, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on("error", () => response.destroy())
    request.pipe(onward)
  })
  server.on("connect", (request, socket) => {
    seen.push(`CONNECT ${request.url}`)
    socket.on("error", () => {})
    socket.end("HTTP/1.1 502 Refused\r\n\r\n")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
