import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handle } from './open-server.ts'
import { within } from './within.ts'

/** One thing that must be well. */
export interface Check {
  name: string
  /** @returns what is wrong, or nothing */
  fault: () => string | undefined | Promise<string | undefined>
}

export interface HealthParts {
  checks: Check[]
  metrics: { contentType: string; text: () => Promise<string> }
  /** How long one check may take, in milliseconds. */
  patience: number
}

/** What an operator's machines ask: `/healthz` whether it lives, `/readyz` whether it works, `/metrics` how it goes. */
export function createHealth({ checks, metrics, patience }: HealthParts): Handle {
  const readiness = async () => {
    const said = Object.fromEntries(await Promise.all(checks.map(async (one) => [one.name, await ask(one, patience)])))
    const ready = Object.values(said).every((word) => word === 'ok')
    return page(ready ? 200 : 503, { ready, ...said })
  }
  const pages = new Map<string, () => Promise<Page>>([
    ['/healthz', async () => page(200, { alive: true })],
    ['/readyz', readiness],
    ['/metrics', async () => ({ code: 200, type: metrics.contentType, text: await metrics.text() })],
  ])
  return (request, response) => {
    const make = pages.get((request.url ?? '').split('?')[0] ?? '')
    if (make === undefined) return false
    answer(request, response, make).catch(() => response.destroy())
    return true
  }
}

interface Page {
  code: number
  type: string
  text: string
}

const page = (code: number, facts: object): Page => ({ code, type: 'application/json', text: JSON.stringify(facts) })

async function ask({ fault }: Check, patience: number): Promise<string> {
  try {
    return (await within(patience, fault)) ?? 'ok'
  } catch {
    return 'fails or takes too long'
  }
}

async function answer({ method }: IncomingMessage, response: ServerResponse, make: () => Promise<Page>): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405).end()
  const { code, type, text } = await make()
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(method === 'HEAD' ? undefined : text)
}
