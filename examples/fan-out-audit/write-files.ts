import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { addWorkingDays } from 'congvu/calendar'
import type { DossierEvent, StatisticsDossier } from 'congvu/dossier'
import { provinces } from './provinces'

/** Writes one register a province, one dossier a line. Every dossier is synthetic; the same call writes the same files. */
export async function writeFiles(folder: string, dossiersEach: number): Promise<readonly string[]> {
  const paths = provinces.map(([file]) => join(folder, `${file}.ndjson`))
  for (const [place, path] of paths.entries()) {
    await pipeline(Readable.from(linesOf(place, dossiersEach)), createWriteStream(path))
  }
  return paths
}

function* linesOf(province: number, dossiers: number): Generator<string> {
  const draw = drawsFrom(province + 1)
  // provinces are not of one size: from a half to one and a half times
  const own = Math.round(dossiers * (0.5 + draw()))
  for (let number = 1; number <= own; number += 1) yield `${JSON.stringify(makeDossier(province, number, draw))}\n`
}

const sectors = ['Đất đai', 'Hộ tịch', 'Đăng ký kinh doanh', 'Xây dựng', 'Người có công']

function makeDossier(province: number, number: number, draw: () => number): StatisticsDossier {
  const accepted = addWorkingDays('2026-07-01', Math.floor(draw() * 50))
  const limit = 3 + Math.floor(draw() * 13)
  const online = draw() < 0.6
  const events: DossierEvent[] = [{ type: 'accepted', at: `${accepted}T08:30:00+07:00` }]
  let start = accepted
  // one dossier in twelve is asked for papers, and of those one in five a second time
  for (let asked = 0; asked < 2 && draw() < (asked === 0 ? 1 / 12 : 1 / 5); asked += 1) {
    const request = addWorkingDays(start, 1)
    start = addWorkingDays(request, 2)
    events.push(
      {
        type: 'supplement-requested',
        at: `${request}T09:00:00+07:00`,
        items: [{ name: 'Giấy tờ còn thiếu', published: true }],
        reason: 'Thiếu thành phần hồ sơ',
        written: true,
        through: 'one-stop',
      },
      { type: 'supplement-received', at: `${start}T14:00:00+07:00`, complete: true },
    )
  }
  // one in ten is late, one in seven not finished
  const days = Math.max(1, draw() < 0.1 ? limit + 1 + Math.floor(draw() * 4) : Math.ceil(limit * (0.4 + draw() * 0.6)))
  if (draw() < 6 / 7) {
    events.push({ type: 'finished', at: `${addWorkingDays(start, days)}T15:00:00+07:00`, result: 'granted' })
  }
  return {
    code: `TH${String(province + 1).padStart(2, '0')}-${accepted.slice(2).replaceAll('-', '')}-${number}`,
    sector: sectors[Math.floor(draw() * sectors.length)] ?? '',
    channel: online ? 'online' : 'counter',
    ...(online && { onlineService: draw() < 0.5 ? 'full' : 'partial' }),
    procedure: { limit: { amount: limit, unit: 'working-day' } },
    events,
  }
}

/** Draws between 0 and 1 that follow from a seed alone (Mulberry32). */
function drawsFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
