import type { StatisticsDossier } from 'congvu/dossier'
import { parseStatisticsDossier } from 'congvu/schema'

/** What a register gives: the dossiers that could be read, the lines that could not, the channels that were assumed. */
export interface Register {
  readonly dossiers: readonly StatisticsDossier[]
  readonly unreadable: readonly number[]
  /** Dossiers without a recorded channel, counted as handed in at the counter. */
  readonly assumedAtCounter: ReadonlySet<string>
}

/** Lĩnh vực of a procedure, by words of its name; a real system has it as a field. */
const sectors: readonly (readonly [word: RegExp, sector: string])[] = [
  [/xây dựng/, 'Xây dựng'],
  [/đất/, 'Đất đai'],
  [/kinh doanh|doanh nghiệp|rượu/, 'Kinh doanh, công thương'],
  [/lữ hành/, 'Du lịch'],
  [/hộ tịch|hôn nhân|Chứng thực/, 'Tư pháp, hộ tịch'],
  [/lái xe/, 'Giao thông'],
  [/lao động/, 'Lao động'],
]

/** Reads a register of one JSON object a line; every online dossier of it is taken as full-process. */
export function readRegister(text: string): Register {
  const unreadable: number[] = []
  const assumedAtCounter = new Set<string>()
  const dossiers = text.split('\n').flatMap((line, index): readonly StatisticsDossier[] => {
    if (line.trim() === '') return []
    const parsed = parseStatisticsDossier(readJson(line))
    if (parsed.status === 'invalid') {
      unreadable.push(index + 1)
      return []
    }
    const { dossier } = parsed
    const submitted = dossier.events.find(({ type }) => type === 'submitted')
    const channel = submitted?.type === 'submitted' ? submitted.channel : undefined
    if (channel === undefined) assumedAtCounter.add(dossier.code)
    const [unit = ''] = dossier.code.split('-')
    return [
      {
        ...dossier,
        sector: sectorOf(dossier.procedure.name),
        unit,
        channel: channel ?? 'counter',
        onlineService: 'full',
      },
    ]
  })
  return { dossiers, unreadable, assumedAtCounter }
}

function sectorOf(name = ''): string {
  return sectors.find(([word]) => word.test(name))?.[1] ?? 'Lĩnh vực khác'
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
