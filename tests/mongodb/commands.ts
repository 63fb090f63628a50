import { MongoClient, type CommandStartedEvent } from 'mongodb'

/** A command as a client of this process sent it. */
export type Sent = Record<string, unknown> & { command: string }

/** A URL whose clients tell what they send. */
export const telling = (url: string) => `${url}${url.includes('?') ? '&' : '?'}monitorCommands=true`

/**
 * What this process's clients send while `work` runs; theirs must be a {@link telling} URL.
 * @param names only these commands.
 */
export async function commandsDuring(work: () => Promise<unknown>, ...names: string[]): Promise<Sent[]> {
  const sent: Sent[] = []
  const { emit } = MongoClient.prototype
  MongoClient.prototype.emit = function (this: MongoClient, name: string, ...args: unknown[]) {
    const [event] = args as [CommandStartedEvent]
    if (name === 'commandStarted' && names.includes(event.commandName))
      sent.push({ ...event.command, command: event.commandName })
    return (emit as (...all: unknown[]) => boolean).call(this, name, ...args)
  } as typeof emit
  try {
    await work()
  } finally {
    MongoClient.prototype.emit = emit
  }
  return sent
}
