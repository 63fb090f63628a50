/** What is said of a translation whose original has moved on. `{name}` stands for a value. */
export const sentences = {
  retracted: { en: 'The original was retracted.', tr: 'Özgün metin geri çekildi.' },
  unpublished: { en: 'The original is no longer public.', tr: 'Özgün metin yayından kaldırıldı.' },
  corrected: {
    en: 'The original was corrected (correction {number}).',
    tr: 'Özgün metin düzeltildi ({number}. düzeltme).',
  },
  facts: {
    en: 'Facts that both share have changed in the original: {fields}.',
    tr: 'Özgün metinde ortak bilgiler değişti: {fields}.',
  },
  changed: {
    en: 'The public sees a newer text of the original: v{number}.',
    tr: 'Özgün metnin yeni bir sürümü yayında: v{number}.',
  },
  settle: { en: 'Mark as looked at', tr: 'Bakıldı olarak işaretleme' },
} as const
