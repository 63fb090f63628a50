/** docker-compose.yml, as far as it can be checked without Docker. */
import { parse } from 'yaml'
import { composeErrors } from '../../scripts/composeErrors'
import { readRepositoryFile } from './sourceFiles'

const file = readRepositoryFile('docker-compose.yml')
const compose = parse(file) as {
  services: Record<string, { image?: string; ports?: string[]; depends_on?: Record<string, unknown> }>
}

describe('docker-compose.yml', () => {
  it("is valid by the Compose specification's schema", () => {
    expect(composeErrors(file)).toEqual([])
  })

  it('would be refused with a wrong key, a wrong type or an unknown condition', () => {
    expect(composeErrors('services: { app: { imagee: a } }')).toEqual([
      '/services/app must NOT have additional properties imagee',
    ])
    expect(composeErrors('services: { app: { image: 7 } }')).toEqual([
      '/services/app/image must be string string',
    ])
    expect(
      composeErrors('services: { app: { image: a, depends_on: { b: { condition: ready } } } }'),
    ).not.toEqual([])
    expect(composeErrors('services: { app: { healthcheck: { interval: soon } } }')).not.toEqual([])
    expect(composeErrors('services: { app: { ports: [all] } }')).not.toEqual([])
  })

  it('publishes the app only, and on the loopback only', () => {
    const published = Object.entries(compose.services).filter(([, service]) => service.ports)
    expect(published.map(([name]) => name)).toEqual(['app'])
    expect(published[0]?.[1].ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true)
  })

  it('waits for services that exist', () => {
    const waited = Object.values(compose.services).flatMap((service) => Object.keys(service.depends_on ?? {}))
    expect(waited.filter((name) => !(name in compose.services))).toEqual([])
  })

  it('uses only variables that .env.example explains', () => {
    const used = [...file.matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1])
    const explained = [...readRepositoryFile('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(
      (match) => match[1],
    )
    expect(used.filter((name) => !explained.includes(name))).toEqual([])
  })
})
