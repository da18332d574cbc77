import { startWorkers, type Workers } from '../worker-processes'

/** Starts workers of the audit, each under the name that it resumes its own work by. */
export function startCrew(url: string, size: number): Promise<Workers> {
  const names = Array.from({ length: size }, (_, place) => `worker-${place + 1}`)
  return startWorkers(
    new URL('./worker.ts', import.meta.url),
    names.map((name) => [url, name]),
  )
}
