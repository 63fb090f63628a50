/**
 * The newsroom's visual identity: a quiet ground, two inks and one accent per
 * drawing, 1600 × 900, everything on a grid of 100. No text, no logos.
 */
export const WIDTH = 1600
export const HEIGHT = 900

export interface Palette {
  /** The ground's two ends. */
  ground: [string, string]
  /** Strong and quiet ink. */
  ink: string
  quiet: string
  accent: string
}

export const palettes = {
  night: { ground: ['#0d1b2a', '#1b3a4b'], ink: '#e0e7ef', quiet: '#5b7a93', accent: '#ffb454' },
  dawn: { ground: ['#f6efe6', '#e8d8c3'], ink: '#1f3044', quiet: '#a58f78', accent: '#d1495b' },
  sea: { ground: ['#e6f1f2', '#c3dde1'], ink: '#12444f', quiet: '#7fabb3', accent: '#ef8354' },
  moss: { ground: ['#eef1e4', '#d3dcbd'], ink: '#2f3e2b', quiet: '#94a67e', accent: '#c8553d' },
  plum: { ground: ['#f3eaf1', '#dcc6d8'], ink: '#40264a', quiet: '#a787ab', accent: '#e07a3f' },
} satisfies Record<string, Palette>

/** An SVG with the palette's ground below `shapes`. */
export function canvas(palette: Palette, shapes: string[], width = WIDTH, height = HEIGHT): string {
  const [from, to] = palette.ground
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    '<defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1">',
    `<stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>`,
    `<rect width="${width}" height="${height}" fill="url(#ground)"/>`,
    ...shapes,
    '</svg>',
  ].join('')
}

type Attributes = Record<string, string | number>

/** One element: `shape('circle', { cx: 1, cy: 2, r: 3 })`. */
export function shape(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${round(value)}"`)
  return `<${name} ${written.join(' ')}/>`
}

export function group(attributes: Attributes, shapes: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${round(value)}"`)
  return `<g ${written.join(' ')}>${shapes.join('')}</g>`
}

function round(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}
