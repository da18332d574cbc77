import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from './database'
import { runPart } from './run-part'
import type { PartStep, Settings } from './settings'

/** What the pool asks a worker to do, and what it hears back. */
export interface Task {
  readonly step: PartStep
  readonly part: number
}
export type Answer = { readonly differences: number } | { readonly problem: string }

const settings = workerData as Settings
const database = await openDatabase(settings)

parentPort?.on('message', async ({ step, part }: Task) => {
  const answer: Answer = await runPart(database, settings, step, part).then(
    (differences) => ({ differences }),
    (error: unknown) => ({ problem: `${step}, part ${part}: ${error instanceof Error ? error.message : error}` }),
  )
  parentPort?.postMessage(answer)
})
