import { execFileSync } from 'node:child_process'
import type { Effort, Row } from './row'
import { medianOf } from './timing'

interface Start {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Milliseconds and heap of a first `import` in a fresh process. */
function startOf(name: string, runs: number): Start {
  const code = `
    global.gc()
    const before = process.memoryUsage().heapUsed
    const start = performance.now()
    await import(${JSON.stringify(name)})
    const milliseconds = performance.now() - start
    global.gc()
    console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage().heapUsed - before) / 1048576 }))`
  const starts = Array.from({ length: runs }, (): Start => {
    const options = ['--expose-gc', '--input-type=module', '--eval', code]
    return JSON.parse(execFileSync(process.execPath, options, { cwd: import.meta.dirname, encoding: 'utf8' }))
  })
  return {
    milliseconds: medianOf(starts.map(({ milliseconds }) => milliseconds)),
    megabytes: medianOf(starts.map(({ megabytes }) => megabytes)),
  }
}

/** What it costs to load the library for the first time, beside what a developer would load otherwise. */
export async function measureStart({ quick }: Effort): Promise<readonly Row[]> {
  const runs = quick ? 1 : 15
  const pairs = [
    ['congvu/calendar', 'date-holidays'],
    ['congvu/dossier', 'date-holidays'],
    ['congvu', 'date-holidays'],
  ] as const
  const theirs = startOf('date-holidays', runs)
  return pairs.flatMap(([ours, other]): Row[] => {
    const own = startOf(ours, runs)
    return [
      {
        id: `start.${ours}`,
        what: `first import of \`${ours}\``,
        compared: `first import of ${other}`,
        ours: own.milliseconds,
        theirs: theirs.milliseconds,
        unit: 'ms',
        kind: 'cost',
      },
      {
        id: `memory.${ours}`,
        what: `heap held by \`${ours}\` once imported`,
        compared: `heap held by ${other}`,
        ours: own.megabytes,
        theirs: theirs.megabytes,
        unit: 'MB',
        kind: 'cost',
      },
    ]
  })
}
