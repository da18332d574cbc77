import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { goldenVectors } from '../../src/interop/golden-vectors'
import { documents } from '../../src/law'

const vectors = goldenVectors()
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

describe('goldenVectors', () => {
  it('is plain JSON, the same in each call', () => {
    expect(JSON.parse(JSON.stringify(vectors))).toEqual(vectors)
    expect(goldenVectors()).toEqual(vectors)
  })

  it.each([
    ['P-01, 5 working days from Friday morning', '2023-11-03'],
    ['P-04, 1 month from 31 January', '2024-02-29'],
    ['P-05, 10 days from 1 January', '2024-01-11'],
    ['last day off, the same day', '2024-04-30'],
    ['last day off, the next working day', '2024-05-02'],
    ['before 10 November', '2024-11-09'],
    ['at the latest on 10 November', '2024-11-10'],
  ])('%s: %s (published cases; Civil Code 2015 art. 147-148)', (name, due) => {
    expect(vectors.periods.find((vector) => vector.name === name)?.expected).toMatchObject({ due })
  })

  it('every vector of a rule names what it rests on, in the register', () => {
    const known: readonly string[] = Object.keys(documents)
    for (const { name, citations = [] } of [...vectors.dossiers, ...vectors.petitions, ...vectors.overlaps]) {
      expect([name, citations.length > 0]).toEqual([name, true])
      for (const { document } of citations) if (typeof document === 'string') expect(known).toContain(document)
    }
  })

  it('the table has every day of each year', () => {
    for (const [year, marks] of Object.entries(vectors.workingDays.years)) {
      expect(marks).toMatch(/^[01]+$/)
      expect(marks).toHaveLength(Number(year) % 4 === 0 ? 366 : 365)
    }
  })
})

describe('working days in other languages, from the table alone', () => {
  it.skipIf(!has('python3'))('plain Python', () => {
    const { stdout, status } = spawnSync('python3', ['examples/vectors/check.py'], { encoding: 'utf8' })
    expect([stdout.trim(), status]).toEqual([`${vectors.add.length + vectors.count.length} vectors, 0 wrong`, 0])
  })

  it.skipIf(!has('java'))('plain Java', () => {
    const program = ['examples/vectors/Check.java', 'examples/vectors']
    const { stdout, status } = spawnSync('java', program, { encoding: 'utf8' })
    expect([stdout.trim(), status]).toEqual([`${vectors.add.length + vectors.count.length} vectors, 0 wrong`, 0])
  })
})
