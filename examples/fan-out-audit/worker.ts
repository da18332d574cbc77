import { DBOS } from '@dbos-inc/dbos-sdk'
import { names } from './names'
import { openRecords } from './records'
import { registerWorkflows } from './workflows'

/** A worker: takes provinces from the queue until it is told to end, or until whoever started it is gone. */
const [url = '', executorID = ''] = process.argv.slice(2)
process.once('disconnect', () => process.exit())

registerWorkflows(await openRecords(url))
DBOS.setConfig({
  name: names.application,
  systemDatabaseUrl: url,
  systemDatabaseSchemaName: names.schema,
  // a worker that starts again under its own name resumes what it had left
  executorID,
  logLevel: 'error',
})
await DBOS.launch()
process.send?.('ready')
