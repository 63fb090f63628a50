import type { CollectionBeforeOperationHook } from 'payload'
import { ValidationError } from 'payload'

import { say } from '@/access/say'

const shortest = 12
/** scrypt and the like take longer texts too, but nobody types them. */
const longest = 256

/**
 * At least 12 characters, at every door: a new account, a changed password, a reset link.
 * Payload itself takes three. A beforeOperation hook, because a reset runs no other with the password.
 */
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const password = passwordIn(args)
  if (password === undefined || isGood(password)) return args
  const errors = [{ path: 'password', message: say(req, tooShort) }]
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

/** Undefined when the operation carries none: forms send an empty one for "unchanged". */
function passwordIn(args: object): unknown {
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null || !('password' in data)) return undefined
  return data.password === null || data.password === '' ? undefined : data.password
}

function isGood(password: unknown): boolean {
  if (typeof password !== 'string') return false
  const length = Array.from(password).length
  return length >= shortest && length <= longest
}

const tooShort = {
  tr: `Parola en az ${shortest} karakter olmalı.`,
  en: `The password must have at least ${shortest} characters.`,
}
