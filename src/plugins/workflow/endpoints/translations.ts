import type { Endpoint } from 'payload'

import { workflowState } from '../acts/workflowState'
import type { Governed } from '../options/governed'
import { settle } from '../stories/settle'
import { readableOf } from '../stories/storyState'
import { translate } from '../stories/translate'
import { BadRequest } from '../acts/badRequest'
import { bodyOf, textIn } from './body'
import { documentId } from './documentId'

const MOST_STORIES = 100

/** One story in several languages. */
export const translationEndpoints = (its: Governed): Omit<Endpoint, 'root'>[] => [
  {
    // POST /api/{collection}/{id}/translate, { language } → { id }: of the new document
    path: '/:id/translate',
    method: 'post',
    async handler(req) {
      const language = textIn(await bodyOf(req), 'language')
      if (!language) throw new BadRequest('missing', { name: 'language', what: 'language' })
      const id = documentId(req, its.slug, req.routeParams?.id)
      const made = await translate(req.payload, { collection: its.slug, id, language, req })
      return Response.json(made, { status: 201 })
    },
  },
  {
    // POST /api/{collection}/{id}/translation-checked → { workflow }: what happened to the original is known now
    path: '/:id/translation-checked',
    method: 'post',
    async handler(req) {
      const at = { collection: its.slug, id: documentId(req, its.slug, req.routeParams?.id) }
      await settle(req.payload, { ...at, req })
      return Response.json({ workflow: await workflowState(req.payload, { ...at, req }) })
    },
  },
  {
    // GET /api/{collection}/translations?stories=a,b → { documents }: of these stories, as far as one may read them
    path: '/translations',
    method: 'get',
    async handler(req) {
      const stories = req.searchParams.get('stories')?.split(',').filter(Boolean) ?? []
      if (stories.length > MOST_STORIES)
        throw new BadRequest('tooMany', { most: MOST_STORIES, what: 'manyStories' })
      const isStaff = req.user && its.rights.rolesOf(req.user).length > 0
      const documents = stories.length > 0 && isStaff ? await readableOf(req, its, { in: stories }) : []
      return Response.json({ documents })
    },
  },
]
