/** What an editor may do wrong in the form of a deal, or with a picture, and the sentence that then stands at the field. */
import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { fieldAt, type Language } from '../harness/browser'

export type Said = Record<Language, string>
export interface Bad {
  name: string
  /** The tab of the form that the field is in, from 0. */
  tab: number
  /** What the editor does. */
  write(page: Page): Promise<void>
  /** The fields that then say something, with the sentence; the first one is what this is about. */
  says: Record<string, Said>
}

const fill = (at: string, text: string) => (page: Page) => fieldAt(page, at).fill(text)

async function choose(page: Page, at: string, name: RegExp): Promise<void> {
  await fieldAt(page, at).locator('.rs__control').first().click()
  // Dispatched: the list is drawn anew while its options are fetched, and none stands still for a pointer.
  await page.locator('.rs__option').filter({ hasText: name }).first().dispatchEvent('click')
}

async function setDate(page: Page, at: string, date: string): Promise<void> {
  await fieldAt(page, `${at}.date`).locator('input').fill(date)
  await page.keyboard.press('Tab')
  await choose(page, `${at}.precision`, /^(Gün|Day)$/)
}

async function removeRow(page: Page, at: string, index: number): Promise<void> {
  const rows = fieldAt(page, at).locator('> .array-field__draggable-rows > *')
  await rows.nth(index).locator('.array-actions__button').first().click()
  await page.locator('.array-actions__remove').locator('visible=true').click()
}

const percentage = {
  tr: 'Yüzde, 0 ile 100 arasında olmalı; yalnızca rakamlar, ondalık için nokta. Örneğin 20 veya 12.5',
  en: 'A percentage is between 0 and 100: digits only, a point for decimals. For example 20 or 12.5',
}
const currency = {
  tr: 'Bu kod, bugün geçerli para birimlerinden biri değil (ISO 4217). Örneğin Türk lirası TRY, ABD doları USD’dir.',
  en: 'This is not the code of a currency in use today (ISO 4217). The Turkish lira is TRY, the US dollar USD.',
}
const forbidden = (code: string, place: number): Said => ({
  tr: `Burada kullanılamayan görünmez bir karakter var: ${code} (${place}. karakter). Silip yeniden deneyin.`,
  en: `There is an invisible character that cannot be used here: ${code} (character ${place}). Delete it and try again.`,
})

/** A select offers no such option; the API is told. */
export const oldLira = { data: { value: { amount: '5', currency: 'TRL' } }, said: currency }
export const nul = { data: { summary: 'a\u0000' }, said: forbidden('U+0000', 2) }

export const html = () => Promise.resolve(Buffer.from('<!doctype html><script>alert(1)</script>'))
export const huge = () =>
  sharp({ create: { width: 10_000, height: 7_000, channels: 3, background: '#157' } })
    .png({ compressionLevel: 1 })
    .toBuffer()
export const notAPicture = {
  tr: 'Bu dosya bir resim değil. JPEG, PNG, WebP veya AVIF yükleyin.',
  en: 'This file is not a picture. Upload a JPEG, PNG, WebP or AVIF.',
}
export const tooManyPixels = {
  tr: 'Resim çok büyük: en çok 60 megapiksel olabilir.',
  en: 'The picture is too large: at most 60 megapixels.',
}

/** All of a list are written into one form; no two of them are about the same field. */
export const faults: Bad[] = [
  {
    name: 'the same company twice in a role',
    tab: 0,
    write: (page) => choose(page, 'parties.1.company', /^Microsoft/),
    says: {
      'parties.1.company': {
        tr: 'Bu şirket aynı rolle zaten taraflar arasında. Birini silin ya da rolünü değiştirin.',
        en: 'This company is already a party in the same role. Remove one of them, or change its role.',
      },
    },
  },
  {
    name: 'an end before the start',
    tab: 0,
    write: async (page) => {
      await setDate(page, 'dates.start', '15.06.2025')
      await setDate(page, 'dates.end', '14.06.2025')
    },
    says: {
      'dates.end.date': {
        tr: 'Anlaşma başlamadan bitemez: bitiş tarihi, başlangıç tarihinden önce.',
        en: 'A deal cannot end before it starts: the end date is before the start date.',
      },
    },
  },
  {
    name: 'a taken slug',
    tab: 0,
    write: fill('slug', 'stargate-projesi'),
    says: {
      slug: {
        tr: '“stargate-projesi” adresi başka bir kayıtta kullanılıyor. Başka bir kısa ad yazın.',
        en: 'The slug “stargate-projesi” is taken by another document. Choose another.',
      },
    },
  },
  {
    name: '101 per cent',
    tab: 1,
    write: fill('terms.0.percentage', '101'),
    says: { 'terms.0.percentage': percentage },
  },
  {
    name: '-1 per cent',
    tab: 1,
    write: fill('terms.1.percentage', '-1'),
    says: { 'terms.1.percentage': percentage },
  },
  {
    name: 'a javascript: URL',
    tab: 2,
    write: fill('claims.0.source.url', 'javascript:alert(1)'),
    says: {
      'claims.0.source.url': {
        tr: 'Yalnızca https:// veya http:// ile başlayan adresler kullanılabilir.',
        en: 'Only addresses that begin with https:// or http:// can be used.',
      },
    },
  },
  {
    name: 'a deal related to itself',
    tab: 3,
    write: (page) => choose(page, 'relatedDeals.0.deal', /^OpenAI–Microsoft/),
    says: {
      'relatedDeals.0.deal': {
        tr: 'Bir anlaşma kendisiyle ilişkilendirilemez. Başka bir anlaşma seçin.',
        en: 'A deal cannot be related to itself. Choose another one.',
      },
    },
  },
]

export const deletions: Bad[] = [
  {
    name: 'one party only',
    tab: 0,
    write: (page) => removeRow(page, 'parties', 1),
    says: {
      parties: {
        tr: 'Bir anlaşmanın en az iki tarafı olur. Bir taraf daha ekleyin.',
        en: 'A deal has at least two parties. Add another one.',
      },
    },
  },
  {
    name: 'a denial whose rumour is deleted',
    tab: 2,
    write: (page) => removeRow(page, 'claims', 9),
    says: {
      claims: {
        tr: '“İki şirketin ilişkisi çatırdıyor (X’te ve başka yerlerde dolaşan söylenti).” silinemez: “Kesinlikle hayır: Bu, uzun süre devam edecek, çok önemli ve büyük bir ortaklık.…” ona yanıt veriyor. Önce yanıtı silin veya başka bir iddiaya bağlayın.',
        en: '“İki şirketin ilişkisi çatırdıyor (X’te ve başka yerlerde dolaşan söylenti).” cannot be deleted: “Kesinlikle hayır: Bu, uzun süre devam edecek, çok önemli ve büyük bir ortaklık.…” answers it. Delete the answer first, or point it to another claim.',
      },
      'claims.9.answers': {
        tr: 'Bu anlaşmada böyle bir iddia yok. Yanıt verilen iddiayı listeden seçin.',
        en: 'This deal has no such claim. Choose the claim that is answered from the list.',
      },
    },
  },
]

export const characters: Bad[] = [
  {
    name: 'NUL',
    tab: 0,
    write: fill('name', 'OpenAI\u0000'),
    says: { name: forbidden('U+0000', 7) },
  },
  {
    name: 'U+0008',
    tab: 0,
    write: fill('summary', 'Zil\u0008 sesi'),
    says: { summary: forbidden('U+0008', 4) },
  },
  {
    name: 'U+FFFE in a row',
    tab: 1,
    write: fill('terms.0.summary', '\uFFFEŞart'),
    says: { 'terms.0.summary': forbidden('U+FFFE', 1) },
  },
]
