import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A line to a server that a test can cut or let hang. @param url the server's; `line.url` is the same through the line */
export async function openLine(url: string) {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let state: 'well' | 'hanging' | 'cut' = 'well'
  const server = createServer((near) => {
    if (state === 'cut') return void near.resetAndDestroy()
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => {})
      one.on('data', (piece) => state === 'well' && other.write(piece))
      one.on('close', () => {
        sockets.delete(one)
        if (state !== 'hanging') other.destroy()
      })
    }
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  onTestFinished(() => {
    state = 'cut'
    drop()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    /** Nothing goes through any more, in either direction, and nobody is told. */
    hang() {
      state = 'hanging'
    },
    /** Ends all connections and refuses new ones. */
    cut() {
      state = 'cut'
      drop()
    },
    mend() {
      drop()
      state = 'well'
    },
  }
}
