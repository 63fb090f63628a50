/** What is said of a request that is not understood. `{name}` stands for a value; members are named as they are sent. */
export const badRequests = {
  noObject: {
    en: 'The body has to be a JSON object.',
    tr: 'İstek gövdesi bir JSON nesnesi olmalı.',
  },
  missing: {
    en: '“{name}” is missing: {what}.',
    tr: '“{name}” eksik: {what}.',
  },
  wrongKind: {
    en: '“{name}” has to be {what}.',
    tr: '“{name}” şöyle olmalı: {what}.',
  },
  noDate: {
    en: '“{name}” has to be a date (ISO 8601): “{value}” is none.',
    tr: '“{name}” bir tarih olmalı (ISO 8601): “{value}” bir tarih değil.',
  },
  tooMany: {
    en: 'At most {most} {what} at once.',
    tr: 'Tek seferde en çok {most} {what}.',
  },
  backwards: {
    en: '“{end}” has to be after “{start}”.',
    tr: '“{end}”, “{start}” zamanından sonra olmalı.',
  },
  oneOfThem: {
    en: 'One of these is needed: {names}.',
    tr: 'Bunlardan biri gerekli: {names}.',
  },
  noTranslations: {
    en: '“{collection}” knows no translations.',
    tr: '“{collection}” koleksiyonunda çeviri yok.',
  },
  noLanguage: {
    en: '“{language}” is none of the languages of “{collection}”. There are: {languages}.',
    tr: '“{language}”, “{collection}” koleksiyonunun dillerinden biri değil. Olanlar: {languages}.',
  },
} as const

/** What a member is or means, within the sentences above. */
export const members = {
  object: { en: 'an object', tr: 'bir nesne' },
  text: { en: 'a text', tr: 'bir metin' },
  date: { en: 'a date (ISO 8601)', tr: 'bir tarih (ISO 8601)' },
  yesOrNo: { en: 'true or false', tr: 'true ya da false' },
  texts: { en: 'a list of texts', tr: 'metinlerden oluşan bir liste' },
  documents: { en: 'a list of { id, version }', tr: '{ id, version } listesi' },
  weight: { en: '"minor" or "major"', tr: '"minor" ya da "major"' },
  timedAct: { en: '"publish" or "unpublish"', tr: '"publish" ya da "unpublish"' },
  stage: { en: 'the stage to go to', tr: 'gidilecek aşama' },
  version: { en: 'the version that you have seen', tr: 'gördüğünüz sürüm' },
  language: { en: 'the language to translate into', tr: 'çevrilecek dil' },
  time: { en: 'a time with its offset (ISO 8601)', tr: 'saat farkıyla birlikte bir zaman (ISO 8601)' },
  which: { en: 'which documents', tr: 'hangi belgeler' },
  manyDocuments: { en: 'documents', tr: 'belge' },
  manyStories: { en: 'stories', tr: 'haber' },
  manyDays: { en: 'days', tr: 'gün' },
} as const
