import { canvas, group, palettes, shape } from './canvas'

/** Two shapes that interlock, and one of them opening to the outside: a partnership whose terms have loosened. */
export function partnership(): string {
  const { ink, quiet, accent } = palettes.night
  const rings = [0, 1, 2, 3, 4].flatMap((step) => [
    arc(620, 450, 300 - step * 46, 0, 360, ink, step === 0 ? 26 : 6, 1 - step * 0.18),
    arc(
      980,
      450,
      300 - step * 46,
      step === 0 ? -52 : 0,
      step === 0 ? 236 : 360,
      accent,
      step === 0 ? 26 : 6,
      1 - step * 0.18,
    ),
  ])
  // The left ring passes over the right one once, so that they hold each other.
  const over = arc(620, 450, 300, -62, -32, ink, 26, 1)
  const ways = [0, 1, 2].map((step) =>
    shape('path', {
      d: `M ${1165 + step * 26} ${214 + step * 30} C ${1250 + step * 50} ${110 + step * 40}, ${1380 + step * 30} ${90 + step * 70}, 1640 ${60 + step * 90}`,
      fill: 'none',
      stroke: step === 0 ? accent : quiet,
      'stroke-width': step === 0 ? 10 : 5,
      'stroke-linecap': 'round',
    }),
  )
  return canvas(palettes.night, [dots(quiet), ...ways, ...rings, over])
}

function arc(
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  stroke: string,
  width: number,
  opacity: number,
): string {
  const shared = { fill: 'none', stroke, 'stroke-width': width, opacity }
  if (to - from >= 360) return shape('circle', { cx: x, cy: y, r: radius, ...shared })
  const [x1, y1] = at(x, y, radius, from)
  const [x2, y2] = at(x, y, radius, to)
  const large = to - from > 180 ? 1 : 0
  return shape('path', {
    d: `M ${x1} ${y1} A ${radius} ${radius} 0 ${large} 1 ${x2} ${y2}`,
    'stroke-linecap': 'round',
    ...shared,
  })
}

function at(x: number, y: number, radius: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
}

function dots(fill: string): string {
  const points: string[] = []
  for (let x = 50; x < 1600; x += 100) {
    for (let y = 50; y < 900; y += 100) points.push(shape('circle', { cx: x, cy: y, r: 3 }))
  }
  return group({ fill, opacity: 0.35 }, points)
}
