'use client'

import { useEffect, useState, type KeyboardEvent } from 'react'

import type { Person } from '../../types'
import type { DocumentAt } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { readPeople } from './notesApi'

interface Suggestions {
  list: Person[]
  /** Which of them Enter picks. */
  active: number
  /** @returns whether the key was meant for the list. */
  onKey(event: KeyboardEvent, pick: (person: Person) => void): boolean
}

const MOST = 6

/** Who may be meant by what was typed after an @: asked for once, at the first. */
export function useSuggestions({ api, collection, id }: DocumentAt, query: string | undefined): Suggestions {
  const { language } = useTexts()
  const [people, setPeople] = useState<Person[]>()
  const [active, setActive] = useState(0)
  const [closedFor, setClosedFor] = useState<string>()
  const isAsked = query !== undefined
  useEffect(() => {
    if (!isAsked || people) return
    void readPeople({ api, collection, id }, language).then(
      (answer) => answer.ok && setPeople(answer.value.people),
    )
  }, [api, collection, id, isAsked, language, people])
  useEffect(() => setActive(0), [query])
  const lower = (text: string) => text.toLocaleLowerCase(language)
  const fits = ({ name }: Person) =>
    lower(name)
      .split(' ')
      .some((_, at, words) =>
        words
          .slice(at)
          .join(' ')
          .startsWith(lower(query ?? '')),
      )
  const isExact = ({ name }: Person) => query?.trimEnd() === name
  const found = isAsked && query !== closedFor ? (people ?? []).filter(fits).slice(0, MOST) : []
  const list = found.some(isExact) ? [] : found
  return {
    list,
    active,
    onKey(event, pick) {
      if (list.length === 0) return false
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step) setActive((active + step + list.length) % list.length)
      else if (event.key === 'Escape') setClosedFor(query)
      else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab')
        pick(list[active]!)
      else return false
      return true
    },
  }
}
