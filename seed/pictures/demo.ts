import { randomFrom } from '../random'
import { canvas, palettes, shape } from './canvas'

/** A way with stations: how an article travels. */
export function path(): string {
  const { ink, quiet, accent } = palettes.dawn
  const way = 'M 120 690 C 360 690, 380 250, 640 250 S 940 640, 1160 640 S 1340 240, 1500 240'
  const stations: [number, number][] = [
    [120, 690],
    [640, 250],
    [1160, 640],
    [1500, 240],
  ]
  return canvas(palettes.dawn, [
    shape('path', { d: way, fill: 'none', stroke: quiet, 'stroke-width': 34, opacity: 0.35 }),
    shape('path', {
      d: way,
      fill: 'none',
      stroke: ink,
      'stroke-width': 8,
      'stroke-dasharray': '2 26',
      'stroke-linecap': 'round',
    }),
    ...stations.map(([cx, cy], index) =>
      shape('circle', {
        cx,
        cy,
        r: 44,
        fill: index === 3 ? accent : '#ffffff',
        stroke: ink,
        'stroke-width': 10,
      }),
    ),
  ])
}

/** Sheets of paper with lines on them, one on the other. */
export function pages(): string {
  const { ink, quiet, accent } = palettes.plum
  const sheets = [-9, 4, -2].map((turn, index) => {
    const x = 500 + index * 90
    const lines = [0, 1, 2, 3, 4, 5, 6].map((line) =>
      shape('rect', {
        x: x + 60,
        y: 250 + line * 62,
        width: line === 0 ? 240 : 360 - ((line * 83) % 140),
        height: line === 0 ? 30 : 14,
        fill: line === 0 && index === 2 ? accent : line === 0 ? ink : quiet,
      }),
    )
    const sheet = shape('rect', {
      x,
      y: 170,
      width: 480,
      height: 580,
      rx: 12,
      fill: '#ffffff',
      stroke: quiet,
      'stroke-width': 4,
    })
    return `<g transform="rotate(${turn} 800 450)">${sheet}${lines.join('')}</g>`
  })
  return canvas(palettes.plum, sheets)
}

/** Planes above each other: the text that readers see, and the one that waits above it. */
export function layers(): string {
  const { ink, quiet, accent } = palettes.moss
  const planes = [ink, quiet, accent].map((fill, index) =>
    shape('path', {
      d: `M 800 ${400 - index * 130} l 440 210 l -440 210 l -440 -210 Z`,
      fill,
      opacity: index === 2 ? 0.85 : 0.92,
    }),
  )
  return canvas(palettes.moss, planes)
}

/** A pulse: something has just happened. */
export function pulse(): string {
  const { ink, quiet, accent } = palettes.dawn
  const circles = [380, 290, 200].map((r, index) =>
    shape('circle', {
      cx: 800,
      cy: 450,
      r,
      fill: 'none',
      stroke: index === 2 ? accent : quiet,
      'stroke-width': 10 + index * 6,
      opacity: 0.35 + index * 0.25,
    }),
  )
  const line = shape('path', {
    d: 'M 0 450 H 520 l 60 -60 l 70 220 l 110 -420 l 110 400 l 60 -140 H 1600',
    fill: 'none',
    stroke: ink,
    'stroke-width': 14,
    'stroke-linejoin': 'round',
  })
  return canvas(palettes.dawn, [...circles, line])
}

/** Scales in balance: who says so on one side, what is said on the other. */
export function scales(): string {
  const { ink, quiet, accent } = palettes.sea
  const pan = (x: number, fill: string) =>
    shape('path', { d: `M ${x - 190} 520 h 380 a 190 150 0 0 1 -380 0 Z`, fill })
  const cords = (x: number) =>
    shape('path', {
      d: `M ${x} 250 L ${x - 180} 520 M ${x} 250 L ${x + 180} 520`,
      stroke: quiet,
      'stroke-width': 6,
    })
  return canvas(palettes.sea, [
    cords(460),
    cords(1140),
    shape('path', {
      d: 'M 460 250 H 1140 M 800 190 V 760',
      stroke: ink,
      'stroke-width': 18,
      'stroke-linecap': 'round',
    }),
    shape('rect', { x: 620, y: 750, width: 360, height: 26, rx: 13, fill: ink }),
    shape('circle', { cx: 800, cy: 190, r: 30, fill: accent }),
    pan(460, ink),
    pan(1140, accent),
  ])
}

/** Waves: one voice and the answer to it. */
export function waves(): string {
  const random = randomFrom(7)
  const { ink, quiet, accent } = palettes.plum
  const lines = Array.from({ length: 11 }, (_, index) => {
    const y = 150 + index * 60
    const height = 40 + random.between(0, 50)
    return shape('path', {
      d: `M -40 ${y} C 300 ${y - height}, 500 ${y + height}, 820 ${y} S 1300 ${y - height}, 1640 ${y}`,
      fill: 'none',
      stroke: index === 4 ? accent : index % 2 ? quiet : ink,
      'stroke-width': index === 4 ? 22 : 6 + (index % 3) * 3,
      opacity: index === 4 ? 1 : 0.7,
    })
  })
  return canvas(palettes.plum, lines)
}
