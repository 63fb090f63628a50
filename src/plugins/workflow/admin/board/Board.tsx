'use client'

import { DndContext, DragOverlay, type DragEndEvent, type DragStartEvent } from '@dnd-kit/core'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'

import type { PossibleAct } from '../../types'
import { ActDialog } from '../bar/ActDialog'
import type { ShownWorkflow } from '../shownWorkflow'
import { useApi } from '../state/documentAt'
import { readState } from '../state/workflowApi'
import { useTexts } from '../useTexts'
import { Elsewhere } from '../views/Elsewhere'
import { BoardColumn } from './BoardColumn'
import type { Card, Column } from './boardColumns'
import { CardFace } from './CardFace'
import { ChooseAct } from './ChooseAct'
import { useBoardSpeech } from './useBoardSpeech'
import { useBoardSensors } from './useBoardSensors'
import './board.css'

interface Given {
  collection: string
  columns: Column[]
  workflow: ShownWorkflow
}

/** What somebody wants to do to a card: the acts that come into question, and the one that was chosen. */
interface Asked {
  card: Card
  acts: PossibleAct[]
  act?: PossibleAct
}

/**
 * Cards by stage. Dragging one to another column, or its menu, asks for an act of the workflow by the bar's own
 * dialog: nothing moves that the door does not move.
 */
export function Board({ collection, columns, workflow }: Given) {
  const api = useApi()
  const router = useRouter()
  const { language, t } = useTexts()
  const [dragged, setDragged] = useState<Card>()
  const [acts, setActs] = useState<PossibleAct[]>()
  const [asked, setAsked] = useState<Asked>()
  const known = useRef<Promise<PossibleAct[] | undefined>>(undefined)
  const sensors = useBoardSensors()
  const speech = useBoardSpeech(columns)

  const look = async (card: Card): Promise<PossibleAct[] | undefined> => {
    const answer = await readState({ api, collection, id: card.id }, language)
    if (answer.ok) return answer.value.acts
    toast.error(answer.problem.message || t('unreachable'))
    return undefined
  }
  const pickUp = ({ active }: DragStartEvent) => {
    const card = active.data.current as Card
    setDragged(card)
    setActs(undefined)
    known.current = look(card)
    void known.current.then(setActs)
  }
  const drop = async ({ active, over }: DragEndEvent) => {
    setDragged(undefined)
    const card = active.data.current as Card
    const column = columns.find(({ stage }) => stage === over?.id)
    if (!column || column.stage === card.stage) return
    const there = (await known.current)?.filter(({ to }) => to === column.stage)
    if (!there) return
    const possible = there.filter((act) => act.possible)
    if (possible.length === 0) {
      const reason = there[0]?.reasons[0]?.message ?? t('boardNoWay', { stage: column.label })
      return void toast.error(`${card.title}: ${reason}`)
    }
    setAsked({ card, acts: possible, ...(possible.length === 1 && { act: possible[0] }) })
  }
  const openMenu = async (card: Card) => {
    const found = await look(card)
    if (found) setAsked({ card, acts: found })
  }
  const close = () => {
    setAsked(undefined)
    router.refresh()
  }
  return (
    <DndContext
      accessibility={speech}
      // The same on the server and in the browser: numbers that count would differ.
      id={`workflow-board-${collection}`}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={(event) => void drop(event)}
      onDragStart={pickUp}
      sensors={sensors}
    >
      <div className="workflow-board">
        {columns.map((column) => (
          <BoardColumn
            collection={collection}
            column={column}
            key={column.stage}
            onMenu={(card) => void openMenu(card)}
            reach={dragged && reachOf(column.stage, dragged, acts)}
          />
        ))}
      </div>
      <DragOverlay>{dragged && <CardFace card={dragged} />}</DragOverlay>
      {asked && !asked.act && (
        <ChooseAct
          acts={asked.acts}
          onChoose={(act) => setAsked({ ...asked, act })}
          onClose={() => setAsked(undefined)}
          title={asked.card.title}
        />
      )}
      {asked?.act && (
        <Elsewhere at={{ api, collection, id: asked.card.id }}>
          <ActDialog act={asked.act} onClose={close} saveFailed={false} workflow={workflow} />
        </Elsewhere>
      )}
    </DndContext>
  )
}

/** Whether what is dragged can be put into a column; undefined while nobody knows yet, and where it comes from. */
function reachOf(stage: string, card: Card, acts: PossibleAct[] | undefined): 'no' | 'yes' | undefined {
  if (!acts || stage === card.stage) return undefined
  return acts.some(({ possible, to }) => possible && to === stage) ? 'yes' : 'no'
}
