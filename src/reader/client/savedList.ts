/** The list of saved articles, on its page and wherever a page could not be opened offline. */
import { addressOfPage } from '@/items/addresses'
import { savedArticles, type SavedArticle } from '../offline/database'
import { removeArticle } from '../offline/saveArticle'
import { offlineTextsOf, pageLanguage } from '../offline/texts'
import type { OfflineTexts } from '../texts/offline/tr'
import { dayText } from '../wording/dates'
import { canKeepPages } from './registerWorker'

interface Parts {
  list: HTMLElement
  status: HTMLElement
  storage: HTMLElement
}

export function startSavedList(): void {
  const parts = partsOf(document.querySelector('[data-saved-list]'))
  if (!parts) return
  const texts = offlineTextsOf(pageLanguage())
  if (!canKeepPages) {
    parts.status.textContent = texts.unsupported
    return
  }
  const elsewhere = location.pathname !== addressOfPage('saved', pageLanguage())
  void show(parts, texts, elsewhere ? texts.youAreOffline : '')
}

async function show(parts: Parts, texts: OfflineTexts, message: string): Promise<void> {
  const articles = await savedArticles()
  parts.list.replaceChildren(...articles.map((article) => row(article, parts, texts)))
  parts.list.hidden = articles.length === 0
  parts.status.textContent = [message, articles.length === 0 ? texts.empty : ''].filter(Boolean).join(' ')
  parts.storage.textContent = articles.length > 0 ? await storageText(texts) : ''
}

function row(article: SavedArticle, parts: Parts, texts: OfflineTexts): HTMLElement {
  const link = element('a', article.headline)
  link.href = article.path
  const heading = element('h2')
  heading.lang = article.language
  heading.append(link)
  const when = element('p', texts.savedAt(dayText(article.savedAt, pageLanguage())))
  when.className = 'when'
  const button = element('button', texts.remove)
  button.type = 'button'
  button.className = 'button second'
  button.setAttribute('aria-label', texts.removeOf(article.headline))
  button.addEventListener('click', () => {
    void removeArticle(article.id).then(() => {
      parts.status.tabIndex = -1
      parts.status.focus()
      return show(parts, texts, texts.removed)
    })
  })
  const item = element('li')
  item.className = 'teaser'
  item.append(heading, when)
  if (article.state === 'gone') item.append(element('p', texts.gone))
  if (article.state === 'retracted') item.append(element('p', texts.retracted))
  item.append(button)
  return item
}

async function storageText(texts: OfflineTexts): Promise<string> {
  const used = (await navigator.storage?.estimate?.())?.usage
  if (!used) return ''
  const megabytes = new Intl.NumberFormat(pageLanguage(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  })
  return texts.storage(megabytes.format(used / 1e6))
}

function partsOf(box: Element | null): Parts | undefined {
  const list = box?.querySelector<HTMLElement>('ul')
  const status = box?.querySelector<HTMLElement>('[data-saved-state]')
  const storage = box?.querySelector<HTMLElement>('[data-storage]')
  return list && status && storage ? { list, status, storage } : undefined
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
