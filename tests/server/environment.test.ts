import { missingInProduction, readEnvironment } from '@/env'

const read = (values: Record<string, string>) => () => readEnvironment(values as unknown as NodeJS.ProcessEnv)

describe('the environment', () => {
  it('has defaults for everything a newcomer needs', () => {
    expect(read({})()).toMatchObject({
      DATABASE_URL: 'file:./data/newsroom.db',
      PORT: 3000,
      SERVER_URL: 'http://localhost:3000',
      ROLE: 'all',
    })
  })

  it('refuses a database it does not know, and names it', () => {
    expect(read({ DATABASE_URL: 'postgres://db/news' })).toThrow(
      /DATABASE_URL: "postgres…" is no database we know/,
    )
  })

  it('does not repeat a password from the URL of a database', () => {
    expect(read({ DATABASE_URL: 'mysql://root:hunter2@db/news' })).not.toThrow(/hunter2/)
  })

  it.each([
    ['news.example', /is no URL/],
    ['ftp://news.example', /must start with https/],
    ['https://news.example/cms', /must be an origin only: https:\/\/news\.example/],
  ])('refuses SERVER_URL=%s', (value, message) => {
    expect(read({ SERVER_URL: value })).toThrow(message)
  })

  it('refuses an unknown role and says which there are', () => {
    expect(read({ ROLE: 'king' })).toThrow(/ROLE: .*all.*web.*worker.*delivery/)
  })

  it('asks for a secret and an origin in production, a sentence each', () => {
    const missing = (values: Record<string, string>) =>
      missingInProduction(values as unknown as NodeJS.ProcessEnv)
    expect(missing({})).toEqual([
      expect.stringMatching(/^PAYLOAD_SECRET is missing: /),
      expect.stringMatching(/^SERVER_URL is missing: /),
    ])
    expect(missing({ PAYLOAD_SECRET: 'short', SERVER_URL: 'https://a.example' })).toEqual([
      expect.stringMatching(/^PAYLOAD_SECRET is too short: it has 5 characters/),
    ])
    expect(missing({ PAYLOAD_SECRET: 'x'.repeat(32), SERVER_URL: 'https://a.example' })).toEqual([])
  })
})
