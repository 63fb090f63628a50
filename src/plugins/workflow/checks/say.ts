import type { PayloadRequest } from 'payload'

import type { Texts } from '../types'

/** A sentence in the language of who asks; `{name}` is replaced by the value of that name. */
export function say(
  req: Pick<PayloadRequest, 'i18n'>,
  texts: Texts,
  values: Record<string, string | number> = {},
): string {
  const sentence = texts[req.i18n?.language] ?? texts.en
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
