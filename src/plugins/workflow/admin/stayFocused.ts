/** A page is drawn anew for a moment after a login, or after an act; in milliseconds. */
const settling = 3000

/**
 * Puts the focus somewhere in a page that is drawn anew for a moment, and would lose it to its top: until somebody
 * does something, it is put back.
 */
export function stayFocused(focus: () => void): void {
  focus()
  const putBack = () => {
    if (isNowhere()) focus()
  }
  const look = setInterval(putBack, 100)
  const end = () => clearInterval(look)
  setTimeout(end, settling)
  const once = { capture: true, once: true, signal: AbortSignal.timeout(settling) }
  // A key that comes before the next look still goes to where the focus belongs.
  const onKey = () => {
    end()
    putBack()
  }
  addEventListener('keydown', onKey, once)
  addEventListener('pointerdown', end, once)
}

export const isNowhere = () => !document.activeElement || document.activeElement === document.body
