import type { Payload } from 'payload'

/** Deals have everything that one save writes: a row, rows by language, arrays, relations, and all that in a version. */
export interface Ledger {
  companies: string[]
  deals: string[]
}

/** Two companies, and deals between them at their save number 0. */
export async function openLedger(payload: Payload, count: number): Promise<Ledger> {
  const create = async (collection: string, data: object) => {
    const doc = await payload.create({ collection: collection as 'companies', data: data as never })
    return String(doc.id)
  }
  const companies = [
    await create('companies', { name: 'Birinci Şirket', _status: 'draft' }),
    await create('companies', { name: 'İkinci Şirket', _status: 'draft' }),
  ]
  const deals: string[] = []
  for (let deal = 0; deal < count; deal++) {
    deals.push(await create('deals', { name: `Anlaşma ${deal}`, ...dealAt(0, companies) }))
  }
  return { companies, deals }
}

/**
 * What save `number` of a deal writes: the number is in every table that it touches. Saved without the flag
 * `draft`, what was never public goes into its row and into a version.
 */
export function dealAt(number: number, companies: string[]) {
  const [one = '', other = ''] = number % 2 ? companies : companies.toReversed()
  const text = String(number)
  const claim = { kind: 'statement', claimantKind: 'company', text }
  return {
    _status: 'draft' as const,
    kind: 'partnership',
    status: 'announced',
    summary: text,
    value: { amount: text, currency: 'USD', certainty: 'announced' },
    parties: [
      { company: one, role: 'partner' },
      { company: other, role: 'partner' },
    ],
    terms: [
      { kind: 'exclusivity', change: 'notStated', summary: text },
      { kind: 'payment', change: 'notStated', summary: text },
    ],
    claims: [{ ...claim, claimants: [{ relationTo: 'companies', value: one }] }],
  }
}
