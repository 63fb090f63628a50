import type { CollectionConfig, Field, FlattenedField, GlobalConfig, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { text, textarea } from 'payload/shared'

import { say, type Said } from '@/access/say'
import { forbiddenCharacterIn, forbiddenTextsIn, type ForbiddenCharacter } from './forbiddenCharacters'
import { labelAt } from './labelAt'

type Checked = (value: never, options: never) => Promise<string | true> | string | true
type Asking = { req: PayloadRequest }

const mostErrors = 20

/**
 * A `validate` for text and textarea fields (with `hasMany` too): refuses characters that XML forbids
 * with a sentence that names the character and its place. It does not replace Payload's own check.
 */
export function validateCleanText(value: unknown, { req }: Asking): string | true {
  for (const one of Array.isArray(value) ? value : [value]) {
    const character = typeof one === 'string' ? forbiddenCharacterIn(one) : undefined
    if (character) return say(req, sentence(character))
  }
  return true
}

/**
 * The collection or global, with clean text in all that it stores (rule ALL-2).
 *
 * A hook refuses each save, drafts included (Payload does not validate drafts), with the paths of the
 * fields; the fields' own validation says the same while the editor types. Other validations stay.
 */
export function withCleanText<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  return {
    ...config,
    fields: config.fields.map(withValidation),
    hooks: {
      ...config.hooks,
      beforeValidate: [refuseForbiddenCharacters, ...(config.hooks?.beforeValidate ?? [])],
    },
  }
}

interface Place {
  slug: string
  flattenedFields?: FlattenedField[]
}

interface Saved {
  collection?: Place
  global?: Place
  data?: unknown
  req: PayloadRequest
}

/** @throws ValidationError naming each field that holds a forbidden character (the first 20) */
function refuseForbiddenCharacters({ collection, global, data, req }: Saved): void {
  const texts = forbiddenTextsIn(data).slice(0, mostErrors)
  if (texts.length === 0) return
  const fields = (collection ?? global)?.flattenedFields ?? []
  const errors = texts.map((found) => ({
    path: found.path,
    label: labelAt(found.path, fields, req),
    message: say(req, sentence(found, found.block)),
  }))
  throw new ValidationError({ collection: collection?.slug, global: global?.slug, errors, req }, req.t)
}

function sentence({ code, place }: ForbiddenCharacter, block?: number): Said {
  return {
    tr: `Burada kullanılamayan görünmez bir karakter var: ${code} (${block ? `${block}. blokta ` : ''}${place}. karakter). Silip yeniden deneyin.`,
    en: `There is an invisible character that cannot be used here: ${code} (${block ? `block ${block}, ` : ''}character ${place}). Delete it and try again.`,
  }
}

function withValidation(field: Field): Field {
  if (field.type === 'text' || field.type === 'textarea') {
    const before = (field.validate ?? (field.type === 'text' ? text : textarea)) as Checked
    const validate = (value: unknown, options: Asking) => {
      const clean = validateCleanText(value, options)
      return clean === true ? before(value as never, options as never) : clean
    }
    return { ...field, validate }
  }
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withValidation) })) }
  }
  if (field.type === 'blocks') {
    return {
      ...field,
      blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(withValidation) })),
    }
  }
  return 'fields' in field ? { ...field, fields: field.fields.map(withValidation) } : field
}
