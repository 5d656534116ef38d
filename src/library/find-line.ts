import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'

/**
 * The line of a file on which a fault stands: that of its field, or below it that of the words that it quotes.
 *
 * @returns counted from 1; undefined where it stands nowhere, as something missing does
 */
export function findLine(text: string, { field, what }: Pick<Fault, 'field' | 'what'>): number | undefined {
  const start = lineOfField(text, field)
  const quoted = /"([^"]+?)…?"/.exec(what)?.[1]?.trim()
  const has = (line: string) => quoted !== undefined && line.toLowerCase().includes(quoted.toLowerCase())
  const at = text.split('\n').findIndex((line, i) => i + 1 >= (start ?? 1) && has(line))
  return at >= 0 ? at + 1 : start
}

/** The line of the last step of a path such as `phrases.3` that is there. */
function lineOfField(text: string, field: string): number | undefined {
  const lines = new LineCounter()
  let node: unknown = parseDocument(text, { lineCounter: lines }).contents
  let offset: number | undefined
  for (const step of field.split('.')) {
    const [key, value] = stepInto(node, step)
    if (key === undefined) break
    offset = key
    node = value
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}

/** Where the next step of a path begins, and what stands there. Rows of a list go by their number or their id. */
function stepInto(node: unknown, step: string): [number | undefined, unknown] {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
    return [isScalar(pair?.key) ? pair.key.range?.[0] : undefined, pair?.value]
  }
  if (!isSeq(node)) return [undefined, undefined]
  const item = node.items[Number(step)] ?? node.items.find((one) => isMap(one) && one.get('id') === step)
  return [(item as { range?: [number] } | undefined)?.range?.[0], item]
}
