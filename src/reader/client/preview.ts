/**
 * The script of a preview: shows the draft as it was last saved, at the place
 * where it is being read. Payload's live preview sends `payload-document-event` after
 * each save, to a window that has said that it is ready.
 */
const admin = window.parent !== window ? window.parent : (window.opener as Window | null)
let asked = 0

window.addEventListener('message', ({ origin, data }: MessageEvent<{ type?: string } | null>) => {
  if (origin === location.origin && data?.type === 'payload-document-event') void showSaved()
})
admin?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)

// The admin's frame is for the draft; public pages refuse to be framed.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank'
})

async function showSaved(): Promise<void> {
  const mine = ++asked
  const answer = await fetch(location.href)
  if (!answer.ok || answer.redirected) return location.reload()
  const saved = new DOMParser().parseFromString(await answer.text(), 'text/html')
  // A later save has asked again.
  if (mine !== asked) return
  document.title = saved.title
  document.body.replaceWith(saved.body)
}
