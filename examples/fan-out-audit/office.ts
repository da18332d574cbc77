import { DBOS, DBOSClient, type WorkflowHandle } from '@dbos-inc/dbos-sdk'
import type { Figures } from './figures'
import { names } from './names'

/** Who gives out the work; it audits nothing itself. */
export interface Office {
  /** Asks for the audit of files. Asked again under the same name it is the same audit, done or not. */
  order(run: string, files: readonly string[]): Promise<WorkflowHandle<Figures>>
  close(): Promise<void>
}

/** How many provinces are audited at a time: by one worker, and in all. */
export interface Limits {
  readonly perWorker: number
  readonly inAll: number
}

export async function openOffice(url: string, limits: Limits): Promise<Office> {
  await DBOS.migrate(url, { schemaName: names.schema })
  const client = await DBOSClient.create({
    systemDatabaseUrl: url,
    systemDatabaseSchemaName: names.schema,
    applicationName: names.application,
  })
  const minPollingIntervalMs = 100
  await client.registerQueue(names.countries, { minPollingIntervalMs })
  await client.registerQueue(names.provinces, {
    workerConcurrency: limits.perWorker,
    globalConcurrency: limits.inAll,
    minPollingIntervalMs,
  })
  return {
    order: (run, files) =>
      client.enqueue<(run: string, files: readonly string[]) => Promise<Figures>>(
        { workflowName: names.country, queueName: names.countries, workflowID: run },
        run,
        files,
      ),
    close: () => client.destroy(),
  }
}
