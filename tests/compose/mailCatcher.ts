import net from 'node:net'

export interface MailCatcher {
  port: number
  /** The next message that comes, as it was sent: headers, an empty line, the text. */
  next(): Promise<string>
  close(): Promise<void>
}

/** Takes mail by SMTP on the loopback and keeps it: as much of the protocol as a client needs (RFC 5321). */
export async function openMailCatcher(): Promise<MailCatcher> {
  const waiting: ((mail: string) => void)[] = []
  const caught: string[] = []
  const keep = (mail: string) => {
    const whoWaits = waiting.shift()
    if (whoWaits) whoWaits(mail)
    else caught.push(mail)
  }
  const open = new Set<net.Socket>()
  const server = net.createServer((client) => {
    open.add(client)
    client.on('close', () => open.delete(client))
    client.on('error', () => undefined)
    converse(client, keep)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as net.AddressInfo).port,
    next: () => {
      const mail = caught.shift()
      return mail === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(mail)
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of open) client.destroy()
        server.close(() => resolve())
      }),
  }
}

function converse(client: net.Socket, keep: (mail: string) => void): void {
  let unread = ''
  let isMail = false
  const say = (line: string) => client.write(`${line}\r\n`)
  say('220 caught')
  client.setEncoding('utf8').on('data', (chunk: string) => {
    unread += chunk
    for (;;) {
      const end = isMail ? '\r\n.\r\n' : '\r\n'
      const at = unread.indexOf(end)
      if (at < 0) return
      const text = unread.slice(0, at)
      unread = unread.slice(at + end.length)
      if (isMail) keep(text.replaceAll('\r\n..', '\r\n.'))
      isMail = !isMail && /^DATA$/i.test(text)
      say(isMail ? '354 go on' : /^QUIT/i.test(text) ? '221 bye' : '250 ok')
    }
  })
}
