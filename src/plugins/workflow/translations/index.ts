import type { Config } from 'payload'

import { en } from './en'
import { tr } from './tr'

/** Namespace of the texts: `t('workflow:checklist')`. */
export const namespace = 'workflow'

/** Adds the texts to the configuration's languages; what the project says itself stays. */
export function withTranslations(config: Config): Config {
  const given = config.i18n?.translations as
    Record<string, Record<string, Record<string, string>>> | undefined
  const add = (language: string, texts: typeof en) => ({
    ...given?.[language],
    [namespace]: { ...texts, ...given?.[language]?.[namespace] },
  })
  return {
    ...config,
    i18n: { ...config.i18n, translations: { ...given, en: add('en', en), tr: add('tr', tr) } },
  }
}
