'use client'

import { useEffect, useState } from 'react'

import type { ToldDocument } from '../../stories/types'

type Answer = (documents: ToldDocument[]) => void

/** What the rows of a list ask for in the same moment is asked of the server once. */
const waiting = new Map<string, Map<string, Answer[]>>()
const MOMENT = 20

/** The documents of a row's story; undefined until they are known. */
export function useToldIn(api: string, collection: string, story: string): ToldDocument[] | undefined {
  const [told, setTold] = useState<ToldDocument[]>()
  useEffect(() => {
    let isDrawn = true
    if (story) ask(`${api}/${collection}/translations`, story, (documents) => isDrawn && setTold(documents))
    return () => {
      isDrawn = false
    }
  }, [api, collection, story])
  return told
}

function ask(address: string, story: string, answer: Answer): void {
  let stories = waiting.get(address)
  if (!stories) {
    waiting.set(address, (stories = new Map()))
    setTimeout(() => void fetchAll(address), MOMENT)
  }
  stories.set(story, [...(stories.get(story) ?? []), answer])
}

async function fetchAll(address: string): Promise<void> {
  const stories = waiting.get(address)
  waiting.delete(address)
  if (!stories) return
  const query = new URLSearchParams({ stories: [...stories.keys()].join(',') })
  const response = await fetch(`${address}?${query}`, { credentials: 'include' }).catch(() => undefined)
  const body = response?.ok ? ((await response.json()) as { documents: ToldDocument[] }) : { documents: [] }
  for (const [story, answers] of stories) {
    const documents = body.documents.filter((one) => one.story === story)
    for (const answer of answers) answer(documents)
  }
}
