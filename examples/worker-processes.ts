import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Workers, each a process of its own, as they would be on machines of their own. */
export interface Workers {
  /** `kill -9`: none can say goodbye. Resolves when all are gone. */
  kill(): Promise<void>
}

/**
 * Starts a program once for each list of arguments; resolves when all have sent `ready`. A worker's channel to us closes
 * when we end in any way (`disconnect`), so that none outlives us.
 */
export async function startWorkers(program: URL, calls: readonly (readonly string[])[]): Promise<Workers> {
  const workers = calls.map((args) => fork(fileURLToPath(program), args, { execArgv: ['--import', 'tsx'] }))
  await Promise.all(workers.map(readyOf))
  return {
    async kill() {
      await Promise.all(workers.map(killOne))
    },
  }
}

/** A worker says that it is ready; one that ends before could not start, and has said why. */
async function readyOf(worker: ChildProcess): Promise<void> {
  const said = await Promise.race([once(worker, 'message'), once(worker, 'exit')])
  if (said[0] !== 'ready') throw new Error('a worker could not start; what it said stands above')
}

async function killOne(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
}
