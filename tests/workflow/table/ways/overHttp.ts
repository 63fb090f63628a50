/** Round the door through REST. */
import { rest } from '../acts'
import {
  forged,
  intoTrash,
  isDraft,
  isPublished,
  NEW,
  outOfTrash,
  valueOf,
  versionOf,
  type Data,
  type Way,
} from './way'

export const patch =
  (query: string, data: Data = {}): Way =>
  ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'PATCH', `/${collection}/${id}${query}`, { title: NEW, ...valueOf(data) })
export const overHttp: Record<string, Way> = {
  patch: patch(''),
  'patch-published': patch('', isPublished),
  'patch-as-draft': patch('', isDraft),
  'patch-draft': patch('?draft=true'),
  'patch-draft-published': patch('?draft=true', isPublished),
  'patch-draft-forged': patch('?draft=true', {
    ...forged,
    _workflowTicket: { door: true, system: 'me', draft: false },
    context: { system: 'me', workflowMark: 'x' },
  }),
  'patch-autosave': patch('?draft=true&autosave=true'),
  'patch-one-language': patch('?publishSpecificLocale=en&locale=en', isPublished),
  'patch-all-languages': patch('?publishAllLocales=true'),
  'patch-no-language': patch('?unpublishAllLocales=true'),
  'patch-trash': patch('', intoTrash),
  'patch-untrash': patch('?trash=true', { ...outOfTrash, ...isDraft }),
  'patch-untrash-published': patch('?trash=true', { ...outOfTrash, ...isPublished }),
  'patch-many': ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'PATCH', `/${collection}?where[id][equals]=${id}`, { title: NEW }),
  'patch-many-published': ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'PATCH', `/${collection}?where[id][equals]=${id}`, { title: NEW, ...isPublished }),
  delete: ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'DELETE', `/${collection}/${id}?trash=true`),
  restore: async (attempt) =>
    rest(
      attempt.world,
      attempt.who,
      'POST',
      `/${attempt.subject.collection}/versions/${await versionOf(attempt, 'first')}`,
    ),
  'restore-draft': async (attempt) =>
    rest(
      attempt.world,
      attempt.who,
      'POST',
      `/${attempt.subject.collection}/versions/${await versionOf(attempt, 'first')}?draft=true`,
    ),
  'restore-public': async (attempt) =>
    rest(
      attempt.world,
      attempt.who,
      'POST',
      `/${attempt.subject.collection}/versions/${await versionOf(attempt, 'public')}`,
    ),
  copy: ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'POST', `/${collection}/${id}/duplicate`, {}),
  'copy-published': ({ world, who, subject: { collection, id } }) =>
    rest(world, who, 'POST', `/${collection}/${id}/duplicate?draft=false`, isPublished),
  'post-published': ({ world, who, subject: { collection } }) =>
    rest(world, who, 'POST', `/${collection}`, { title: NEW, ...isPublished }),
  'post-draft-published': ({ world, who, subject: { collection } }) =>
    rest(world, who, 'POST', `/${collection}?draft=true`, { title: NEW, ...isPublished }),
}
