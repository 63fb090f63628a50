/** A person without a mouse: every key press counts one, a text that is typed counts one, looking counts nothing. */
import type { Page } from 'playwright-core'

export interface Hands {
  /** A key or a chord: "Tab", "Control+Enter". */
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** Presses Tab until the focus is on what `selector` says. */
  tabTo(selector: string): Promise<void>
  actions(): number
}

/** More would be a way that nobody goes. */
const mostTabs = 30

export function handsAt(page: Page): Hands {
  let actions = 0
  const press = async (key: string) => {
    actions += 1
    await page.keyboard.press(key)
  }
  const isOn = (selector: string) =>
    page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector)
  return {
    press,
    actions: () => actions,
    async type(text) {
      actions += 1
      await page.keyboard.type(text)
    },
    async tabTo(selector) {
      for (let tabs = 0; tabs < mostTabs; tabs += 1) {
        await press('Tab')
        if (await isOn(selector)) return
      }
      throw new Error(`${mostTabs} tabs did not lead to ${selector}.`)
    },
  }
}
