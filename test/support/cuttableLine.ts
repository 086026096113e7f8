import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Line {
  /** Drops every connection and takes no new one. */
  cut: () => void
  mend: () => void
  stop: () => void
  url: string
}

/** A line to a server on this machine that can be cut. */
export async function cuttableLine(to: string): Promise<Line> {
  const port = Number(new URL(to).port)
  const ends = new Set<Socket>()
  let whole = true
  const held = (socket: Socket) =>
    socket.once('close', () => ends.delete(socket)).on('error', () => socket.destroy())
  const server = createServer((near) => {
    if (!whole) return void near.destroy()
    const far = connect(port, 'localhost')
    for (const end of [near, far]) ends.add(held(end))
    near.pipe(far).pipe(near)
    near.once('close', () => far.destroy())
    far.once('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const cut = () => {
    whole = false
    for (const end of ends) end.destroy()
  }
  return {
    cut,
    mend: () => {
      whole = true
    },
    stop: () => {
      cut()
      server.close()
    },
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
  }
}
