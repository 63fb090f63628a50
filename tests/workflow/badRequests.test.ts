/** What is not understood over HTTP: 400, in the language of who asks, with the member that is meant; nothing is done. */
import { openProject, type Id, type Project } from './project'
import { everythingOf, makePage, rest } from './projectActs'

let project: Project
let id: Id
beforeAll(async () => {
  project = await openProject()
  id = await makePage(project, project.people.ada)
})
afterAll(() => project?.close())

const wrong: [method: string, path: string, body: unknown, en: string, tr: string][] = [
  [
    'POST',
    '/transition',
    '[1]',
    'The body has to be a JSON object.',
    'İstek gövdesi bir JSON nesnesi olmalı.',
  ],
  [
    'POST',
    '/transition',
    'no JSON',
    'The body has to be a JSON object.',
    'İstek gövdesi bir JSON nesnesi olmalı.',
  ],
  [
    'POST',
    '/transition',
    { version: '1' },
    '“to” is missing: the stage to go to.',
    '“to” eksik: gidilecek aşama.',
  ],
  [
    'POST',
    '/transition',
    { to: 'inReview' },
    '“version” is missing: the version that you have seen.',
    '“version” eksik: gördüğünüz sürüm.',
  ],
  ['POST', '/transition', { to: 5 }, '“to” has to be a text.', '“to” şöyle olmalı: bir metin.'],
  [
    'POST',
    '/transition',
    { to: 'inReview', version: '1', acceptWarnings: 'yes' },
    '“acceptWarnings” has to be true or false.',
    '“acceptWarnings” şöyle olmalı: true ya da false.',
  ],
  [
    'POST',
    '/transition',
    { to: 'inReview', version: '1', due: 'soon' },
    '“due” has to be a date (ISO 8601): “soon” is none.',
    '“due” bir tarih olmalı (ISO 8601): “soon” bir tarih değil.',
  ],
  [
    'POST',
    '/transition',
    { to: 'inReview', version: '1', together: 3 },
    '“together” has to be a list of { id, version }.',
    '“together” şöyle olmalı: { id, version } listesi.',
  ],
  [
    'POST',
    '/schedule',
    { act: 'publish', version: '1' },
    '“at” is missing: a time with its offset (ISO 8601).',
    '“at” eksik: saat farkıyla birlikte bir zaman (ISO 8601).',
  ],
  [
    'POST',
    '/schedule',
    { act: 'print' },
    '“act” has to be "publish" or "unpublish".',
    '“act” şöyle olmalı: "publish" ya da "unpublish".',
  ],
  ['POST', '/workflow/take-over', { note: 7 }, '“note” has to be a text.', '“note” şöyle olmalı: bir metin.'],
  [
    'PATCH',
    '/notes/1',
    {},
    'One of these is needed: text, resolved.',
    'Bunlardan biri gerekli: text, resolved.',
  ],
]

describe.each(['en', 'tr'] as const)('is said in the language of who asks (%s):', (language) => {
  it.each(wrong)('%s …%s %j', async (method, path, body, en, tr) => {
    const before = await everythingOf(project, id)
    const headers = { 'accept-language': language }
    const answer = await rest(project, project.people.ben, method, `/pages/${id}${path}`, body, headers)
    expect({ status: answer.status, said: answer.body.errors?.[0]?.message }).toEqual({
      status: 400,
      said: language === 'tr' ? tr : en,
    })
    expect(await everythingOf(project, id)).toBe(before)
  })
})
