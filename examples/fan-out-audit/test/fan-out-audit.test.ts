import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { holdNotes } from '../../hold-notes'
import { type Postgres, startPostgres } from '../../local-postgres'
import type { Workers } from '../../worker-processes'
import { auditFile } from '../audit-file'
import { startCrew } from '../crew'
import { add, type Figures, nothing } from '../figures'
import { names } from '../names'
import { type Office, openOffice } from '../office'
import { openRecords, type Records, type Result } from '../records'
import { writeFiles } from '../write-files'

const postgres = await startPostgres()
/** Runs of this test are told apart from those of another day in the same database. */
const moment = new Date().toISOString()
const skip = postgres === undefined && 'PostgreSQL is not installed and DATABASE_URL is not set'

describe('the audit of 34 provinces by two workers', { skip, timeout: 300_000 }, () => {
  let server: Postgres
  let folder: string
  let files: readonly string[]
  let alone: Figures
  let records: Records
  let office: Office
  let crew: Workers | undefined

  before(async () => {
    assert(postgres !== undefined)
    server = postgres
    folder = await mkdtemp(join(tmpdir(), 'congvu-registers-'))
    files = await writeFiles(folder, 150)
    alone = nothing
    for (const file of files) alone = add(alone, await auditFile(file))
    records = await openRecords(server.url)
    office = await openOffice(server.url, { perWorker: 2, inAll: 4 })
  })

  after(async () => {
    await crew?.kill()
    await office.close()
    await records.close()
    await rm(folder, { recursive: true })
    await server.stop()
  })

  const countProcesses = async (run: string) =>
    new Set((await records.listExecutions(run)).map(({ process }) => process)).size

  it('killed half-way and started again: every file is counted once, the total is that of one process', async (t) => {
    const run = `half-way ${moment}`
    crew = await startCrew(server.url, 2)
    const ordered = await office.order(run, files)
    await until(async () => (await records.listResults(run)).length >= 12 && (await countProcesses(run)) === 2)
    await crew.kill()

    const doneAtKill = await records.listResults(run)
    const triedAtKill = await records.listExecutions(run)
    assert(doneAtKill.length < files.length, 'the kill came too late to show anything')
    // gone, so that to read one of them again would be an error
    await Promise.all(doneAtKill.map(({ file }) => rm(file)))

    crew = await startCrew(server.url, 2)
    const total = await ordered.getResult()
    await crew.kill()

    assert.deepEqual(total, alone)
    const results = await records.listResults(run)
    assert.deepEqual(
      results.map(({ file }) => file),
      [...files].sort(),
    )
    assert.deepEqual(results.map(({ figures }) => figures).reduce(add, nothing), alone)
    // what was done at the kill is as it was, and only what two workers had in hand was tried again
    for (const kept of doneAtKill) assert.deepEqual(findResult(results, kept.file), kept)
    const executions = await records.listExecutions(run)
    const again = executions.length - files.length
    assert(again <= 4, `${again} files were tried again`)
    t.diagnostic(
      `${files.length} files, ${alone.lines} dossiers; at kill -9 ${doneAtKill.length} done, ${triedAtKill.length} begun; ${executions.length} executions in all`,
    )
  })

  it('killed after a result is stored and before DBOS knows of it: the file is not audited again', async (t) => {
    const run = `worst moment ${moment}`
    const some = (await writeFiles(folder, 150)).slice(0, 20)
    crew = await startCrew(server.url, 1)
    const ordered = await office.order(run, some)
    await until(async () => (await records.listResults(run)).length >= 1)

    // the next results are known to us alone
    const holder = new pg.Client({ connectionString: server.url })
    await holder.connect()
    const notes = await holdNotes(holder, names.schema)
    const noted = await notedFiles(holder, run)
    const listUnnoted = async () => (await records.listResults(run)).filter(({ file }) => !noted.has(file))
    await until(async () => (await listUnnoted()).length > 0)
    await crew.kill()
    const unnoted = await listUnnoted()
    await Promise.all(unnoted.map(({ file }) => rm(file)))
    await notes.release()
    await holder.end()

    crew = await startCrew(server.url, 1)
    const total = await ordered.getResult()
    await crew.kill()

    const results = await records.listResults(run)
    const executions = await records.listExecutions(run)
    assert.equal(results.length, some.length)
    assert.deepEqual(results.map(({ figures }) => figures).reduce(add, nothing), total)
    for (const kept of unnoted) {
      const tries = executions.filter(({ file }) => file === kept.file)
      assert.equal(tries.length, 2, 'the step is executed again, because DBOS had not heard of it')
      assert.deepEqual(findResult(results, kept.file), kept)
      assert.equal(kept.execution, tries[0]?.id, 'the result that counts is that of the first execution')
    }
    t.diagnostic(`${unnoted.length} results stored and not noted at kill -9, ${executions.length} executions`)
  })

  it('ordered again under the same name: the same total, and no file is opened', async () => {
    const run = `half-way ${moment}`
    const before = await records.listExecutions(run)
    const ordered = await office.order(run, files)
    assert.deepEqual(await ordered.getResult(), alone)
    assert.deepEqual(await records.listExecutions(run), before)
  })
})

function findResult(results: readonly Result[], file: string): Result | undefined {
  return results.find((result) => result.file === file)
}

/** The files of a run whose step DBOS has noted as done. */
async function notedFiles(client: pg.Client, run: string): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ readonly id: string }>(
    `select workflow_uuid as id from ${names.schema}.operation_outputs where function_name = 'audit-file'`,
  )
  return new Set(rows.flatMap(({ id }) => (id.startsWith(`${run}/`) ? [id.slice(run.length + 1)] : [])))
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20)
}
