import { cleanLinks } from './cleanLinks'
import { listsOfWord } from './listsOfWord'

/** Nothing to read, or nothing that may be taken over without a person's decision: pictures go through Media. */
const dropped =
  'script, style, noscript, template, title, iframe, object, embed, video, audio, canvas, svg, img, button, ' +
  'input, select, textarea, br.Apple-interchange-newline, [aria-hidden="true"], [hidden]'

/** Says bold, italic, raised, lowered, and which blanks count. All else of a style is looks. */
const meaning = ['font-weight', 'font-style', 'vertical-align', 'white-space']

const keptAttributes = new Set(['href', 'style', 'start'])

/**
 * Pasted HTML with headings, lists, links and emphasis, and without fonts, colours, alignment, pictures and
 * whatever would be asked for at somebody else's server. A title becomes h2: the headline is the page's h1.
 * Needs a browser's DOM; the document that it reads is inert, so nothing is loaded while it is cleaned.
 */
export function cleanPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  listsOfWord(body)
  for (const element of all(body, dropped)) element.remove()
  for (const element of all(body, '[style]')) if (element.style.display === 'none') element.remove()
  cleanLinks(body)
  lowerHeadings(body)
  for (const element of all(body, 'p, div, h2, h3, h4')) if (isEmpty(element)) element.remove()
  for (const element of all(body, '*')) keepMeaning(element)
  return body.innerHTML
}

const all = (body: HTMLElement, selector: string) => [...body.querySelectorAll<HTMLElement>(selector)]

/** A page's own h1 pushes the others down by one. */
function lowerHeadings(body: HTMLElement): void {
  const by = body.querySelector('h1') ? 1 : 0
  for (const heading of all(body, 'h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(4, Math.max(2, Number(heading.tagName.slice(1)) + by))
    const lowered = heading.ownerDocument.createElement(`h${level}`)
    lowered.append(...heading.childNodes)
    heading.replaceWith(lowered)
  }
}

/** Word writes an empty line as a paragraph with a blank in it. */
const isEmpty = (element: HTMLElement) =>
  element.textContent.trim() === '' && !element.querySelector('br, hr, table')

function keepMeaning(element: HTMLElement): void {
  const kept = meaning.flatMap((name) => {
    const value = element.style.getPropertyValue(name)
    return value ? [`${name}: ${value}`] : []
  })
  for (const { name } of [...element.attributes]) {
    if (!keptAttributes.has(name)) element.removeAttribute(name)
  }
  if (kept.length > 0) element.setAttribute('style', kept.join('; '))
  else element.removeAttribute('style')
}
