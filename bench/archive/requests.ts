import { openForm } from './form'
import type { Visitor } from './visitor'

/** A request of the bench; its body is read to the end by whoever asks. */
export type Ask = () => Promise<Response>

const list = '/admin/collections/articles'

/**
 * The requests of the admin's list, as Chromium sent them when its arrows, headings, filters and its search were
 * used (Payload 3.90, Next 16.4). At five articles a page, a thousand articles have a page 200.
 */
export const listRequests = {
  list: '?limit=10&depth=1&sort=-updatedAt&page=1',
  list200: '?limit=5&depth=1&sort=-updatedAt&page=200',
  filter: '?limit=10&depth=1&sort=-updatedAt&page=1&where[or][0][and][0][_status][equals]=published',
  search: '?limit=10&depth=1&sort=-updatedAt&page=1&search=Karakutu',
  // Nothing is found, and all is looked through.
  searchNone: '?limit=10&depth=1&sort=-updatedAt&page=1&search=Zonguldakspor',
  sort: '?limit=10&depth=1&sort=datePublished&page=1',
}

/** Who asks. */
export interface People {
  asEditor: Visitor
  asReporter: Visitor
  asPublic: Visitor
}

/** All that is measured, over HTTP: the desk's requests with a session, the public's without. */
export function requests({ asEditor, asReporter, asPublic }: People, id: string): Record<string, Ask> {
  const view = (query: string, who = asEditor): Ask => {
    return () => who.get(`${list}${query}`, partOf('collections/articles', 'page'))
  }
  const form = openForm(asEditor, id)
  const graphql = '{ Articles(limit: 10, sort: "-datePublished") { totalDocs docs { id headline slug } } }'
  return {
    ...Object.fromEntries(Object.entries(listRequests).map(([name, query]) => [name, view(query)])),
    listReporter: view(listRequests.list, asReporter),
    rest: () => asPublic.get('/api/articles?limit=10&sort=-datePublished'),
    graphql: () => asPublic.post('/api/graphql', JSON.stringify({ query: graphql })),
    open: () => asEditor.get(`${list}/${id}`, partOf(`collections/articles/${id}`, 'view')),
    save: form.autosave,
    bar: form.bar,
    desk: () => asEditor.get('/admin'),
    publish: form.publish,
    feed: () => asPublic.get('/feeds/tr/latest.rss'),
  }
}

/** What Next's router sends to have a page rendered, or a view with its page, and not the frame around it. */
function partOf(segments: string, part: 'page' | 'view'): Record<string, string> {
  const [view, page] = part === 'view' ? ['refetch', null] : [null, 'refetch']
  const children = ['__PAGE__', {}, null, page, 0]
  const admin = { children: [['segments', segments, 'oc', null], { children }, null, view, 0] }
  const root = { children: ['(payload)', { children: ['admin', admin, null, null, 0] }, null, null, 16] }
  return {
    RSC: '1',
    'Next-Url': list,
    'Next-Router-State-Tree': encodeURIComponent(JSON.stringify(['', root, null, null, 16])),
  }
}
