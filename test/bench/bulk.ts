import { execFileSync } from 'node:child_process'
import { addWorkingDaysBulk } from 'congvu/calendar'
import type { Effort, Row } from './row'
import { medianOf } from './timing'

/** The bulk function on a million rows, and numpy on the same rows if Debian's python3-numpy is there. */
export async function measureBulk({ quick }: Effort): Promise<readonly Row[]> {
  const rows = 1_000_000
  const days = Int32Array.from({ length: rows }, (_, row) => 16_801 + ((row * 7919) % 4000))
  const counts = Int32Array.from({ length: rows }, (_, row) => 1 + (row % 60))
  const out = new Int32Array(rows)
  const ours = medianOf(
    Array.from({ length: quick ? 3 : 15 }, () => {
      const start = process.hrtime.bigint()
      addWorkingDaysBulk(days, counts, out)
      return Number(process.hrtime.bigint() - start) / rows
    }),
  )
  const theirs = askNumpy()
  if (theirs === undefined) {
    console.log('numpy is not here (apt-get install python3-numpy): comparison left out')
    return []
  }
  return [
    {
      id: 'bulk.numpy',
      what: '`addWorkingDaysBulk`, an element of a million',
      compared: 'numpy `busday_offset` with the same days off',
      ours,
      theirs,
      unit: 'ns',
      kind: 'faster',
      target: 5,
    },
  ]
}

function askNumpy(): number | undefined {
  const script = new URL('./numpy-busday.py', import.meta.url).pathname
  try {
    return Number(execFileSync('/usr/bin/python3', [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}
