import { Bench } from 'tinybench'
import type { Effort } from './row'

/** Median nanoseconds of each task, all in one run. */
export async function medians<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  { quick }: Effort,
): Promise<Readonly<Record<Name, number>>> {
  const bench = new Bench(quick ? { time: 20, warmupTime: 5 } : { time: 500, warmupTime: 200 })
  for (const [name, task] of Object.entries<() => unknown>(tasks)) bench.add(name, task)
  await bench.run()
  const timed = bench.tasks.map(({ name, result }): [string, number] => {
    if (result === undefined || !('latency' in result)) throw new Error(`${name} failed`, { cause: result })
    return [name, result.latency.p50 * 1e6]
  })
  return Object.fromEntries(timed) as Record<Name, number>
}

/** Median milliseconds of the processor, so that other work on the machine counts less. */
export function processorTime(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return medianOf(times)
}

/** The middle of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN
}
