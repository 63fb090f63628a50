import type { PayloadRequest } from 'payload'

import { isPublishing } from './isPublishing'

interface Asked {
  data: unknown
  req: PayloadRequest
  required?: boolean
  siblingData: unknown
}

/** Looks at the fields beside this one: an amount needs a currency, no amount needs none. */
export type RequiredWhen = (siblingData: unknown) => boolean

type Answer = Promise<string | true> | string | true

/**
 * A field's check with `required` counting for publication only: a draft may be saved incomplete, while
 * whatever else the check refuses is refused in drafts too. The collection sets `drafts.validate`, so
 * that Payload asks at all, and the field keeps `required: true` for its asterisk and its type.
 */
export function requiredToPublish<Value, Options extends Asked>(
  check: (value: Value, options: Options) => Answer,
  when: RequiredWhen = () => true,
): (value: Value, options: Options) => Answer {
  return (value, options) =>
    check(value, { ...options, required: isPublishing(options.data) && when(options.siblingData) })
}

/**
 * The same for a localised text, of which Payload sees one language at a time: required in the default
 * language, and in another as soon as the document has a name there, because that makes it public in it.
 */
export function requiredInPublicLanguage<Value, Options extends Asked>(
  check: (value: Value, options: Options) => Answer,
): (value: Value, options: Options) => Answer {
  return (value, options) =>
    check(value, { ...options, required: isPublishing(options.data) && isPublicLanguage(options) })
}

function isPublicLanguage({ data, req }: Asked): boolean {
  return isDefaultLanguage(req) || hasText((data as { name?: unknown }).name)
}

/** True when the request reads and writes the language that every document has to be named in. */
export function isDefaultLanguage(req: PayloadRequest): boolean {
  const { localization } = req.payload.config
  return !localization || !req.locale || req.locale === localization.defaultLocale
}

/** A text that is more than white space. */
export function hasText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
