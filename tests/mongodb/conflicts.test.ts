/** Write conflicts are repeated, with jitter; a commit whose answer is missing is sent again. */
import { jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { handleEndpoints } from 'payload'

import { commitForSure } from '@/database/mongodb/commitForSure'
import { isConflict, isUnknownCommit } from '@/database/mongodb/conflicts'
import { repeatWhile } from '@/database/mongodb/repeat'
import { itNeeds, itOnMongo } from '../harness/needs'
import { openThings, things, type Thing, type ThingsProject } from './thingsProject'

/** As the driver throws it: the server's code and the labels of the specification for transactions. */
const conflict = () =>
  Object.assign(new Error('WriteConflict'), { code: 112, errorLabels: ['TransientTransactionError'] })
const unknownCommit = () =>
  Object.assign(new Error('no primary'), { errorLabels: ['UnknownTransactionCommitResult'] })

describe('a conflict', () => {
  it('is known by its code or its label, also in an error of somebody else’s', () => {
    expect(isConflict(conflict())).toBe(true)
    expect(isConflict({ code: 112 })).toBe(true)
    expect(isConflict({ errorLabels: ['TransientTransactionError'] })).toBe(true)
    expect(isConflict(new Error('wrapped', { cause: new Error('twice', { cause: conflict() }) }))).toBe(true)
    expect(isConflict({ code: 11000 })).toBe(false)
    expect(isConflict(unknownCommit())).toBe(false)
    expect(isConflict(undefined)).toBe(false)
    expect(isUnknownCommit(unknownCommit())).toBe(true)
    expect(isUnknownCommit(conflict())).toBe(false)
  })

  it('is tried again, five times in all, after waits of chance that double', async () => {
    const waits: number[] = []
    const timeout = jest.spyOn(globalThis, 'setTimeout').mockImplementation(((
      go: () => void,
      wait: number,
    ) => {
      waits.push(wait)
      go()
    }) as never)
    const random = jest.spyOn(Math, 'random').mockReturnValue(0.5)
    let tries = 0
    const failing = repeatWhile(isConflict, () => {
      tries++
      return Promise.reject(conflict())
    })
    await expect(failing).rejects.toThrow('WriteConflict')
    random.mockRestore()
    timeout.mockRestore()
    expect(tries).toBe(5)
    expect(waits).toEqual([20, 40, 80, 160])
  })

  it('ends when it passes; any other error is thrown at once', async () => {
    let tries = 0
    const twice = () => (++tries < 3 ? Promise.reject(conflict()) : Promise.resolve('stored'))
    expect(await repeatWhile(isConflict, twice)).toBe('stored')
    tries = 0
    const refused = () => (tries++, Promise.reject(new Error('refused')))
    await expect(repeatWhile(isConflict, refused)).rejects.toThrow('refused')
    expect(tries).toBe(1)
  })
})

describe('a commit', () => {
  const adapterWith = (stock: () => Promise<void>, again: () => Promise<void>) => {
    const session = { commitTransaction: again, endSession: () => Promise.resolve() }
    const adapter = { sessions: { one: session }, commitTransaction: stock } as unknown as MongooseAdapter
    return commitForSure(adapter)
  }

  it('whose answer is missing is sent again until somebody knows', async () => {
    let sent = 0
    const again = () => (++sent < 3 ? Promise.reject(unknownCommit()) : Promise.resolve())
    await adapterWith(() => Promise.reject(unknownCommit()), again).commitTransaction('one')
    expect(sent).toBe(3)
  })

  it('that has failed for good has failed', async () => {
    const again = jest.fn(() => Promise.resolve())
    const adapter = adapterWith(() => Promise.reject(conflict()), again)
    await expect(adapter.commitTransaction('one')).rejects.toThrow('WriteConflict')
    expect(again).not.toHaveBeenCalled()
  })
})

describe('saves over REST', () => {
  let project: ThingsProject
  const save = async (method: string, address: string, data: unknown) => {
    const request = new Request(`http://localhost/api/things${address}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    const answer = await handleEndpoints({
      config: project.payload.config,
      request,
      payloadInstanceCacheKey: project.key,
    })
    return { status: answer.status, body: (await answer.json()) as { doc: Thing } }
  }
  const stored = async (name: string) => {
    const { docs } = await project.payload.find({ collection: things, where: { name: { equals: name } } })
    return docs as unknown as Thing[]
  }

  beforeAll(async () => {
    project = await openThings()
  })
  afterAll(() => project.close())

  itOnMongo('that meet a conflict are repeated whole, with what was sent', async () => {
    let tries = 0
    project.hook.change = ({ data }) => {
      if (++tries < 3) throw conflict()
      return data as Thing
    }
    const { status, body } = await save('POST', '', { name: 'in conflict', count: 7 })
    project.hook.change = undefined
    expect([status, tries, body.doc.count]).toEqual([201, 3, 7])
    expect(await stored('in conflict')).toHaveLength(1)
  })

  itOnMongo('that are refused are not', async () => {
    let tries = 0
    project.hook.change = () => {
      tries++
      throw new Error('refused')
    }
    const { status } = await save('POST', '', { name: 'refused' })
    project.hook.change = undefined
    expect([status, tries]).toEqual([500, 1])
    expect(await stored('refused')).toEqual([])
  })

  itNeeds('transactions')('that failed between two writes have left nothing', async () => {
    const { payload } = project
    const { createVersion } = payload.db
    payload.db.createVersion = () => Promise.reject(new Error('cut off'))
    const { status } = await save('POST', '', { name: 'half' })
    payload.db.createVersion = createVersion
    expect(status).toBe(500)
    expect(await stored('half')).toEqual([])
  })

  itNeeds('transactions')(
    'of one document at the same moment are all stored, one after the other',
    async () => {
      const { body } = await save('POST', '', { name: 'contended', count: 0 })
      const counts = [1, 2, 3, 4]
      const answers = await Promise.all(counts.map((count) => save('PATCH', `/${body.doc.id}`, { count })))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      const { totalDocs } = await project.payload.findVersions({
        collection: things,
        where: { parent: { equals: body.doc.id } },
      })
      expect(totalDocs).toBe(5)
    },
  )
})
