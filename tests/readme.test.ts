import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingNames } from '../src/config.ts'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe('the README', () => {
  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)([\w:]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(4)
  })

  it('names every setting, and no other', () => {
    const table = [...readme.matchAll(/`([A-Z][A-Z_]{3,})`/g)].map(([, name]) => name ?? '')
    expect(
      [...new Set(table)].filter((name) => name !== 'TEST_DATABASE_URL' && name !== 'CHROMIUM_PATH').sort(),
    ).toEqual([...settingNames].sort())
  })

  it('names only files that exist', () => {
    const files = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, file]) => file ?? '')
    for (const file of files) expect(() => readFileSync(file)).not.toThrow()
  })
})
