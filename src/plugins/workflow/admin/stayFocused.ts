/** A page is drawn anew for a moment after a login, or after an act, on a slow line for longer; in milliseconds. */
const settling = 10_000

/**
 * Puts the focus somewhere in a page that is drawn anew for a moment, and would lose it to its top: until somebody
 * does something, it is put back there. Who has gone on by keyboard meanwhile is put on what is drawn in the place of
 * what they were on; else the next Tab would begin at Payload's menus.
 */
export function stayFocused(focus: () => void): void {
  focus()
  let left: { element: Element; place: number[] } | undefined
  const putBack = () => {
    if (!isNowhere() || left?.element.isConnected) return
    const again = left && elementAt(left.place)
    if (again instanceof HTMLElement) again.focus({ preventScroll: true })
    if (isNowhere()) focus()
  }
  const onKey = () => {
    // A key that comes before the next look still goes to where the focus belongs.
    putBack()
    addEventListener('focusin', remember, { capture: true, signal: ending.signal })
  }
  const remember = ({ target }: Event) => {
    if (target instanceof Element) left = { element: target, place: placeOf(target) }
  }

  const ending = new AbortController()
  const look = setInterval(putBack, 100)
  const end = () => {
    clearInterval(look)
    ending.abort()
  }
  setTimeout(end, settling)
  addEventListener('keydown', onKey, { capture: true, signal: ending.signal })
  addEventListener('pointerdown', end, { capture: true, signal: ending.signal })
}

export const isNowhere = () => !document.activeElement || document.activeElement === document.body

/** The way down from the page's body: which child it is at each step, from 0. */
function placeOf(element: Element): number[] {
  const parent = element.parentElement
  if (!parent || element === document.body) return []
  return [...placeOf(parent), [...parent.children].indexOf(element)]
}

function elementAt(place: number[]): Element | undefined {
  return place.reduce<Element | undefined>((element, at) => element?.children[at], document.body)
}
