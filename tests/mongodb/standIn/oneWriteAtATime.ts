import net from 'node:net'

/**
 * Stands in front of FerretDB and lets one writing command through at a time.
 *
 * FerretDB 1.24 reads a document, changes it and writes it back, and does not lock it meanwhile: of 400
 * parallel `$inc` 260 were left, and two of twenty claims of the same document won. On MongoDB one command
 * on one document is atomic, and the newsroom builds on it.
 * @returns the port that it listens on, on the loopback.
 */
export async function oneWriteAtATime(behind: number): Promise<{ port: number; close(): void }> {
  let last: Promise<void> = Promise.resolve()
  const open = new Set<net.Socket>()
  const server = net.createServer((client) => {
    const ferret = net.connect(behind, '127.0.0.1')
    for (const socket of [client, ferret]) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        ferret.destroy()
      })
    }
    let answered: () => void = () => undefined
    ferret.on('close', () => answered())
    eachMessage(ferret, (message) => {
      client.write(message)
      answered()
    })
    eachMessage(client, (message) => {
      const isWrite = !READS.has(commandOf(message)) && expectsAnswer(message)
      if (!isWrite) return void ferret.write(message)
      last = last.then(
        () =>
          new Promise((resolve) => {
            answered = resolve
            if (ferret.destroyed) resolve()
            else ferret.write(message)
          }),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as net.AddressInfo).port,
    close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

const READS = new Set(
  'find aggregate count distinct getMore listCollections listIndexes hello isMaster ismaster ping buildInfo endSessions killCursors'.split(
    ' ',
  ),
)

/** Calls with each whole message: its length stands in its first four bytes. */
function eachMessage(socket: net.Socket, onMessage: (message: Buffer) => void): void {
  let pending = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    while (pending.length >= 4 && pending.length >= pending.readInt32LE(0)) {
      const length = pending.readInt32LE(0)
      onMessage(pending.subarray(0, length))
      pending = pending.subarray(length)
    }
  })
}

const OP_MSG = 2013
/** The header, the flags, the kind of the section, the document's length, the type of its first element. */
const NAME_AT = 16 + 4 + 1 + 4 + 1

/** The first key of an OP_MSG's document is the command's name; older messages are greetings. */
function commandOf(message: Buffer): string {
  if (message.readInt32LE(12) !== OP_MSG) return 'hello'
  return message.toString('utf8', NAME_AT, message.indexOf(0, NAME_AT))
}

const MORE_TO_COME = 2

function expectsAnswer(message: Buffer): boolean {
  return (message.readInt32LE(16) & MORE_TO_COME) === 0
}
