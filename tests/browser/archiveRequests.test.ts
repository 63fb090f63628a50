/**
 * The requests that the bench of the archive sends, and whose plans are looked at, are those that the browser
 * sends: captured while somebody turns pages, sorts, filters, searches, opens an article, types and publishes.
 */
import { isDeepStrictEqual } from 'node:util'
import type { Browser, Page, Request } from 'playwright-core'

import { listRequests, requests } from '../../bench/archive/requests'
import type { Visitor } from '../../bench/archive/visitor'
import { fieldAt, openBrowser, openContextOf, openView } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'

const list = '/admin/collections/articles'

let product: Product
let browser: Browser
let page: Page
const captured: Sent[] = []

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  const editor = await openContextOf('editor', browser, product.url)
  page = await editor.newPage()
  page.on('request', (request) => captured.push(sentBy(request)))
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

/** What makes a request the one it is. */
interface Sent {
  method: string
  path: string
  query: Record<string, string>
  /** Which part of the page Next is to render. */
  tree?: unknown
}

function sent(method: string, address: string, headers: Record<string, string> = {}): Sent {
  const { pathname, searchParams } = new URL(address, product.url)
  // Keeps caches apart, and nothing else.
  searchParams.delete('_rsc')
  // Once somebody has chosen columns, their list names all of them; the same rows are read.
  searchParams.delete('columns')
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const tree = named.get('rsc') && named.get('next-router-state-tree')
  return {
    method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    ...(tree ? { tree: JSON.parse(decodeURIComponent(tree)) as unknown } : {}),
  }
}

const sentBy = (request: Request) => sent(request.method(), request.url(), request.headers())

/** The one that the bench sends. */
async function benchSends(name: string, id = ''): Promise<Sent> {
  let what: Sent | undefined
  const note = (method: string, path: string, headers?: Record<string, string>) => {
    what = sent(method, path, headers)
    return Promise.resolve(Response.json({}))
  }
  const visitor: Visitor = {
    get: (path, headers) => note('GET', path, headers),
    post: (path) => note('POST', path),
    patch: (path) => note('PATCH', path),
  }
  await requests({ asEditor: visitor, asReporter: visitor, asPublic: visitor }, id)[name]!()
  return what!
}

/** Those that the browser sends from now on to the same path, until one is as wanted. */
async function browserSends(wanted: Sent, act: () => Promise<unknown>): Promise<void> {
  captured.length = 0
  await act()
  const alike = () => captured.filter(({ method, path }) => method === wanted.method && path === wanted.path)
  for (let waited = 0; waited < 15_000; waited += 100) {
    if (alike().some((one) => isDeepStrictEqual(one, wanted))) break
    await page.waitForTimeout(100)
  }
  expect(alike()).toContainEqual(wanted)
}

const perPage = async (number: number) => {
  await page.locator('.per-page button').first().click()
  await page.locator('.popup__content').getByText(String(number), { exact: true }).click()
}
const choose = async (select: string, option: string) => {
  await page.locator(`${select} .rs__control`).click()
  await page.locator('.rs__option').getByText(option, { exact: true }).click()
}
/** A click that comes while the list is drawn anew is lost: it is repeated, as a person would. */
const addFilter = async () => {
  await page.waitForLoadState('networkidle')
  await page.locator('#toggle-list-filters').click()
  for (let tries = 0; tries < 10; tries++) {
    await page
      .locator('.where-builder__add-first-filter')
      .click({ timeout: 5_000 })
      .catch(() => undefined)
    const shown = page.locator('.condition__field .rs__control')
    if (
      await shown.waitFor({ timeout: 5_000 }).then(
        () => true,
        () => false,
      )
    )
      return
  }
}

describe('the admin’s list sends what the bench sends', () => {
  beforeAll(() => openView(page, list))

  it('to turn pages', async () => {
    await perPage(5)
    // The demo has no page 200; its address differs in the number.
    const wanted = await benchSends('list200')
    await browserSends({ ...wanted, query: { ...wanted.query, page: '2' } }, () =>
      page.locator('.clickable-arrow--right').first().click(),
    )
  })

  it('to show ten', async () => browserSends(await benchSends('list'), () => perPage(10)))

  it('to sort by a date', async () => {
    await page.waitForLoadState('networkidle')
    await page.locator('#toggle-list-columns').click()
    await page.locator('.pill#datePublished').click()
    await page.waitForLoadState('networkidle')
    await browserSends(await benchSends('sort'), () =>
      page.locator('#heading-datePublished .sort-column__asc').click(),
    )
  })

  it('to filter by status', async () => {
    await openView(page, `${list}${listRequests.list}`)
    await addFilter()
    await choose('.condition__field', 'Durum')
    await choose('.condition__operator', 'eşittir')
    await browserSends(await benchSends('filter'), () => choose('.condition__value', 'Yayınlandı'))
  })

  it('to search by title', async () => {
    await openView(page, `${list}${listRequests.list}`)
    await browserSends(await benchSends('search'), () =>
      page.locator('.search-filter__input').fill('Karakutu'),
    )
  })
})

describe('the form sends what the bench sends', () => {
  let id: string

  it('when an article is opened', async () => {
    await openView(page, list)
    const first = page.locator('table tbody a').first()
    id = (await first.getAttribute('href'))!.split('/').at(-1)!
    await browserSends(await benchSends('open', id), () => first.click())
  })

  it('when something is typed', async () => {
    await page.waitForLoadState('networkidle')
    await browserSends(await benchSends('save', id), () => fieldAt(page, 'headline').fill('Başka bir başlık'))
  })

  it('when the bar shows where it stands', async () => {
    await browserSends(await benchSends('bar', id), () => openView(page, `${list}/${id}`))
  })

  it('when it is published', async () => {
    await browserSends(await benchSends('publish', id), async () => {
      await page.locator('.workflow-bar [data-act="fix"]').click()
      await page.locator('.workflow-dialog__confirm').click()
    })
  })
})
