'use client'

import { useState } from 'react'

import type { TransitionRequest } from '../../types'
import { saidIn, type Said } from '../bar/PublicNote'
import { useWorkflow } from '../state/useWorkflow'
import { readState } from '../state/workflowApi'
import { useTexts } from '../useTexts'

interface Chosen {
  said: Said
  /** Version and hash of its newest text; undefined until they are known. */
  seen?: { version: string; hash: string }
}

export interface Other {
  id: string
  /** Of its language. */
  label: string
  title: string
  chosen?: Chosen
  /** Why it cannot be done with it. */
  problem?: string
}

/** The same act on another document: a member of `together`. */
export type TogetherRequest = Pick<TransitionRequest, 'hash' | 'id' | 'retraction' | 'version'>

export interface Together {
  others: Other[]
  /** Takes one in, or leaves it out again. */
  choose(id: string): Promise<void>
  say(id: string, said: Said): void
  requests: TogetherRequest[]
  /** It is not known yet whether what was chosen can be done. */
  looking: boolean
}

/** Which of a story's other public documents an act is done to as well: those that this user may do it to. */
export function useTogether(act: string, effect: string | undefined): Together {
  const { at, state } = useWorkflow()
  const { language } = useTexts()
  const [chosen, setChosen] = useState<Record<string, Chosen | undefined>>({})
  const [problems, setProblems] = useState<Record<string, string | undefined>>({})
  const told = effect === 'retract' ? (state?.story?.languages ?? []) : []
  const others = told.flatMap(({ document, label }) => {
    const id = String(document?.id)
    if (!document?.isPublic || id === state?.id) return []
    return [{ id, label, title: document.title, chosen: chosen[id], problem: problems[id] }]
  })
  const learn = (id: string, one: Chosen | undefined) => setChosen((before) => ({ ...before, [id]: one }))
  const choose = async (id: string) => {
    if (!at) return
    if (chosen[id]) return learn(id, undefined)
    learn(id, { said: {} })
    const answer = await readState({ ...at, id }, language)
    const possible = answer.ok ? answer.value.acts.find((one) => one.act === act) : undefined
    const problem = answer.ok ? possible?.reasons[0]?.message : answer.problem.message
    setProblems((before) => ({ ...before, [id]: problem }))
    if (!answer.ok || !possible?.possible) return learn(id, undefined)
    const { hash, version } = answer.value.newest
    setChosen((before) => ({ ...before, [id]: before[id] && { ...before[id], seen: { version, hash } } }))
  }
  return {
    others,
    choose,
    say: (id, said) => setChosen((before) => ({ ...before, [id]: before[id] && { ...before[id], said } })),
    requests: others.flatMap(({ chosen: one, id }) =>
      one?.seen ? [{ id, ...one.seen, retraction: saidIn('retract', one.said).retraction }] : [],
    ),
    looking: others.some(({ chosen: one }) => one && !one.seen),
  }
}
