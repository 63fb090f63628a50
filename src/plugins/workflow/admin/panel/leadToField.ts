/**
 * Brings a field of the document's form into view and gives it the focus: through tabs that are not drawn, rows
 * that are collapsed, and parts of a form that Payload draws when they are scrolled to.
 * @param path "sources.0.name"
 * @returns false when there is no such field
 */
export async function leadToField(path: string): Promise<boolean> {
  const place = (await drawn(path)) ?? (await inAnotherTab(path))
  if (!place) return false
  unfold(place)
  place.scrollIntoView({ block: 'center' })
  await aFrame()
  const whole = document.querySelector<HTMLElement>(selectorOf(path)) ?? place
  unfold(whole)
  whole.scrollIntoView({ block: 'center' })
  ;(await fillableIn(whole))?.focus({ preventScroll: true })
  return true
}

/** An editor of rich text is loaded when it is first drawn. */
async function fillableIn(element: HTMLElement): Promise<HTMLElement | null> {
  for (let tries = 0; tries < 20; tries += 1) {
    const found = focusable(element)
    if (found) return found
    await aFrame()
  }
  return null
}

/** The field, or else the row or the array that it is in. */
async function drawn(path: string): Promise<HTMLElement | undefined> {
  await aFrame()
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.querySelector<HTMLElement>(selectorOf(parts.slice(0, length).join('.')))
    if (found) return found
  }
  return undefined
}

async function inAnotherTab(path: string): Promise<HTMLElement | undefined> {
  const tabs = [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  const active = tabs.find((tab) => tab.classList.contains('tabs-field__tab-button--active'))
  for (const tab of tabs) {
    if (tab === active) continue
    tab.click()
    const found = await drawn(path)
    if (found) return found
  }
  active?.click()
  return undefined
}

/** As Payload names them: "#field-sources__0__name", "#sources-row-0"; a rich text by an attribute only. */
function selectorOf(path: string): string {
  const row = /^(.*)\.(\d+)$/.exec(path)
  const own = `#${CSS.escape(`field-${path.replaceAll('.', '__')}`)}, [data-field-path="${CSS.escape(path)}"]`
  return row ? `#${CSS.escape(`${row[1]?.replaceAll('.', '-')}-row-${row[2]}`)}, ${own}` : own
}

function unfold(element: HTMLElement): void {
  for (
    let at = element.closest('.collapsible--collapsed');
    at;
    at = at.parentElement?.closest('.collapsible--collapsed') ?? null
  ) {
    at.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}

const fillable = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button'

function focusable(element: HTMLElement): HTMLElement | null {
  // Its toolbar's buttons stand before the text.
  if (element.matches('.rich-text-lexical')) return element.querySelector('[contenteditable="true"]')
  return element.matches(fillable) ? element : element.querySelector<HTMLElement>(fillable)
}

const aFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
