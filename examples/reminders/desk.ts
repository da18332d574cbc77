import { DBOS, DBOSClient } from '@dbos-inc/dbos-sdk'
import type { IsoInstant } from 'congvu/core'
import { startWorkers, type Workers } from '../worker-processes'
import type { Announcement } from './calendars'
import { names, systemSchemaOf } from './names'
import type { Subject } from './subjects'
import type { Timer } from './timers'

/** Bàn nhắc việc — takes requests; a worker carries them out, now or when it is there again. */
export interface Desk {
  /** Watches a subject from a moment on, or as it is since then; resolves when its timers are set. */
  watch(asOf: IsoInstant, subject: Subject): Promise<readonly Timer[]>
  /** The n-th announcement since the desk opened; resolves when the timers of what moved are set. */
  announce(asOf: IsoInstant, version: number, announcement: Announcement): Promise<readonly Timer[]>
  /** Timers that are set and have not woken. */
  listAsleep(): Promise<readonly string[]>
  close(): Promise<void>
}

export async function openDesk(url: string, desk: string): Promise<Desk> {
  const systemDatabaseSchemaName = systemSchemaOf(desk)
  await DBOS.migrate(url, { schemaName: systemDatabaseSchemaName })
  const client = await DBOSClient.create({
    systemDatabaseUrl: url,
    systemDatabaseSchemaName,
    applicationName: names.application,
  })
  await client.registerQueue(names.requests, { minPollingIntervalMs: 100 })

  const ask = async (request: { workflowName: string; workflowID?: string }, ...args: readonly unknown[]) => {
    const options = { ...request, queueName: names.requests }
    const handle = await client.enqueue<(...args: unknown[]) => Promise<readonly Timer[]>>(options, ...args)
    return handle.getResult({ pollingIntervalMs: 50 })
  }
  return {
    watch: (asOf, subject) => ask({ workflowName: names.watch }, asOf, subject),
    announce: (asOf, version, announcement) =>
      ask({ workflowName: names.announce, workflowID: `announce/${version}` }, asOf, version, announcement),
    // what a worker left behind is queued first when it starts again
    listAsleep: async () =>
      (await client.listWorkflows({ workflowName: names.remind, status: ['PENDING', 'ENQUEUED'] })).map(
        ({ workflowID }) => workflowID,
      ),
    close: () => client.destroy(),
  }
}

/** Puts a worker at the desk. */
export function startWorker(url: string, desk: string): Promise<Workers> {
  return startWorkers(new URL('./worker.ts', import.meta.url), [[url, desk]])
}
