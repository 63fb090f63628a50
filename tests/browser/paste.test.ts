/**
 * What is pasted into an article's body from Word, Google Docs and a web page keeps its headings, lists and links,
 * and loses fonts, colours and tracking pixels: looked at in what is stored.
 */
import fs from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { openBrowser, openContextOf, openView, ownPage, storedDocs } from '../harness/browser'
import { startProduct, type Product } from '../harness/product'

interface Node {
  type: string
  tag?: string
  text?: string
  format?: number | string
  style?: string
  fields?: { url?: string }
  children?: Node[]
}

let product: Product
let browser: Browser
let reporter: BrowserContext

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct({ seed: true }), openBrowser()])
  reporter = await openContextOf('reporter', browser, product.url)
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

async function newArticle(headline: string): Promise<string> {
  const answer = await reporter.request.post('/api/articles?draft=true', {
    data: { headline, inLanguage: 'tr', _status: 'draft' },
    headers: ownPage,
  })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

/** As the browser does it: the clipboard's HTML as the other program has put it there. */
async function paste(page: Page, html: string): Promise<void> {
  const editor = page.locator('[data-lexical-editor]').first()
  await editor.click()
  await editor.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    clipboardData.setData('text/plain', new DOMParser().parseFromString(text, 'text/html').body.innerText)
    element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
  }, html)
}

async function bodyOf(id: string, words: string): Promise<Node> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const [article] = await storedDocs<{ id: string; articleBody?: { root: Node } }>(reporter, 'articles', {
      'where[id][equals]': id,
    })
    if (JSON.stringify(article?.articleBody ?? '').includes(words)) return article!.articleBody!.root
    if (Date.now() > deadline) throw new Error(`Not stored: ${JSON.stringify(article?.articleBody)}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const bold = 1
const italic = 2

/** A body in the words of Markdown: what a reader would see. */
function outline(root: Node): string[] {
  return (root.children ?? []).flatMap((node) => block(node, ''))
}

function block(node: Node, indent: string): string[] {
  const inner = node.children ?? []
  if (node.type === 'list')
    return inner.flatMap((item) => listItem(item, node.tag === 'ol' ? '1.' : '-', indent))
  const sign = node.type === 'heading' ? `${node.tag}: ` : node.type === 'paragraph' ? '' : `${node.type}: `
  return [`${indent}${sign}${inner.map(inline).join('')}`]
}

function listItem({ children = [] }: Node, sign: string, indent: string): string[] {
  const words = children.filter(({ type }) => type !== 'list')
  const lists = children.filter(({ type }) => type === 'list')
  const line = words.length > 0 ? [`${indent}${sign} ${words.map(inline).join('')}`] : []
  return [...line, ...lists.flatMap((list) => block(list, `${indent}  `))]
}

function inline({ type, text = '', format, fields, children = [] }: Node): string {
  if (type === 'link' || type === 'autolink') return `[${children.map(inline).join('')}](${fields?.url})`
  if (type !== 'text') return `<${type}>`
  if (format === bold) return `**${text}**`
  return format === italic ? `_${text}_` : text
}

const meant = [
  'h2: Şirket büyüyor',
  'Çeyrek **yüzde 12** büyüdü; ayrıntılar [raporda](https://example.com/rapor), _özet_ aşağıda.',
  'h3: Neden',
  '- İhracat arttı',
  '  - Almanya’ya',
  '- Maliyet [düştü](https://example.com/maliyet)',
  'Sıra şöyle:',
  '1. Plan',
  '1. Uygulama',
  'Bitti.',
]

describe('what is pasted', () => {
  it.each(['word', 'google-docs', 'web-page'])('from %s', async (sample) => {
    const html = fs.readFileSync(new URL(`samples/${sample}.html`, import.meta.url), 'utf8')
    expect(html).toMatch(/Comic Sans|red|#ff0000/)
    const id = await newArticle(`Yapıştırılan: ${sample}`)
    const page = await reporter.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).hostname))
    await openView(page, `/admin/collections/articles/${id}`)
    await paste(page, html)
    const root = await bodyOf(id, 'Bitti.')

    expect(outline(root)).toEqual(meant)
    const stored = JSON.stringify(root)
    expect(stored).not.toMatch(/"style":"[^"]|font|color|Comic|Impact|justify|"type":"upload"|javascript:/)
    // Nobody else's server has heard of it, neither while it was cleaned nor while it was shown.
    expect([...new Set(asked)]).toEqual(['127.0.0.1'])
    await page.close()
  })
})
