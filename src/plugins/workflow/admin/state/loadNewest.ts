/**
 * Shows the newest text. What was typed and not saved stays in the browser, and is offered over the newest text.
 * @param setModified of the form, where there is one: nobody is asked whether the page may be left.
 */
export function loadNewest(setModified?: (modified: boolean) => void): void {
  // The keeper of typed text (typing/useKeeping.ts) writes when the page is hidden.
  document.dispatchEvent(new Event('visibilitychange'))
  setModified?.(false)
  setTimeout(() => window.location.reload(), 50)
}
