import type { Texts } from '../types'

/** A sentence in a language of the admin, English where there is none; `{name}` stands for a value. */
export function spokenIn(
  texts: Texts,
  language: string | undefined,
  values: Record<string, number | string> = {},
): string {
  const text = (language && texts[language]) || texts.en
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
