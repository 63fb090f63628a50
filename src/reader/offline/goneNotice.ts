/** What stands where a saved article was, once it is no longer public. */
import { addressOfPage } from '@/items/addresses'
import type { Language } from '@/items/types'
import { offlineTextsOf } from './texts'

/** A page of its own. @param style the address of the style sheet */
export function goneNotice(language: Language, style: string): string {
  const texts = offlineTextsOf(language)
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${texts.goneTitle}</title><link rel="stylesheet" href="${style}"></head>`,
    `<body><main class="page"><h1>${texts.goneTitle}</h1><p class="standfirst">${texts.goneNotice}</p>`,
    `<p><a href="${addressOfPage('saved', language)}">${texts.toSaved}</a></p></main></body></html>`,
  ].join('')
}
