import { DBOS } from '@dbos-inc/dbos-sdk'
import { auditFile } from './audit-file'
import { add, type Figures, nothing } from './figures'
import { names } from './names'
import type { Records } from './records'

/** Registers the two workflows; they are started, and after a crash resumed, by name. */
export function registerWorkflows(records: Records): void {
  /** One province: one step, so that a file is either done and never read again, or done anew from its first line. */
  const auditProvince = DBOS.registerWorkflow(
    (run: string, file: string): Promise<Figures> =>
      DBOS.runStep(() => records.findOnce(run, file, () => auditFile(file)), { name: 'audit-file' }),
    { name: names.province },
  )

  /** The country: the provinces are queued under fixed ids, so that a resumed country finds those it had started. */
  DBOS.registerWorkflow(
    async (run: string, files: readonly string[]): Promise<Figures> => {
      const started = []
      for (const file of files) {
        const params = { workflowID: `${run}/${file}`, queueName: names.provinces }
        started.push(await DBOS.startWorkflow(auditProvince, params)(run, file))
      }
      let total = nothing
      for (const province of started) total = add(total, await province.getResult())
      return total
    },
    { name: names.country },
  )
}
