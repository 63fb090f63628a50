import fs from 'node:fs/promises'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import sharp, { type Sharp } from 'sharp'

import { openNewsroom, type TestNewsroom } from '../harness/newsroom'
import { ask, faults, hireDesk, type Desk, type Person } from './desk'

interface Picture {
  id: string
  filename: string
  mimeType: string
  width: number
  height: number
  url: string
  publicSince?: string | null
  sizes: Record<
    string,
    { filename: string | null; width: number | null; height: number | null; mimeType: string | null }
  >
}

let newsroom: TestNewsroom
let payload: Payload
let config: SanitizedConfig
let desk: Desk

beforeAll(async () => {
  newsroom = await openNewsroom({ LOG_LEVEL: 'silent' })
  payload = newsroom.payload
  config = payload.config
  desk = await hireDesk(payload)
})
afterAll(() => newsroom.close())

const drawn = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#1a5276' } })

async function store(data: Buffer, name = 'a.png', given: object = {}): Promise<Picture> {
  const file = { data, mimetype: 'image/png', name, size: data.length }
  return (await payload.create({ collection: 'media', data: given, file })) as unknown as Picture
}

async function upload(as: Person, data: Buffer, name: string, type: string, language: 'en' | 'tr' = 'tr') {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type }))
  form.set('_payload', '{}')
  return ask(config, '/media', { method: 'POST', as, body: form, language })
}
const stored = () => fs.readdir(path.join(newsroom.folder, 'media')).catch(() => [])

describe('a picture', () => {
  it('is stored under a random name, in widths that do not enlarge it, as WebP and AVIF', async () => {
    const made = await store(await drawn(1000, 500).jpeg().toBuffer(), 'gizli-kaynak-ahmet.png')
    expect(made.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    expect(made).toMatchObject({ mimeType: 'image/jpeg', width: 1000, height: 500 })
    const widths = Object.entries(made.sizes).map(([name, size]) => [name, size.width, size.mimeType])
    expect(widths).toEqual([
      ['webp320', 320, 'image/webp'],
      ['webp640', 640, 'image/webp'],
      ['webp960', 960, 'image/webp'],
      ['webp1600', null, null],
      ['avif640', 640, 'image/avif'],
      ['avif1280', null, null],
      // Cut-outs: left away where the picture is smaller on both sides.
      ['cut16x9', null, null],
      ['cut4x3', 960, 'image/webp'],
      ['cut1x1', 720, 'image/webp'],
    ])
    for (const size of Object.values(made.sizes)) {
      if (size.filename) expect(await stored()).toContain(size.filename)
    }
  })

  it('is cut into 16x9, 4x3 and 1x1 (LD-2)', async () => {
    const { sizes } = await store(await drawn(1800, 1000).jpeg().toBuffer())
    const shapes = ['cut16x9', 'cut4x3', 'cut1x1'].map((name) => [sizes[name]!.width, sizes[name]!.height])
    expect(shapes).toEqual([
      [1280, 720],
      [960, 720],
      [720, 720],
    ])
  })

  it('loses what the camera wrote beside it, and is turned upright', async () => {
    const data = await drawn(60, 40)
      .withExif({ IFD0: { Artist: 'GIZLI' }, IFD3: { GPSLatitude: '41/1 0/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(data).metadata()).orientation).toBe(6)
    const made = await store(data)
    const file = await fs.readFile(path.join(newsroom.folder, 'media', made.filename))
    const { exif, orientation, width } = await sharp(file).metadata()
    expect([exif, orientation, width]).toEqual([undefined, undefined, 40])
  })

  it('is at most 3,200 pixels wide and high', async () => {
    expect(await store(await drawn(4000, 2000).png().toBuffer())).toMatchObject({ width: 3200, height: 1600 })
  })
})

describe('refused, with a message at the field in the language of the user, and nothing stored', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  )
  const pngHeader = () => {
    const header = Buffer.alloc(33)
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').copy(header)
    header.writeUInt32BE(60_000, 16)
    header.writeUInt32BE(60_000, 20)
    header.set([8, 2, 0, 0, 0], 24)
    return header
  }

  it.each([
    ['HTML named .png', () => html, 'a.png', 'image/png'],
    [
      'HTML behind the first bytes of a PNG',
      () => Buffer.concat([pngHeader().subarray(0, 8), html]),
      'a.png',
      'image/png',
    ],
    ['SVG', () => svg, 'a.svg', 'image/svg+xml'],
    ['SVG named .png', () => svg, 'a.png', 'image/png'],
    [
      'SVG with a declaration before it',
      () => Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), svg]),
      'a.jpg',
      'image/jpeg',
    ],
    ['PDF', () => Buffer.from('%PDF-1.7\n'), 'a.pdf', 'application/pdf'],
    ['a GIF', () => drawn(9, 9).gif().toBuffer(), 'a.gif', 'image/gif'],
    ['text', () => Buffer.from('merhaba'), 'a.png', 'image/png'],
    ['nothing', () => Buffer.alloc(0), 'a.png', 'image/png'],
  ])('%s', async (_name, data, name, type) => {
    const before = await stored()
    const answer = await upload(desk.editor, await data(), name, type)
    expect(answer.status).toBe(400)
    const english = await upload(desk.editor, await data(), name, type, 'en')
    if (_name !== 'nothing') {
      expect(faults(answer).file).toMatch(/bir resim değil/)
      expect(faults(english).file).toMatch(/is not a picture/)
    }
    expect(await stored()).toEqual(before)
  })

  it('70 megapixels, by the header alone', async () => {
    const huge = await drawn(10_000, 7_000).png({ compressionLevel: 1 }).toBuffer()
    const before = process.memoryUsage().rss
    const answer = await upload(desk.editor, huge, 'a.png', 'image/png')
    expect(faults(answer).file).toMatch(/60 megapiksel/)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
    const bomb = Buffer.concat([pngHeader(), Buffer.alloc(400)])
    expect((await upload(desk.editor, bomb, 'a.png', 'image/png')).status).toBe(400)
  })

  it('a moving picture', async () => {
    const frame = await drawn(20, 20).png().toBuffer()
    const moving = await sharp([frame, await drawn(20, 20).negate().png().toBuffer()], {
      join: { animated: true },
    })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer()
    expect(faults(await upload(desk.editor, moving, 'a.webp', 'image/webp')).file).toMatch(/Hareketli/)
  })

  it('a picture that is cut off', async () => {
    const whole = await drawn(800, 800).jpeg().toBuffer()
    const answer = await upload(desk.editor, whole.subarray(0, 900), 'a.jpg', 'image/jpeg')
    expect(answer.status).toBe(400)
  })

  it('a picture that the server should fetch from an address', async () => {
    const body = { filename: 'a.png', url: 'http://127.0.0.1:4139/a.png' }
    expect((await ask(config, '/media', { method: 'POST', as: desk.editor, body })).status).toBe(400)
  })
})

describe('what the public sees of a picture', () => {
  const fileOf = ({ filename }: { filename: string | null }) => `/media/file/${filename}`

  it('is nothing before it is shown, neither data nor files; then both', async () => {
    const made = await store(await drawn(700, 300).png().toBuffer(), 'a.png', { alt: 'Mavi' })
    const doors = [
      `/media/${made.id}`,
      fileOf(made),
      fileOf(made.sizes.webp320!),
      fileOf(made.sizes.avif640!),
    ]
    for (const door of doors) {
      const { status } = await ask(config, door)
      expect([door, [403, 404].includes(status)]).toEqual([door, true])
      expect((await ask(config, door, { as: desk.editor })).status).toBe(200)
      expect([403, 404]).toContain((await ask(config, door, { as: desk.reporter })).status)
    }
    const seen = async () => (await ask(config, '/media?limit=100')).body.docs!.map(({ id }) => id)
    expect(await seen()).not.toContain(made.id)
    await payload.update({
      collection: 'media',
      id: made.id,
      data: { publicSince: new Date().toISOString() },
      context: { system: 'publicSince' },
    })
    for (const door of doors) expect([door, (await ask(config, door)).status]).toEqual([door, 200])
    expect(await seen()).toContain(made.id)
  })

  it('cannot be decided by a client, nor by a save that does not say it may', async () => {
    const publicSince = new Date().toISOString()
    const form = new FormData()
    const data = await drawn(30, 30).png().toBuffer()
    form.set('file', new File([new Uint8Array(data)], 'a.png', { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ publicSince }))
    const made = await ask(config, '/media', { method: 'POST', as: desk.editor, body: form })
    expect(made.body.doc!.publicSince ?? null).toBeNull()
    const id = String(made.body.doc!.id)
    await ask(config, `/media/${id}`, { method: 'PATCH', as: desk.admin, body: { publicSince } })
    await payload.update({ collection: 'media', id, data: { publicSince } })
    expect((await payload.findByID({ collection: 'media', id })).publicSince ?? null).toBeNull()
  })

  it('a reporter changes their own picture until it is public', async () => {
    const made = await upload(desk.reporter, await drawn(30, 30).png().toBuffer(), 'a.png', 'image/png')
    const id = String(made.body.doc!.id)
    const change = (as: Person) => ask(config, `/media/${id}`, { method: 'PATCH', as, body: { alt: 'Yeni' } })
    expect((await change(desk.reporter)).status).toBe(200)
    expect([403, 404]).toContain((await change(desk.colleague)).status)
    await payload.update({
      collection: 'media',
      id,
      data: { publicSince: new Date().toISOString() },
      context: { system: 'publicSince' },
    })
    expect([403, 404]).toContain((await change(desk.reporter)).status)
    expect((await change(desk.editor)).status).toBe(200)
  })
})
