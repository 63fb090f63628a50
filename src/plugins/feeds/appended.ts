import { BroadcastChannel } from 'node:worker_threads'

const NAME = 'payload-newsroom:feeds:appended'

/**
 * "Something was appended to the log", said to every thread and every copy of
 * this plugin in the process (a server and Next's bundle load one each, and
 * module-level state differs between them). Only a hint: who misses it finds out
 * from the database.
 */
export interface AppendedChannel {
  announce(): void
  close(): void
}

/** @param onAppended called when another copy or thread has appended. */
export function openAppendedChannel(onAppended?: () => void): AppendedChannel {
  const channel = new BroadcastChannel(NAME)
  if (onAppended) channel.onmessage = () => onAppended()
  channel.unref()
  return {
    announce: () => channel.postMessage(null),
    close: () => channel.close(),
  }
}
