import type { Payload } from 'payload'

import { recordsSlug } from '@/plugins/workflow/record/recordsCollection'

/** What a killed run looks like from inside: nothing after this happens. */
export class Killed extends Error {}

const acts = ['create', 'update', 'updateGlobal'] as const

/**
 * Ends the next run right after an act, its first unless told otherwise: that is stored, and the run
 * never learns of it. To be killed before an act leaves what the act before it
 * has left. What the seed remembers of itself is an act, too; what happens within an act's transaction is none.
 * An act of the workflow is killed when it stands in the record, and the document does not know that yet.
 * @param nth which of its acts is the last
 * @returns how to undo this, and whether there was such an act
 */
export function killAfterAct(payload: Payload, nth = 1) {
  let killed = false
  let done = 0
  const undo: (() => void)[] = []
  const interrupt = <Home extends object>(
    home: Home,
    name: keyof Home,
    isAct: (args: { collection?: string; req?: { transactionID?: unknown } }) => boolean,
  ) => {
    const original = home[name] as (...args: unknown[]) => Promise<unknown>
    const own = Object.getOwnPropertyDescriptor(home, name)
    Object.defineProperty(home, name, {
      configurable: true,
      writable: true,
      value: async (...args: unknown[]) => {
        const result = await original.apply(home, args)
        if (!isAct(args[0] ?? {}) || ++done < nth) return result
        killed = true
        throw new Killed()
      },
    })
    undo.push(() => {
      if (own) Object.defineProperty(home, name, own)
      else Reflect.deleteProperty(home, name)
    })
  }
  for (const act of acts) interrupt(payload, act, ({ req }) => !req?.transactionID)
  interrupt(payload.kv, 'set', () => true)
  interrupt(payload.db, 'create', ({ collection }) => collection === recordsSlug)
  return { restore: () => undo.forEach((each) => each()), wasKilled: () => killed }
}
