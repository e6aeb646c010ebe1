/** How a person operates the app: with a pointer, or with the keys alone. */
import { expect, type Locator, type Page } from '@playwright/test'

export interface Hand {
  press(target: Locator): Promise<void>
  type(field: Locator, text: string): Promise<void>
  tick(box: Locator): Promise<void>
}

export function pointer(): Hand {
  return {
    press: (target) => target.click(),
    type: (field, text) => field.fill(text),
    tick: (box) => box.check(),
  }
}

const farthest = 150 // steps of Tab before a person would give up

/** Reaches everything by Tab and sees where the focus is on the way. */
export function keys(page: Page): Hand {
  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    for (let step = 0; step < farthest; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`The Tab key does not reach ${target}`)
  }
  return {
    async press(target) {
      await reach(target)
      const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline, `${target} shows its focus`).not.toBe('none')
      await page.keyboard.press('Enter')
    },
    async type(field, text) {
      await reach(field)
      if ((await field.getAttribute('type')) === 'date') {
        const [year, month, day] = text.split('-')
        await page.keyboard.type(`${month}${day}${year}`) // the order of the journey's language, en-US
        return
      }
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    },
    async tick(box) {
      await reach(box)
      await page.keyboard.press('Space')
      await expect(box).toBeChecked()
    },
  }
}
