import type { Page } from 'playwright-core'

/**
 * What somebody sees or hears of a page: texts, placeholders, names for screen readers, tooltips.
 * White space is made one; the same string is there once. The page's title is one of them.
 */
export async function visibleStrings(page: Page): Promise<Set<string>> {
  const strings = await page.evaluate(() => {
    const found: (string | null)[] = [document.title]
    const how = { checkOpacity: true, checkVisibilityCSS: true }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('script, style, template, noscript')) continue
      if (parent.checkVisibility(how)) found.push(node.textContent)
    }
    for (const name of ['placeholder', 'aria-label', 'title', 'alt', 'aria-placeholder']) {
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        if (element.checkVisibility(how)) found.push(element.getAttribute(name))
      }
    }
    return found
  })
  return new Set(strings.map((text) => (text ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean))
}
