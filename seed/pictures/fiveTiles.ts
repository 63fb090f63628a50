import { canvas, group, palettes, shape } from './canvas'

/** Five tiles of one size side by side: five companies that announce something together, equally. No logos. */
export function fiveTiles(): string {
  const { ink, quiet, accent } = palettes.sea
  const signs = [halves, quarters, points, steps, slants]
  const tiles = signs.map((sign, index) =>
    group({ transform: `translate(${110 + index * 282} 324)` }, [
      shape('rect', { width: 252, height: 252, rx: 28, fill: '#ffffff', opacity: 0.75 }),
      group({ fill: ink, stroke: ink }, sign(accent)),
    ]),
  )
  const line = shape('path', {
    d: 'M 236 660 H 1364',
    stroke: quiet,
    'stroke-width': 6,
    'stroke-linecap': 'round',
  })
  const drops = signs.map((_, index) =>
    shape('circle', { cx: 236 + index * 282, cy: 660, r: 16, fill: accent }),
  )
  return canvas(palettes.sea, [line, ...drops, ...tiles])
}

const halves = (accent: string) => [
  shape('path', { d: 'M 126 56 a 70 70 0 0 0 0 140 Z', stroke: 'none' }),
  shape('path', { d: 'M 136 56 a 70 70 0 0 1 0 140 Z', fill: accent, stroke: 'none' }),
]

const quarters = (accent: string) => [
  shape('path', { d: 'M 60 120 a 60 60 0 0 1 60 -60 v 60 Z', stroke: 'none' }),
  shape('path', { d: 'M 192 132 a 60 60 0 0 1 -60 60 v -60 Z', stroke: 'none' }),
  shape('circle', { cx: 164, cy: 90, r: 28, fill: accent, stroke: 'none' }),
]

const points = (accent: string) =>
  [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) =>
      shape('circle', {
        cx: 72 + column * 54,
        cy: 72 + row * 54,
        r: 17,
        stroke: 'none',
        ...(row === column ? { fill: accent } : {}),
      }),
    ),
  )

const steps = (accent: string) => [
  shape('rect', { x: 58, y: 150, width: 40, height: 44, stroke: 'none' }),
  shape('rect', { x: 106, y: 106, width: 40, height: 88, stroke: 'none' }),
  shape('rect', { x: 154, y: 58, width: 40, height: 136, fill: accent, stroke: 'none' }),
]

const slants = (accent: string) => [
  shape('path', { d: 'M 56 160 L 160 56 H 196 L 56 196 Z', stroke: 'none' }),
  shape('path', { d: 'M 110 196 L 196 110 V 146 L 146 196 Z', fill: accent, stroke: 'none' }),
]
