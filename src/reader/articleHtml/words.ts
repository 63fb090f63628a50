/** The words of blocks that no page has. */
import type { Language } from '@/items/types'

interface Words {
  repliesTo: string
  source: string
}

export const words: Record<Language, Words> = {
  tr: { repliesTo: 'Yanıtladığı söz', source: 'kaynak' },
  en: { repliesTo: 'In reply to', source: 'source' },
}
