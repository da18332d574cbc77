import type { Deadline, DeadlineStatus } from '../../core/deadline'
import { isKeyOf } from '../../core/shape'
import { citationsOf, type Locale } from '../../messages/cite'
import { explain } from '../../messages/explain'
import { dateEn, dateVi } from '../../messages/format'
import { nameOfActor } from '../actor-names'
import type { CalendarDeadline } from './to-ics'
import { wellFormed } from './uid'

/** In which words, and where the names of clocks come from. */
export interface EventWords {
  readonly locale?: Locale
  /** Lifecycles whose clocks name their deadlines: `[dossierLifecycle]`. */
  readonly lifecycles?: readonly {
    readonly clocks: readonly { readonly id: string; readonly label: Readonly<Record<Locale, string>> }[]
  }[]
}

const words = {
  vi: {
    due: 'Hạn',
    holder: 'Đơn vị, người thực hiện',
    status: 'Tình trạng',
    basis: 'Căn cứ',
    why: 'Vì sao',
    provisional: 'Ngày này có thể thay đổi.',
  },
  en: {
    due: 'Due',
    holder: 'Owed by',
    status: 'Status',
    basis: 'Legal basis',
    why: 'Why',
    provisional: 'This day may change.',
  },
} as const

const statuses: Record<Locale, Record<DeadlineStatus, string>> = {
  vi: {
    running: 'đang tính',
    paused: 'tạm dừng',
    met: 'đã thực hiện',
    'met-late': 'đã thực hiện, trễ hạn',
    overdue: 'quá hạn',
    void: 'không còn phải thực hiện',
  },
  en: {
    running: 'running',
    paused: 'paused',
    met: 'met',
    'met-late': 'met, late',
    overdue: 'overdue',
    void: 'void',
  },
}

/** What is owed, by whom, and for which case. */
export function summarizeEvent(deadline: CalendarDeadline, locale: Locale, options: EventWords): string {
  const { holder, due, subject } = deadline
  const what = [labelOf(deadline, locale, options), ...(subject === undefined ? [] : [subject])].join(' · ')
  return plain(`${what} — ${nameOfActor(holder, locale, due)}`)
}

/** The day, who, how it stands, the citations, and the reasoning step by step. */
export function describeEvent(deadline: CalendarDeadline, locale: Locale, options: EventWords): string {
  const { due, holder, status, basis, trace, provisional } = deadline
  const text = words[locale]
  const day = locale === 'vi' ? dateVi(due) : dateEn(due)
  const steps = explain(trace, locale).map(({ text: step, citations }) =>
    citations.length === 0 ? `- ${step}` : `- ${step} (${citations.join('; ')})`,
  )
  return plain(
    [
      labelOf(deadline, locale, options),
      `${text.due}: ${day}`,
      `${text.holder}: ${nameOfActor(holder, locale, due)}`,
      `${text.status}: ${isKeyOf(statuses[locale], status) ? statuses[locale][status] : status}`,
      ...(provisional ? [text.provisional] : []),
      `${text.basis}: ${citationsOf(basis, locale).join('; ')}`,
      ...(steps.length === 0 ? [] : [`${text.why}:`, ...steps]),
    ].join('\n'),
  )
}

/** Text that a content line can hold: line feeds only, no control characters, no broken pairs. */
export function plain(text: string): string {
  return wellFormed(text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Control}\n]/gu, ' '))
}

function labelOf(deadline: CalendarDeadline, locale: Locale, { lifecycles = [] }: EventWords): string {
  return deadline[locale] ?? clockName(deadline, locale, lifecycles) ?? deadline.id
}

function clockName({ id }: Deadline, locale: Locale, lifecycles: NonNullable<EventWords['lifecycles']>) {
  return lifecycles.flatMap(({ clocks }) => clocks).find((clock) => clock.id === id)?.label[locale]
}
