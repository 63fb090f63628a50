import type { Payload, PayloadRequest, Where } from 'payload'

import { BadRequest } from '../acts/badRequest'
import { documentNow } from '../acts/documentNow'
import { inTransaction } from '../acts/inTransaction'
import { inTurn } from '../acts/inTurn'
import { labelIn } from '../acts/labelIn'
import type { OfDocument } from '../acts/onDocument'
import { readable } from '../acts/readable'
import { refusal, WorkflowRefusal } from '../acts/refusal'
import { requestOf } from '../acts/requestOf'
import { governedOf } from '../options/processState'
import type { Governed } from '../options/governed'
import { originalState } from './originalState'
import { keepRow, rowOf } from './rows'
import { storyOf, whereStory } from './storyOf'

/**
 * Starts the translation of a document: a draft of its own in another language, joined with it by their story, that
 * holds all of its text and facts to begin with. It has a slug, an approval and a publication of its own.
 *
 * @returns the id of the new document.
 * @throws WorkflowRefusal not-found; translated where the story is there in this language already.
 * @throws BadRequest for a language that is none of the project's; Forbidden for who may not create.
 */
export async function translate(
  payload: Payload,
  { collection, id, language, ...asked }: OfDocument & { language: string },
): Promise<{ id: number | string }> {
  const its = governedOf(payload, collection)
  if (!its?.translations) throw new BadRequest('noTranslations', { collection })
  const req = await requestOf(payload, asked)
  const name = its.translations.languages[language]
  if (!name)
    throw new BadRequest('noLanguage', {
      language,
      collection,
      languages: Object.keys(its.translations.languages).join(', '),
    })
  const source = await readable(its, { id }, req)
  const { story } = its.translations
  return inTurn(`${collection}/story/${String(source.main[story])}`, () =>
    inTransaction(req, async () => {
      const told = await storyOf(payload, its, source.main, req)
      if (told.some((one) => one.language === language))
        throw new WorkflowRefusal(
          refusal(req, 'translated', 'translated', { values: { language: labelIn(req, name, language) } }),
        )
      const copy = await payload.duplicate({
        collection: its.slug,
        id: source.id,
        draft: true,
        data: await changes(req, its, { source: source.newest.doc, language }),
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
      await noteSeen(req, its, { original: told[0]?.id ?? String(id), translation: copy.id })
      return { id: copy.id }
    }),
  )
}

/** What differs in the copy from what it is a copy of. */
async function changes(
  req: PayloadRequest,
  its: Governed,
  { source, language }: { source: Record<string, unknown>; language: string },
) {
  const { language: inLanguage, relations = [], story, without = [] } = its.translations!
  const related: Record<string, unknown> = {}
  for (const name of relations) related[name] = await inTheOther(req, its, { value: source[name], language })
  return {
    ...Object.fromEntries(without.map((name) => [name, null])),
    ...related,
    [inLanguage]: language,
    [story]: source[story],
  } as never
}

/** Documents that this one refers to, in the other language; those that are not told in it are left out. */
async function inTheOther(
  req: PayloadRequest,
  its: Governed,
  { value, language }: { value: unknown; language: string },
): Promise<unknown> {
  const { payload } = req
  const { language: inLanguage, story } = its.translations!
  const ids = (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined)
  if (ids.length === 0) return value
  const find = async (where: Where) => {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection: its.slug,
      where,
      select: { [story]: true },
      limit: ids.length,
      pagination: false,
      req,
    })
    return docs
  }
  const stories = new Map((await find({ id: { in: ids } })).map((doc) => [String(doc.id), doc[story]]))
  const told = await find({
    and: [whereStory(payload, its, { in: [...stories.values()] }), { [inLanguage]: { equals: language } }],
  })
  const others = ids.flatMap((one) => told.find((doc) => doc[story] === stories.get(String(one)))?.id ?? [])
  return Array.isArray(value) ? others : (others[0] ?? null)
}

/** Who translates has seen the original as it is now. */
async function noteSeen(
  req: PayloadRequest,
  its: Governed,
  { original, translation }: { original: string; translation: number | string },
): Promise<void> {
  const { payload } = req
  const now = await documentNow(payload, its, original, req)
  if (!now) return
  const state = originalState(payload, its, now)
  const at = { collection: its.slug, document: String(translation) }
  const known = await rowOf(payload, at.collection, at.document, req)
  await keepRow(payload, at, { known, seen: state, now: state }, req)
}
