import type { TextField, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'

import { say, type Said } from '@/access/say'

const longest = 2048

/** Why a text is no address that a reader may safely be sent to, or undefined when it is one. */
export function faultOfUrl(value: string): Said | undefined {
  if (value.length > longest) return tooLong
  // The URL parser forgives line breaks and tabs ("java\nscript:"), so they are refused before it.
  if (/[\s\u0000-\u001F\u007F]/u.test(value)) return notAnAddress
  if (!URL.canParse(value)) return notAnAddress
  const { hostname, password, protocol, username } = new URL(value)
  if (protocol !== 'https:' && protocol !== 'http:') return notOfTheWeb
  if (hostname === '' || username !== '' || password !== '') return notAnAddress
  return undefined
}

/** `validate` for a text field with one address: http or https, absolute, without credentials; empty is fine. */
export const validateUrl: TextFieldSingleValidation = (value, { req, required }) => {
  if (value === undefined || value === null || value === '') return !required || req.t('validation:required')
  const fault = typeof value === 'string' ? faultOfUrl(value) : notAnAddress
  return fault ? say(req, fault) : true
}

/** The same for a text field with `hasMany`. */
export const validateUrls: TextFieldManyValidation = (values, { req }) => {
  if (values === undefined || values === null) return true
  for (const value of Array.isArray(values) ? values : [values]) {
    const fault = typeof value === 'string' ? faultOfUrl(value) : notAnAddress
    if (fault) return `${say(req, fault)} (${String(value).slice(0, 80)})`
  }
  return true
}

type Given = Pick<TextField, 'admin' | 'index' | 'label' | 'name' | 'required'>

/** A field with one address of the web. */
export function urlField(given: Given): TextField {
  return { ...given, type: 'text', hasMany: false, validate: validateUrl }
}

/** Pages elsewhere that are about the same thing (schema.org `sameAs`). */
export const sameAsField: TextField = {
  name: 'sameAs',
  type: 'text',
  hasMany: true,
  label: { tr: 'Başka yerlerdeki sayfaları', en: 'Pages elsewhere' },
  validate: validateUrls,
  admin: {
    description: {
      tr: 'Aynı kişi veya kuruluşun Wikipedia, LinkedIn, X gibi yerlerdeki adresleri. Her adresten sonra Enter’a basın.',
      en: 'Addresses of the same person or organisation on Wikipedia, LinkedIn, X and the like. Press Enter after each.',
    },
  },
}

const notAnAddress = {
  tr: 'Bu bir web adresi değil. Tam adresi yazın: https://ornek.com/sayfa',
  en: 'This is not a web address. Write it in full: https://example.com/page',
}

const notOfTheWeb = {
  tr: 'Yalnızca https:// veya http:// ile başlayan adresler kullanılabilir.',
  en: 'Only addresses that begin with https:// or http:// can be used.',
}

const tooLong = {
  tr: `Adres çok uzun: en çok ${longest} karakter olabilir.`,
  en: `The address is too long: at most ${longest} characters.`,
}
