/** docker-compose.yml, as far as it can be checked without Docker. */
import { parse } from 'yaml'
import { composeErrors } from '../../scripts/composeErrors'
import { readRepositoryFile } from './sourceFiles'

const file = readRepositoryFile('docker-compose.yml')
const compose = parse(file) as {
  services: Record<
    string,
    {
      image?: string
      command?: string[]
      environment?: Record<string, string>
      ports?: string[]
      depends_on?: Record<string, unknown>
      restart?: string
      healthcheck?: unknown
      security_opt?: string[]
    }
  >
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

  it('publishes the proxy and the page of caught mail, and both on the loopback only', () => {
    const published = Object.entries(compose.services).filter(([, service]) => service.ports)
    expect(published.map(([name]) => name)).toEqual(['proxy', 'mailpit'])
    const ports = published.flatMap(([, service]) => service.ports)
    expect(ports.filter((port) => !port?.startsWith('127.0.0.1:'))).toEqual([])
  })

  it('runs nothing of ours as root, and nothing of it can be written to', () => {
    const ours = ['app', 'proxy', 'mailpit'].map((name) => compose.services[name])
    for (const service of ours) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
      expect(service?.security_opt).toEqual(['no-new-privileges:true'])
    }
    const image = readRepositoryFile('Dockerfile')
    expect(image.match(/^FROM .*/gm)).toEqual(['FROM node:24-slim AS build', 'FROM node:24-slim'])
    expect(image).toMatch(/^USER node$/m)
  })

  it('has MongoDB 8 as a replica set that asks for a password', () => {
    const { mongodb, app } = compose.services
    expect(mongodb?.image).toMatch(/^mongo:8\./)
    expect(mongodb?.command).toEqual(expect.arrayContaining(['--replSet', 'rs0', '--keyFile']))
    expect(app?.environment?.DATABASE_URL).toMatch(/^mongodb:\/\/newsroom:.*replicaSet=rs0/)
  })

  it('looks after the health of all that runs on', () => {
    const running = Object.entries(compose.services).filter(([, { restart }]) => restart === 'unless-stopped')
    const checked = running.filter(([, service]) => service.healthcheck).map(([name]) => name)
    expect(running.map(([name]) => name)).toEqual(['mongodb', 'app', 'proxy', 'mailpit'])
    expect(checked).toEqual(['mongodb', 'proxy', 'mailpit'])
    expect(readRepositoryFile('Dockerfile')).toMatch(/^HEALTHCHECK[^]*\/readyz/m)
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
