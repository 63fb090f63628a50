import { faultOfUrl } from '../safeUrl'

/**
 * Links lead where they say: straight, past Google's redirect, and only to the web. What may not be linked
 * (an anchor in the copied page, a script, a file on somebody's disk) stays as text.
 */
export function cleanLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const target = pastRedirect(link.getAttribute('href') ?? '')
    if (link.textContent.trim() === '' || faultOfUrl(target)) link.replaceWith(...link.childNodes)
    else link.setAttribute('href', target)
  }
}

function pastRedirect(href: string): string {
  if (!URL.canParse(href)) return href
  const { hostname, pathname, searchParams } = new URL(href)
  const isRedirect = /^(www\.)?google\.[a-z.]+$/.test(hostname) && pathname === '/url'
  return (isRedirect && (searchParams.get('q') ?? searchParams.get('url'))) || href
}
