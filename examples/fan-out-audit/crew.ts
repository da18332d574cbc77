import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Workers, each a process of its own, as they would be on machines of their own. */
export interface Crew {
  /** `kill -9`: no worker can say goodbye. Resolves when all are gone. */
  kill(): Promise<void>
}

export function startCrew(url: string, size: number): Crew {
  const workers = Array.from({ length: size }, (_, place) =>
    fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [url, `worker-${place + 1}`], {
      execArgv: ['--import', 'tsx'],
    }),
  )
  return {
    async kill() {
      await Promise.all(workers.map(killOne))
    },
  }
}

async function killOne(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
}
