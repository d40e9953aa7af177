import net from "node:net"

interface Waiting {
  resolve: (value: Answer) => void
  reject: (reason: Error) => void
}

// The protocol answers with untyped JSON; callers take from it what the command documents.
export type Answer = { value?: unknown; handle?: string; capabilities?: Record<string, unknown> }

/** A client of Firefox's Marionette protocol: length-prefixed JSON over TCP. */
export class Marionette {
  private readonly waiting = new Map<number, Waiting>()
  private received = Buffer.alloc(0)
  private sent = 0
  private greeted: (() => void) | undefined

  private constructor(private readonly socket: net.Socket) {
    socket.on("data", (chunk) => this.read(chunk))
    socket.on("close", () => {
      for (const { reject } of this.waiting.values()) reject(new Error("Firefox closed the connection"))
      this.waiting.clear()
    })
  }

  /** Connects to a port, trying again until the browser listens or the time is over. */
  static async connect(port: number, ms = 30_000): Promise<Marionette> {
    const end = performance.now() + ms
    for (;;) {
      try {
        return await Marionette.connectOnce(port)
      } catch (error) {
        if (performance.now() > end) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }

  private static connectOnce(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, "127.0.0.1")
      const client = new Marionette(socket)
      socket.once("error", reject)
      socket.once("close", () => reject(new Error("Firefox is not listening")))
      client.greeted = () => resolve(client)
    })
  }

  private read(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk])
    for (;;) {
      const colon = this.received.indexOf(":")
      if (colon < 0) return
      const end = colon + 1 + Number(this.received.subarray(0, colon))
      if (this.received.length < end) return
      const message = JSON.parse(this.received.subarray(colon + 1, end).toString("utf8"))
      this.received = this.received.subarray(end)
      if (this.greeted) {
        this.greeted()
        this.greeted = undefined
        continue
      }
      const [, id, error, value] = message
      const waiting = this.waiting.get(id)
      this.waiting.delete(id)
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`))
      else waiting?.resolve(value)
    }
  }

  /** Sends a command and resolves to its answer. */
  send(name: string, parameters: object = {}): Promise<Answer> {
    const id = ++this.sent
    const body = JSON.stringify([0, id, name, parameters])
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.socket.write(`${Buffer.byteLength(body)}:${body}`)
    })
  }

  close(): void {
    this.socket.destroy()
  }
}

/** A TCP port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
