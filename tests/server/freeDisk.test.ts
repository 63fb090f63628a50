import os from 'node:os'
import path from 'node:path'

import { diskHasRoom } from '@/server/freeDisk'

describe('the room on a disk', () => {
  const folder = path.join(os.tmpdir(), 'not', 'made', 'yet')

  it('is enough', async () => {
    expect(await diskHasRoom([os.tmpdir(), folder], 1)()).toBeUndefined()
  })

  it('is too little, in a sentence that names the folder', async () => {
    expect(await diskHasRoom([folder], Number.MAX_SAFE_INTEGER)()).toMatch(
      /^Only \d+ MB are free in .*not.made.yet\.$/,
    )
  })
})
