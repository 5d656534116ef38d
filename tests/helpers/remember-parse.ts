import { type Parsed, parseYaml } from '../../src/library/parse-yaml.ts'

const known = new Map<string, Parsed>()

/** Reads a text once: a copy of the data differs from the data in a file or two, and reading YAML is what takes long. */
export function rememberParse(text: string): Parsed {
  const parsed = known.get(text) ?? parseYaml(text)
  known.set(text, parsed)
  return parsed
}
