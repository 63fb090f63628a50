/** Round the door with a file. */
import { rest } from '../acts'
import { fileFor } from '../situations'
import { asked, local } from './inCode'
import { overHttp, patch } from './overHttp'
import { isPublished, NEW, type Way } from './way'

function form(fields: object): FormData {
  const body = new FormData()
  body.append('_payload', JSON.stringify({ title: NEW, ...fields }))
  body.append('file', new File(['başka'], `${crypto.randomUUID()}.txt`, { type: 'text/plain' }))
  return body
}
export const uploads: Record<string, Way> = {
  patch: patch(''),
  'patch-published': patch('', isPublished),
  'patch-draft': patch('?draft=true'),
  'patch-file': ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'PATCH', `/${collection}/${id}`, form({})),
  'patch-file-published': ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'PATCH', `/${collection}/${id}`, form(isPublished)),
  'patch-file-draft': ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'PATCH', `/${collection}/${id}?draft=true`, form({})),
  'post-published': ({ world, who, subject: { collection } }) =>
    rest(world, who, 'POST', `/${collection}`, form(isPublished)),
  'update-file': local((payload, at, attempt) =>
    payload.update({ ...at, ...asked(attempt), data: { title: NEW } as never, file: fileFor(at.collection) }),
  ),
  'restore-public': overHttp['restore-public']!,
  delete: overHttp.delete!,
}
