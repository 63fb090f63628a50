import { randomFrom } from '../random'
import { canvas, palettes, shape } from './canvas'

const SIDE = 8

/** Data-centre cabinets row upon row, lit as if at work; a ring of light rises behind them. */
export function stargate(): string {
  const random = randomFrom(500)
  const { ink, quiet, accent } = palettes.night
  const rings = [0, 1, 2, 3].map((step) =>
    shape('circle', {
      cx: 800,
      cy: 400,
      r: 370 - step * 48,
      fill: 'none',
      stroke: step === 1 ? accent : quiet,
      'stroke-width': step === 1 ? 14 : 3,
      opacity: step === 1 ? 0.95 : 0.6,
    }),
  )
  const cabinets: { y: number; drawn: string }[] = []
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const x = 800 + (column - row) * 78
      const y = 250 + (column + row) * 39
      // Higher towards the middle, so that the whole stands like a hill before the ring.
      const middle = SIDE - Math.abs(column - (SIDE - 1) / 2) - Math.abs(row - (SIDE - 1) / 2)
      const height = 40 + middle * 9 + random.between(0, 3) * 12
      cabinets.push({ y, drawn: cabinet(x, y, height, random.next(), ink, accent) })
    }
  }
  // What is nearer covers what is behind it.
  cabinets.sort((one, other) => one.y - other.y)
  return canvas(palettes.night, [...rings, ...cabinets.map(({ drawn }) => drawn)])
}

/** One cabinet in isometric view; its light says how busy it is. */
function cabinet(x: number, y: number, height: number, busy: number, ink: string, accent: string): string {
  const top = y - height
  const roof = `M ${x} ${top} l 40 20 l -40 20 l -40 -20 Z`
  const left = `M ${x - 40} ${top + 20} l 40 20 v ${height} l -40 -20 Z`
  const right = `M ${x + 40} ${top + 20} l -40 20 v ${height} l 40 -20 Z`
  const lights = [0, 1, 2].map((step) =>
    shape('path', {
      d: `M ${x - 32} ${top + 38 + step * 14} l 24 12`,
      stroke: busy > 0.72 ? accent : ink,
      'stroke-width': 3,
      opacity: busy > step * 0.3 ? 0.9 : 0.2,
    }),
  )
  return [
    shape('path', { d: left, fill: '#16324a' }),
    shape('path', { d: right, fill: '#0b1622' }),
    shape('path', { d: roof, fill: '#3a6380' }),
    ...lights,
  ].join('')
}
