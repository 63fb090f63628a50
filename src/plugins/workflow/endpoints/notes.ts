import type { Endpoint, PayloadRequest } from 'payload'

import { readable } from '../acts/readable'
import { whoMayRead } from '../acts/whoMayRead'
import { deleteNote, editNote, readNotes, resolveNote, writeNote, type Asking } from '../notes/acts'
import type { Governed } from '../options/governed'
import { BadRequest } from '../acts/badRequest'
import { bodyOf, textIn, textOrNullIn } from './body'
import { documentId } from './documentId'

/** What editors write to each other on a document. */
export function notesEndpoints(its: Governed): Omit<Endpoint, 'root'>[] {
  const asking = (req: PayloadRequest): Asking => ({
    its,
    id: documentId(req, its.slug, req.routeParams?.id),
    req,
  })
  const noteIn = (req: PayloadRequest) => String(req.routeParams?.note)
  return [
    {
      // GET /api/{collection}/{id}/notes → { notes }, oldest first
      path: '/:id/notes',
      method: 'get',
      handler: async (req) => Response.json({ notes: await readNotes(asking(req)) }),
    },
    {
      // POST /api/{collection}/{id}/notes, { text, parent } → { note }
      path: '/:id/notes',
      method: 'post',
      async handler(req) {
        const body = await bodyOf(req)
        const given = { text: textIn(body, 'text') ?? '', parent: textOrNullIn(body, 'parent') }
        return Response.json({ note: await writeNote(asking(req), given) }, { status: 201 })
      },
    },
    {
      // PATCH /api/{collection}/{id}/notes/{note}, { text } or { resolved: true } → { note }
      path: '/:id/notes/:note',
      method: 'patch',
      async handler(req) {
        const body = await bodyOf(req)
        const text = textIn(body, 'text')
        if (text !== undefined) return Response.json({ note: await editNote(asking(req), noteIn(req), text) })
        if (typeof body.resolved !== 'boolean') throw new BadRequest('oneOfThem', { names: 'text, resolved' })
        return Response.json({ note: await resolveNote(asking(req), noteIn(req), body.resolved) })
      },
    },
    {
      // DELETE /api/{collection}/{id}/notes/{note} → {}
      path: '/:id/notes/:note',
      method: 'delete',
      async handler(req) {
        await deleteNote(asking(req), noteIn(req))
        return Response.json({})
      },
    },
    {
      // GET /api/{collection}/{id}/notes-people → { people }: who may be mentioned
      path: '/:id/notes-people',
      method: 'get',
      async handler(req) {
        const { id } = await readable(its, asking(req), req)
        return Response.json({ people: await whoMayRead(req.payload, { its, id }) })
      },
    },
  ]
}
