import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type PartStep, partsOf, type Settings } from './settings'
import type { Answer, Task } from './worker'

/** Threads that take parts from one list; each has a DuckDB and the library of its own. */
export interface Pool {
  /** Does a step for every part; tells after each how many are done. Resolves to the rows that differed in all. */
  readonly run: (step: PartStep, told: (partsDone: number) => void) => Promise<number>
  readonly close: () => Promise<void>
}

export function openPool(settings: Settings): Pool {
  const workers = Array.from(
    { length: settings.workers },
    () => new Worker(new URL('./thread.mjs', import.meta.url), { workerData: settings }),
  )
  const parts = partsOf(settings)
  return {
    async run(step, told) {
      let next = 0
      let done = 0
      let differences = 0
      const work = async (worker: Worker): Promise<void> => {
        while (next < parts) {
          const answer = await ask(worker, { step, part: next++ })
          if ('problem' in answer) {
            next = parts
            throw new Error(answer.problem)
          }
          differences += answer.differences
          done += 1
          told(done)
        }
      }
      // a thread that fails waits for the others: a DuckDB must not be torn down in the middle of a query
      const ended = await Promise.allSettled(workers.map(work))
      const failed = ended.find(({ status }) => status === 'rejected')
      if (failed?.status === 'rejected') throw failed.reason
      return differences
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

async function ask(worker: Worker, task: Task): Promise<Answer> {
  worker.postMessage(task)
  const [answer] = (await once(worker, 'message')) as [Answer]
  return answer
}
