/** The save action under an article. */
import { database } from '../offline/database'
import { articleOnPage } from '../offline/articleOnPage'
import { removeArticle, saveArticle } from '../offline/saveArticle'
import { offlineTextsOf, pageLanguage } from '../offline/texts'
import { canKeepPages } from './registerWorker'

type State = 'unsaved' | 'saving' | 'saved'

export function startSaveAction(): void {
  const box = document.querySelector<HTMLElement>('[data-save-article]')
  const button = box?.querySelector('button')
  const status = box?.querySelector<HTMLElement>('[role=status]')
  const id = articleOnPage(document)?.id
  if (!box || !button || !status || !id) return
  box.hidden = false
  const texts = offlineTextsOf(pageLanguage())
  if (!canKeepPages) {
    button.hidden = true
    status.textContent = texts.unsupported
    return
  }

  let state: State = 'unsaved'
  const show = (next: State, message = '') => {
    state = next
    button.textContent = { unsaved: texts.save, saving: texts.saving, saved: texts.remove }[next]
    button.classList.toggle('second', next === 'saved')
    button.setAttribute('aria-disabled', String(next === 'saving'))
    status.textContent = message
  }
  void isSaved(id).then((saved) => {
    if (saved && state === 'unsaved') show('saved', texts.saved)
  })
  button.addEventListener('click', () => {
    if (state === 'unsaved') void save(show, texts)
    else if (state === 'saved') void removeArticle(id).then(() => show('unsaved', texts.removed))
  })
}

async function save(
  show: (state: State, message?: string) => void,
  texts: ReturnType<typeof offlineTextsOf>,
): Promise<void> {
  show('saving', texts.saving)
  try {
    await saveArticle(location.pathname)
    show('saved', texts.saved)
    // Asked for once there is something to lose; a no changes nothing here.
    void navigator.storage?.persist?.().catch(() => false)
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    show('unsaved', full ? texts.full : texts.failed)
  }
}

async function isSaved(id: string): Promise<boolean> {
  return (await (await database()).get('articles', id))?.state === 'kept'
}
