import type { SeedPerson } from './shapes'

/** The source names him without an office; what we add says that it is background. */
export const persons: SeedPerson[] = [
  {
    key: 'sam-altman',
    name: 'Sam Altman',
    role: {
      tr: 'Arka plan bilgisi: OpenAI’ın üst yöneticisi (CEO)',
      en: 'Background: chief executive of OpenAI',
    },
  },
]
