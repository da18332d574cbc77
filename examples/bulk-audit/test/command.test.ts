import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { describe, it } from 'node:test'
import { readSettings } from '../src/options'
import { startProgress } from '../src/progress'

describe('the command', () => {
  it('makes ten million dossiers when nothing else is said', () => {
    const settings = readSettings([])
    assert.equal(settings?.dossiers, 10_000_000)
    assert.equal(readSettings(['--help']), undefined)
    assert.deepEqual(readSettings(['--dossiers', '7', '--seed', 'a', '--out', 'b', '--workers', '1', '--part', '3']), {
      dossiers: 7,
      seed: 'a',
      out: 'b',
      workers: 1,
      part: 3,
    })
  })

  it('ends with 2 and names an option that makes no sense', () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, '--dossiers', 'many'], {
      encoding: 'utf8',
    })
    assert.equal(status, 2)
    assert.match(stderr, /--dossiers is a whole number from 1, not 'many'/)
  })
})

describe('progress', () => {
  const written = (isTTY: boolean): string => {
    const stream = Object.assign(new PassThrough(), { isTTY, columns: 120 }) as unknown as NodeJS.WriteStream
    Object.assign(stream, { cursorTo() {}, clearLine() {}, moveCursor() {} })
    const progress = startProgress('So từng dòng', 200, stream)
    for (const dossiers of [5, 50, 55, 200]) progress.to(dossiers)
    progress.end()
    return String((stream as unknown as PassThrough).read() ?? '')
  }

  it('is lines where there is no terminal, at most one for each tenth', () => {
    assert.equal(written(false), 'So từng dòng: 20 %\nSo từng dòng: 100 %\n')
  })

  it('is a bar on a terminal', () => {
    assert.match(written(true), /So từng dòng +█{28} 100% \| 200\/200/)
  })
})
