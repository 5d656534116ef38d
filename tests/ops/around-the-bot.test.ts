import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { settingNames } from '../../src/config.ts'
import { createMetrics } from '../../src/ops/metrics/create-metrics.ts'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8')

/** Everything in a text that is named as a metric of ours or of Node is. */
const metricsIn = (text: string) => text.match(/\b(?:bumpback|nodejs|process)_[a-z0-9_]+/g) ?? []

function registered(): Set<string> {
  const metrics = createMetrics()
  // These two are watched by watch-bot.ts as soon as there is a bot to watch.
  const watched = [...read('src/watch-bot.ts').matchAll(/'(bumpback_\w+)'/g)].flatMap(([, name]) => name ?? [])
  const names = [...metrics.names(), ...watched]
  return new Set(names.flatMap((name) => [name, `${name}_bucket`, `${name}_count`, `${name}_sum`]))
}

describe('what stands around the bot', () => {
  it.each(['ops/grafana/bumpback.json', 'ops/prometheus/alerts.yaml'])('%s names only metrics that exist', (file) => {
    const known = registered()
    const named = metricsIn(read(file))
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it('shows every metric of ours to the operator', () => {
    const shown = metricsIn(read('ops/grafana/bumpback.json')).map((name) => name.replace(/_bucket$/, ''))
    const ours = createMetrics()
      .names()
      .filter((name) => name.startsWith('bumpback_'))
    expect(ours.filter((name) => !shown.includes(name))).toEqual([])
  })

  it('tells with each alert what to do', () => {
    const { groups } = parse(read('ops/prometheus/alerts.yaml')) as {
      groups: { rules: { alert: string; labels: { severity: string }; annotations: { todo?: string } }[] }[]
    }
    for (const { labels, annotations } of groups.flatMap(({ rules }) => rules)) {
      expect(['page', 'ticket']).toContain(labels.severity)
      expect(annotations.todo).toMatch(/\.$/)
    }
  })

  it('runs as nobody in particular, from images of a known version, with settings that exist', () => {
    const dockerfile = read('Dockerfile')
    const compose = ['compose.yaml', 'compose.postgres.yaml'].map((file) => parse(read(file)) as Compose)
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)
    expect(images).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim'])
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM '))
    const [one, two] = compose.map(({ services }) => services.bumpback)
    for (const [, door] of dockerfile.matchAll(/dist\/(\w+)\.js/g)) expect(() => read(`src/${door}.ts`)).not.toThrow()
    expect(one).toMatchObject({ read_only: true, cap_drop: ['ALL'], init: true })
    for (const name of Object.keys({ ...one?.environment, ...two?.environment })) expect(settingNames).toContain(name)
  })

  it('lets the container stop in its own time', () => {
    const grace = (parse(read('compose.yaml')) as Compose).services.bumpback?.stop_grace_period
    expect(Number.parseInt(grace ?? '', 10)).toBeGreaterThan(10)
    expect(read('ops/systemd/bumpback.service')).toContain('TimeoutStopSec=15')
  })
})

interface Compose {
  services: Record<string, { environment?: Record<string, string>; stop_grace_period?: string }>
}
