import { canvas, palettes, shape } from './canvas'

/** The sample newsroom's own sign: an open door from which lines of text come out. */
export function siteLogo(): string {
  const { ink, accent } = palettes.night
  return canvas(
    palettes.night,
    [
      shape('path', {
        d: 'M 112 96 H 272 V 416 H 112 Z',
        fill: 'none',
        stroke: ink,
        'stroke-width': 28,
        'stroke-linejoin': 'round',
      }),
      shape('circle', { cx: 232, cy: 256, r: 16, fill: accent }),
      ...[0, 1, 2].map((step) =>
        shape('path', {
          d: `M 320 ${176 + step * 80} H ${416 - (step % 2) * 44}`,
          stroke: step === 1 ? accent : ink,
          'stroke-width': 28,
          'stroke-linecap': 'round',
        }),
      ),
    ],
    512,
    512,
  )
}
