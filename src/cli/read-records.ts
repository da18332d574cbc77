import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { reasonOf } from './command-line'
import { type CsvDossier, type CsvOptions, csvDossiers } from './csv-dossier'

/** One record of a file: the line it begins on, and what stands there or why it cannot be read. */
export type FileRecord =
  | ({ readonly line: number; readonly value: unknown } & Partial<CsvDossier>)
  | { readonly line: number; readonly problem: string }

/** The records of NDJSON: each line that holds something. */
export async function* readNdjson(input: Readable): AsyncGenerator<FileRecord> {
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (text.trim() !== '') yield { line, ...readJson(text.replace(/^\uFEFF/, '')) }
  }
}

/** The dossiers of a CSV file with a line of column names. */
export async function* readCsv(input: Readable, options: CsvOptions): AsyncGenerator<FileRecord> {
  const rows = input.pipe(
    parse({ bom: true, info: true, relaxColumnCount: true, skipEmptyLines: true, delimiter: [',', ';', '\t'] }),
  )
  input.on('error', (error) => rows.destroy(error))
  let toDossier: ReturnType<typeof csvDossiers> | undefined
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (toDossier === undefined) toDossier = csvDossiers(record, options)
    else yield { line: info.lines, ...toDossier(record) }
  }
}

function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: reasonOf(error) }
  }
}
