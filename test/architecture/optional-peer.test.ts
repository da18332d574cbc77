import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../support/source-files'

const texts = new Map(listFiles('src', '.ts').map(({ path, text }) => [path, text]))

/** Everything that a module loads at run time, itself included; type-only imports and exports load nothing. */
function listLoaded(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const text = texts.get(path)
  if (text === undefined) return seen
  for (const [, from = ''] of text.matchAll(/^(?:import|export) (?!type )[^;'"]*?from '([^']+)'/gm)) {
    listLoaded(from.startsWith('.') ? `${posix.join(posix.dirname(path), from)}.ts` : from, seen)
  }
  return seen
}

test('the optional peer ts-ics is loaded by congvu/interop/ics, and by no other entry', () => {
  expect(listLoaded('src/interop/ics/index.ts')).toContain('ts-ics')
  const others = [...texts.keys()].filter((path) => /^src\/[a-z]+\/index\.ts$/.test(path))
  expect(others).toContain('src/interop/index.ts')
  for (const entry of others) expect([entry, listLoaded(entry).has('ts-ics')]).toEqual([entry, false])
  expect(listLoaded('src/index.ts').size).toBeGreaterThan(300)
  expect(listLoaded('src/index.ts')).not.toContain('ts-ics')
})
