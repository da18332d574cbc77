import { statSync } from 'node:fs'
import { Presets, SingleBar } from 'cli-progress'

/** A bar on standard error while a file is read. */
export interface Progress {
  read(bytes: number): void
  count(): void
  stop(): void
}

const silent: Progress = { read: () => {}, count: () => {}, stop: () => {} }

/**
 * Starts a bar: by the bytes of a file, by records where there is no size. Only on a terminal that is not filled with
 * results anyway, unless it is asked for.
 */
export function showProgress(path: string | URL | undefined, onlyTotals: boolean, asked: boolean): Progress {
  const free = onlyTotals || process.stdout.isTTY !== true
  if (!asked && !(process.stderr.isTTY === true && free)) return silent
  const size = path === undefined || path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  const format = size > 0 ? '{bar} {percentage} % · {records} · {eta_formatted}' : '{records} · {duration_formatted}'
  const bar = new SingleBar(
    { format, stream: process.stderr, noTTYOutput: asked, notTTYSchedule: 500 },
    Presets.shades_classic,
  )
  let bytes = 0
  let records = 0
  bar.start(size, 0, { records })
  return {
    read: (more) => {
      bytes += more
      bar.update(Math.min(bytes, size), { records })
    },
    count: () => {
      records += 1
    },
    stop: () => {
      bar.update(size, { records })
      bar.stop()
    },
  }
}
