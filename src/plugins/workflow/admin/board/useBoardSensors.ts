'use client'

import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core'

/** How a card is picked up: by a mouse that moves, a finger that stays, or Space on its handle. */
export function useBoardSensors() {
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: fromColumnToColumn }),
  )
}

/** Left and right lead to the middle of the next column's head: a card lands in a column, not at a place in it. */
const fromColumnToColumn: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0
  const { collisionRect, droppableContainers, droppableRects } = context
  if (step === 0 || !collisionRect) return undefined
  event.preventDefault()
  const columns = droppableContainers
    .getEnabled()
    .flatMap(({ id }) => droppableRects.get(id) ?? [])
    .toSorted((one, other) => one.left - other.left || one.top - other.top)
  const middle = collisionRect.left + collisionRect.width / 2
  const here = columns.findIndex(({ left, right }) => left <= middle && middle <= right)
  const next = columns[here + step]
  if (!next) return currentCoordinates
  return { x: next.left + (next.width - collisionRect.width) / 2, y: next.top + 24 }
}
