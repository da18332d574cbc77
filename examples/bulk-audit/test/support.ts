import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Progress } from '../src/progress'
import { type PartStep, partSteps, type Settings } from '../src/settings'

/** A small register of four parts, in a folder of its own. */
export function smallSettings(given: Partial<Settings> = {}): Settings {
  const out = mkdtempSync(`${tmpdir()}/bulk-audit-`)
  for (const step of partSteps) mkdirSync(`${out}/${step}`)
  return { dossiers: 20_000, part: 5000, workers: 2, seed: '17', ...given, out }
}

export const silent = (): Progress => ({ to() {}, end() {} })

/** One hash of the bytes of each Parquet file of a step. */
export function hashesOf({ out }: Settings, step: PartStep): readonly string[] {
  const folder = `${out}/${step}`
  return readdirSync(folder)
    .sort()
    .map((name) =>
      createHash('sha256')
        .update(readFileSync(`${folder}/${name}`))
        .digest('hex'),
    )
}

export async function ask<Row>(database: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  return (await database.runAndReadAll(sql)).getRowObjectsJson() as unknown as Row[]
}
