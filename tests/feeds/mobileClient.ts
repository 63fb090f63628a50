/** An app that syncs: it asks, stores what it is told, and forgets what is gone. */
import type { PublicSet, ViewResult } from '@/plugins/feeds/types'
import type { MobileChange, MobileChanges } from '@/mobile/shapes'
import { mobileViews } from '@/mobile/views'

export const ORIGIN = 'https://news.example'

export function viewNamed(name: string) {
  const view = mobileViews.find((one) => one.name === name)
  if (!view) throw new Error(`no view ${name}`)
  return view
}

export async function askChanges(set: PublicSet, query: Record<string, string> = {}): Promise<ViewResult> {
  const request = { params: {}, query: new URLSearchParams(query), origin: ORIGIN }
  return (await viewNamed('mobile changes').render(set, request))!
}

export async function askArticle(set: PublicSet, id: string, query: Record<string, string> = {}) {
  const request = { params: { id }, query: new URLSearchParams(query), origin: ORIGIN }
  return (await viewNamed('mobile article').render(set, request))!
}

export function bodyOf<T = Record<string, unknown>>(result: ViewResult): T {
  if (!('body' in result)) throw new Error('no body')
  return JSON.parse(result.body) as T
}

export async function changesOf(set: PublicSet, query: Record<string, string> = {}): Promise<MobileChanges> {
  const result = await askChanges(set, query)
  if (result.status !== 200) throw new Error(`${result.status}: ${JSON.stringify(result)}`)
  return bodyOf(result)
}

export class MobileClient {
  readonly stored = new Map<string, MobileChange>()
  private cursor: string | undefined

  constructor(
    private readonly set: PublicSet,
    private readonly locale: string,
  ) {}

  /** One request. @returns whether there is nothing more just now. */
  async page(limit?: number): Promise<boolean> {
    const answer = await changesOf(this.set, {
      locale: this.locale,
      ...(this.cursor !== undefined && { since: this.cursor }),
      ...(limit !== undefined && { limit: String(limit) }),
    })
    for (const change of answer.changes) {
      if ('gone' in change) this.stored.delete(change.id)
      else this.stored.set(change.id, change)
    }
    this.cursor = answer.cursor
    return answer.complete
  }

  async all(limit?: number): Promise<void> {
    while (!(await this.page(limit)));
  }

  /** A power cut: what was stored is there, the cursor is an older one. Without a cursor it begins anew. */
  forgetTo(cursor: string | undefined): void {
    if (cursor === undefined) this.stored.clear()
    this.cursor = cursor
  }

  get standsAt(): string | undefined {
    return this.cursor
  }

  /** What it shows: id and sequence of each document. */
  get shown(): [string, number][] {
    return [...this.stored.values()].map(({ id, sequence }): [string, number] => [id, sequence]).sort()
  }
}
