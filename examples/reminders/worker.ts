import { DBOS } from '@dbos-inc/dbos-sdk'
import { names, systemSchemaOf } from './names'
import { openRecords } from './records'
import { registerWorkflows } from './workflows'

/** The desk at work: sleeps and wakes until it is told to end, or until whoever started it is gone. */
const [url = '', desk = ''] = process.argv.slice(2)
process.once('disconnect', () => process.exit())

registerWorkflows(await openRecords(url, desk))
DBOS.setConfig({
  name: names.application,
  systemDatabaseUrl: url,
  systemDatabaseSchemaName: systemSchemaOf(desk),
  // a worker that starts again under its own name resumes what it had left
  executorID: desk,
  logLevel: 'error',
})
await DBOS.launch()
process.send?.('ready')
