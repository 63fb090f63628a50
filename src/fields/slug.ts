import type { CollectionSlug, FieldHook, PayloadRequest, SanitizedCollectionConfig, TextField } from 'payload'

import { wasEverPublic } from '@/access/isOwnAndNeverPublic'
import { say } from '@/access/say'
import { isPublishing } from './isPublishing'
import { slugOf } from './slugify'

interface SlugOptions {
  /** The text field that a slug is made of while nobody has written one. */
  from: string
  /** A field whose values have slugs of their own: `inLanguage`. */
  within?: string
}

type Values = Record<string, unknown>

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const longest = 120

/**
 * The last part of a document's address and, beside it, the hidden claim to that address.
 *
 * - An empty slug is made from the name, and made free ("arm", "arm-2"). While the document was never
 *   public it follows the name, until somebody writes one.
 * - A slug that another published document has is refused at the field.
 * - Only what is public claims its address: drafts and the trash leave it free. The database keeps the
 *   claim unique, so two publications in the same moment cannot share an address either. Who writes
 *   rows past Payload's hooks writes the claim too: see {@link addressClaim}.
 *
 * Payload's own `slugField` is not used: it makes one unique index over drafts and trash alike, knows no
 * scope, and can neither find a free slug nor say what is wrong in the user's language.
 */
export function slugFields({ from, within }: SlugOptions): [TextField, TextField] {
  const slug: TextField = {
    name: 'slug',
    type: 'text',
    label: { tr: 'Adres (kısa ad)', en: 'Slug' },
    index: true,
    hooks: { beforeValidate: [makeSlug({ from, within })], beforeDuplicate: [() => null] },
    validate: async (value: unknown, { collectionSlug, data, id, req }: Asked): Promise<string | true> => {
      if (value === undefined || value === null || value === '') {
        return !isPublishing(data) || req.t('validation:required')
      }
      if (typeof value !== 'string' || value.length > longest || !form.test(value)) {
        return say(req, wrongForm(typeof value === 'string' ? slugOf(value) : ''))
      }
      if (!collectionSlug) return true
      const claim = claimOf(value, data as Values, within)
      return (
        !(await isTaken(req, collectionSlug as CollectionSlug, claim, id ?? (data as Values).id)) ||
        say(req, taken(value))
      )
    },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: {
        tr: 'Sayfa adresinin son bölümü. Boş bırakırsanız kendiliğinden oluşturulur.',
        en: 'The last part of the page’s address. Leave it empty to have it made for you.',
      },
    },
  }
  const claim: TextField = {
    name: 'slugClaim',
    type: 'text',
    hidden: true,
    unique: true,
    custom: { content: false },
    label: { tr: 'Adres', en: 'Slug' },
    hooks: {
      beforeChange: [
        ({ collection, data }) => addressClaim(data as Values, { within, drafts: hasDrafts(collection) }),
      ],
      beforeDuplicate: [() => null],
    },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  }
  return [slug, claim]
}

/** What a check is told; Payload's own type calls the collection's slug any text. */
interface Asked {
  collectionSlug?: string
  data: unknown
  id?: number | string
  req: PayloadRequest
}

/** What `slugClaim` holds: the slug within its scope while the document is public, else a mark that no slug can be. */
export function addressClaim(doc: Values, options: { drafts: boolean; within?: string }): string {
  const isPublic = !doc.deletedAt && (!options.drafts || doc._status === 'published')
  const { slug } = doc
  return isPublic && typeof slug === 'string' && slug !== ''
    ? claimOf(slug, doc, options.within)
    : `none:${String(doc.id)}`
}

function claimOf(slug: string, doc: Values, within: string | undefined): string {
  return within ? `${String(doc[within])}/${slug}` : slug
}

function makeSlug({ from, within }: SlugOptions): FieldHook {
  return async ({ collection, data, originalDoc, req, value }) => {
    if (!collection) return value as unknown
    const before = (originalDoc ?? {}) as Values
    const doc = { ...before, ...(data as Values | undefined) }
    const name = doc[from]
    const written = typeof value === 'string' && value !== '' ? value : undefined
    if (typeof name !== 'string' || slugOf(name) === '') return value as unknown
    if (written !== undefined && !(await followsName(written, { before, collection, from, name, req }))) {
      return written
    }
    return firstFree(slugOf(name), (slug) =>
      isTaken(req, collection.slug, claimOf(slug, doc, within), doc.id),
    )
  }
}

interface Naming {
  before: Values
  collection: Pick<SanitizedCollectionConfig, 'slug' | 'versions'>
  from: string
  name: string
  req: PayloadRequest
}

/** The slug was made from a name that has changed since, and nobody outside has seen it. */
async function followsName(slug: string, { before, collection, from, name, req }: Naming): Promise<boolean> {
  const nameBefore = before[from]
  if (typeof nameBefore !== 'string' || nameBefore === name || before.slug !== slug) return false
  const base = slugOf(nameBefore)
  const wasMade = slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)))
  if (!wasMade || !hasDrafts(collection) || before.id === undefined) return false
  return !(await wasEverPublic(req, collection.slug, before.id as string))
}

async function firstFree(base: string, isTakenBy: (slug: string) => Promise<boolean>): Promise<string> {
  let slug = base
  for (let number = 2; await isTakenBy(slug); number += 1) slug = `${base}-${number}`
  return slug
}

async function isTaken(
  req: PayloadRequest,
  collection: CollectionSlug,
  claim: string,
  id: unknown,
): Promise<boolean> {
  const other = await req.payload.db.findOne({
    collection,
    req,
    select: { id: true },
    where: { and: [{ slugClaim: { equals: claim } }, { id: { not_equals: id ?? '' } }] },
  })
  return other !== null && other !== undefined
}

function hasDrafts(collection: Pick<SanitizedCollectionConfig, 'versions'> | null | undefined): boolean {
  const versions = collection?.versions
  return typeof versions === 'object' && Boolean(versions.drafts)
}

const wrongForm = (suggestion: string) => ({
  tr: `Yalnızca küçük harf (a–z), rakam ve tire kullanılabilir.${suggestion ? ` Örneğin: ${suggestion}` : ''}`,
  en: `Only lower-case letters (a–z), digits and hyphens can be used.${suggestion ? ` For example: ${suggestion}` : ''}`,
})

const taken = (slug: string) => ({
  tr: `“${slug}” adresi başka bir kayıtta kullanılıyor. Başka bir kısa ad yazın.`,
  en: `The slug “${slug}” is taken by another document. Choose another.`,
})
