/** What stands where a saved article was, once it is no longer public. */
import { addressOfPage } from '@/items/addresses'
import type { Language } from '@/items/types'
import { offlineTextsOf } from './texts'

/** What the page of a retracted article says. */
export interface SavedRetraction {
  /** What it is called now. */
  title: string
  /** Markup of our own server, in which every text is escaped. */
  html: string
}

/** Undefined when a page tells of no retraction. */
export function retractionOn(page: string | null): SavedRetraction | undefined {
  const told = page && new DOMParser().parseFromString(page, 'text/html').querySelector('[data-retraction]')
  const title = told && told.querySelector('h1')?.textContent
  return title ? { title, html: told.outerHTML } : undefined
}

/** A page of its own. @param style the address of the style sheet */
export function goneNotice(language: Language, style: string, retraction?: SavedRetraction): string {
  const texts = offlineTextsOf(language)
  const said = retraction?.html ?? `<h1>${texts.goneTitle}</h1><p class="standfirst">${texts.goneNotice}</p>`
  const title = retraction ? escaped(retraction.title) : texts.goneTitle
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title><link rel="stylesheet" href="${style}"></head>`,
    `<body><main class="page">${said}`,
    `<p><a href="${addressOfPage('saved', language)}">${texts.toSaved}</a></p></main></body></html>`,
  ].join('')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
