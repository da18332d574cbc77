import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { startPostgres } from '../local-postgres'
import { auditFile } from './audit-file'
import { startCrew } from './crew'
import { add, nothing } from './figures'
import { openOffice } from './office'
import { openRecords } from './records'
import { render } from './render'
import { writeFiles } from './write-files'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    dossiers: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '2' },
    run: { type: 'string', default: new Date().toISOString() },
  },
})
const [own] = positionals
const workers = countOf(values.workers)
const dossiers = countOf(values.dossiers)

const postgres = await startPostgres()
if (postgres === undefined) {
  console.error('Không tìm thấy PostgreSQL: cài gói postgresql, hoặc đặt DATABASE_URL.')
  process.exit(2)
}
const scratch = await mkdtemp(join(tmpdir(), 'congvu-registers-'))
try {
  const files = own === undefined ? await writeFiles(scratch, dossiers) : await listRegisters(own)
  const records = await openRecords(postgres.url)
  const office = await openOffice(postgres.url, { perWorker: 2, inAll: 2 * workers })
  const began = performance.now()
  const ordered = await office.order(values.run, files)
  let crew = await startCrew(postgres.url, workers)
  // the sample is killed half-way to show it; a register of one's own is not
  if (own === undefined) {
    while ((await records.listResults(values.run)).length < files.length / 2) await pause(20)
    await crew.kill()
    const done = (await records.listResults(values.run)).length
    console.log(`kill -9: ${workers} tiến trình, khi đã xong ${done}/${files.length} tệp. Chạy lại.\n`)
    crew = await startCrew(postgres.url, workers)
  }
  const total = await ordered.getResult()
  const finished = performance.now()
  await crew.kill()
  console.log(render(await records.listResults(values.run), total))
  const { length: executions } = await records.listExecutions(values.run)
  console.log(`\n${files.length} tệp, ${executions} lần thực hiện, ${inSeconds(began, finished)}.`)
  if (own === undefined) {
    let alone = nothing
    for (const file of files) alone = add(alone, await auditFile(file))
    const isSame = isDeepStrictEqual(total, alone)
    console.log(
      `Một tiến trình, không bị ngắt: ${inSeconds(finished, performance.now())}, tổng số ${isSame ? 'giống hệt' : 'KHÁC'}.`,
    )
    if (!isSame) process.exitCode = 1
  }
  await office.close()
  await records.close()
} finally {
  await rm(scratch, { recursive: true })
  await postgres.stop()
}

function countOf(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of workers or dossiers: '${text}'`)
  return count
}

function inSeconds(from: number, to: number): string {
  return `${((to - from) / 1000).toFixed(1).replace('.', ',')} giây`
}

/** The registers of a folder: one NDJSON file a province. */
async function listRegisters(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => resolve(folder, name))
}
