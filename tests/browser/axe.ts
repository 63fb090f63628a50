/** What axe complains about in the admin, by rule and place; what is ours is told from what is Payload's. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The roots of everything that the workflow plugin draws. */
const ours = [
  '.workflow-bar',
  '.workflow-status',
  '.workflow-panel',
  '.workflow-panel__empty',
  '.workflow-dialog',
  '.workflow-menu',
  '.workflow-desk',
  '.workflow-cell',
  '.workflow-notices',
  '.workflow-restore__button',
  '.workflow-diff',
  '#workflow-bulk',
  '.workflow-view',
  '.workflow-bell',
  '.workflow-told__popup',
  '.nav__link[id^="nav-workflow"]',
].join(', ')

/** What it finds nothing wrong with is not described, and no other page is opened to gather what it finds in frames. */
export const axeOn = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()

export interface Complaints {
  /** "rule: outer HTML" */
  ours: string[]
  /** "rule: place", each once. */
  payloads: string[]
}

/** @param rules by axe's names; without, all of them. */
export async function complaintsOf(page: Page, rules?: string[]): Promise<Complaints> {
  const { violations } = await (rules ? axeOn(page).withRules(rules) : axeOn(page)).analyze()
  const found: Complaints = { ours: [], payloads: [] }
  for (const { id, nodes } of violations) {
    for (const { html, target } of nodes) {
      const where = await placeOf(page, String(target.at(-1)))
      // A toast that has gone meanwhile was seen while it faded.
      if (!where) continue
      const { isOurs, place } = where
      if (isOurs) found.ours.push(`${id}: ${html}`)
      else found.payloads.push(`${id}: ${place}`)
    }
  }
  return { ours: found.ours, payloads: [...new Set(found.payloads)].sort() }
}

/** By tag and class, within the next thing around that has one: ids and positions are others each time. */
function placeOf(page: Page, selector: string): Promise<{ isOurs: boolean; place: string } | undefined> {
  return page.evaluate(
    ([target, roots]) => {
      const element = document.querySelector(target!)
      if (!element) return undefined
      const name = (one: Element) => {
        const [first] = [...one.classList].filter((each) => !/\d/.test(each))
        return one.tagName.toLowerCase() + (first ? `.${first}` : '')
      }
      const around = element.parentElement?.closest('[class]')
      return {
        isOurs: element.closest(roots!) !== null,
        place: around ? `${name(around)} > ${name(element)}` : name(element),
      }
    },
    [selector, ours],
  )
}
