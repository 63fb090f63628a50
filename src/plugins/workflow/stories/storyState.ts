import type { PayloadRequest } from 'payload'

import { documentNow, type DocumentNow } from '../acts/documentNow'
import { findReadable } from '../acts/findReadable'
import { labelIn } from '../acts/labelIn'
import { groupName, standingOf } from '../fields/standing'
import { titleField, titleOf } from '../fields/titleOf'
import type { Governed } from '../options/governed'
import { originalState } from './originalState'
import { mayUpdate } from './mayUpdate'
import { rowOf } from './rows'
import { said } from './said'
import { storyOf, whereStory } from './storyOf'
import type { StoryState, ToldDocument } from './types'

/** The languages of a document's story as who asks may see them; null where the collection knows none. */
export async function storyState(
  req: PayloadRequest,
  its: Governed,
  now: DocumentNow,
): Promise<StoryState | null> {
  if (!its.translations) return null
  const { language: inLanguage, languages, story } = its.translations
  const [told, original] = await Promise.all([
    readableOf(req, its, { equals: now.main[story] }),
    storyOf(req.payload, its, now.main, req).then(([first]) => first?.id),
  ])
  return {
    language: String(now.newest.doc[inLanguage]),
    mayTranslate: (await req.payload.collections[its.slug].config.access.create({ req })) === true,
    languages: Object.entries(languages).map(([language, texts]) => ({
      language,
      label: labelIn(req, texts, language),
      document: told.find((one) => one.language === language) ?? null,
    })),
    original: original ?? String(now.id),
    behind: original === String(now.id) ? null : await behindOf(req, its, { now, original }),
  }
}

/** The documents of these stories that who asks may read, as they stand now. */
export async function readableOf(
  req: PayloadRequest,
  its: Governed,
  stories: Parameters<typeof whereStory>[2],
): Promise<ToldDocument[]> {
  const { payload } = req
  const title = titleField(payload, its.slug)
  const { language, story } = its.translations!
  const docs = await findReadable(req, its.slug, {
    fields: { [language]: true, [story]: true, [title]: true, [groupName]: true, _status: true },
    limit: MOST,
    where: whereStory(payload, its, stories),
  })
  return docs.map((doc) => {
    const { live, stage } = standingOf(doc)
    const at = its.workflow.stages[stage ?? its.workflow.initial]
    return {
      id: doc.id as number | string,
      story: String(doc[story]),
      language: String(doc[language]),
      title: titleOf(payload, its.slug, doc),
      stage: stage ?? null,
      stageLabel: labelIn(req, at?.label, stage ?? ''),
      tone: at?.tone ?? 'neutral',
      isPublic: Boolean(live) || doc._status === 'published',
    }
  })
}

const MOST = 500

async function behindOf(
  req: PayloadRequest,
  its: Governed,
  { now, original }: { now: DocumentNow; original: string | undefined },
): Promise<StoryState['behind']> {
  const row = await rowOf(req.payload, its.slug, String(now.id), req)
  if (!row || row.behind.length === 0 || !original) return null
  const source = await documentNow(req.payload, its, original, req)
  if (!source) return null
  return {
    since: row.since,
    happened: said(req.payload, its, row.behind, req.i18n),
    // Of the original: what was seen, and what is public now.
    versions: [row.seen.version, originalState(req.payload, its, source).version],
    maySettle: await mayUpdate(req, its, now.id),
  }
}
