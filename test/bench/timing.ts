import { Bench } from 'tinybench'
import type { Effort } from './row'

/**
 * Median nanoseconds of each task, all in one run. The tasks take turns, some rounds long, and each keeps its best round:
 * a machine that is slow for a second slows whatever runs then, and would make a ratio of two tasks that of two moments.
 */
export async function medians<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  { quick }: Effort,
): Promise<Readonly<Record<Name, number>>> {
  const best = new Map<string, number>()
  for (let round = 0; round < (quick ? 1 : 10); round += 1) {
    const bench = new Bench(quick ? { time: 20, warmupTime: 5 } : { time: 250, warmupTime: 50 })
    for (const [name, task] of Object.entries<() => unknown>(tasks)) bench.add(name, task)
    await bench.run()
    for (const { name, result } of bench.tasks) {
      if (result === undefined || !('latency' in result)) throw new Error(`${name} failed`, { cause: result })
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, result.latency.p50 * 1e6))
    }
  }
  return Object.fromEntries(best) as Record<Name, number>
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
