import { readFileSync } from 'node:fs'
import { vietnamCalendar } from 'congvu/calendar'
import { computeResultDate } from 'congvu/dossier'
import type { Locale } from 'congvu/messages'
import { type DayCell, markNames, signs } from '../playground/marks'
import { type Month, monthsBetween, toMonth, usedMarks } from '../playground/month-model'
import { readResultDays } from '../playground/result-days'
import { say } from '../playground/texts'
import { longDate, monthName, weekdays } from '../playground/words'

const facts = { accepted: '2024-04-25T08:40:00+07:00', limit: { amount: 3, unit: 'working-day' } } as const
const [cell, gap, margin] = [44, 4, 24]
const monthWidth = 7 * (cell + gap) - gap
const width = 2 * monthWidth + 3 * margin

/**
 * The picture of the README: the calendar of the playground, from the same answer, days, signs, words and colours. It
 * brings its own ground, light or dark as the reader's system asks, so that it can be read on any page.
 */
export function renderCalendarPicture(locale: Locale): string {
  const t = say(locale)
  const answer = computeResultDate(facts)
  if (answer.status === 'undetermined') throw new Error('the picture has no answer')
  const days = readResultDays(facts, answer.value, answer.trace, vietnamCalendar, locale)
  const months = monthsBetween(days.first, days.due).map((first) => toMonth(first, days.cellOf))
  const rows = Math.max(...months.map(({ weeks }) => weeks.length))
  const legendTop = 116 + rows * (cell + gap) + 32
  const { marks } = usedMarks(months)
  const height = legendTop + Math.ceil(marks.length / 3) * 34 + margin - 6
  const asked = {
    vi: `Tiếp nhận ${longDate(days.first, locale)}, 3 ngày làm việc`,
    en: `Accepted on ${longDate(days.first, locale)}, 3 working days`,
  }[locale]
  const title = `${asked}: ${longDate(days.due, locale)}`
  const told = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== undefined && !day.quiet)
  const described = told
    .map((day) => `${longDate((day as DayCell).date, locale)}: ${(day as DayCell).words}`)
    .join('. ')

  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title told" lang="${locale}">`,
    `<title id="title">${plain(title)}</title>`,
    `<desc id="told">${plain(described)}.</desc>`,
    `<style>${style()}</style>`,
    hatch,
    `<rect class="ground" width="${width}" height="${height}" rx="12"/>`,
    `<text class="soft" x="${margin}" y="36">${plain(asked)}</text>`,
    `<text class="ink answer" x="${margin}" y="66">${plain(`${t('resultDay')}: ${longDate(days.due, locale)}`)}</text>`,
    ...months.map((month, index) => drawMonth(month, margin + index * (monthWidth + margin), locale)),
    ...marks.map((mark, index) =>
      drawLegend(mark, mark === 'counted' ? '1' : signs[mark], t(markNames[mark]), index, legendTop),
    ),
    '</svg>',
  ].join('\n')}\n`
}

const hatch =
  '<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="swapped-off" width="8" height="8"/><rect class="stripe" width="2" height="8"/></pattern></defs>'

function drawMonth({ year, month, weeks }: Month, left: number, locale: Locale): string {
  const names = weekdays[locale].map(
    ([, short], day) =>
      `<text class="soft small" x="${left + day * (cell + gap) + cell / 2}" y="124" text-anchor="middle">${short}</text>`,
  )
  const cells = weeks.flatMap((week, row) =>
    week.map((day, column) =>
      day === undefined ? '' : drawDay(day, left + column * (cell + gap), 132 + row * (cell + gap)),
    ),
  )
  return [`<text class="ink name" x="${left}" y="102">${monthName(year, month, locale)}</text>`, ...names, ...cells]
    .filter((line) => line !== '')
    .join('\n')
}

function drawDay({ date, mark, sign, quiet }: DayCell, x: number, y: number): string {
  const kind = quiet ? 'outside' : mark
  const number = `<text class="${kind}-ink" x="${x + 7}" y="${y + 18}">${Number(date.slice(8))}</text>`
  const told =
    sign === ''
      ? ''
      : `<text class="${kind}-ink sign" x="${x + cell - 7}" y="${y + cell - 8}" text-anchor="end">${sign}</text>`
  return `${box(kind, x, y, cell)}${number}${told}`
}

function drawLegend(mark: string, sign: string, name: string, index: number, top: number): string {
  const [x, y] = [margin + (index % 3) * ((width - 2 * margin) / 3), top + Math.floor(index / 3) * 34]
  const told = `<text class="${mark}-ink sign" x="${x + 13}" y="${y + 18}" text-anchor="middle">${sign}</text>`
  return `${box(mark, x, y, 26)}${told}<text class="ink" x="${x + 36}" y="${y + 18}">${plain(name)}</text>`
}

function box(mark: string, x: number, y: number, size: number): string {
  return `<rect class="${mark}" x="${x}" y="${y}" width="${size}" height="${size}" rx="6"/>`
}

/** The colours of the playground as they stand in its style sheet, for light and dark. */
function style(): string {
  const sheet = readFileSync(new URL('../playground/colours.css', import.meta.url), 'utf8')
  const colours = [...sheet.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)]
  const variables = (which: 2 | 3) => `svg{${colours.map((found) => `--${found[1]}:${found[which]}`).join(';')}}`
  const filled = ['counted', 'due', 'rest', 'holiday', 'swapped-work']
  return [
    variables(2),
    `@media (prefers-color-scheme:dark){${variables(3)}}`,
    'text{font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:14px}',
    '.answer{font-size:22px;font-weight:700}.name,.sign{font-weight:700}.small{font-size:12px;font-weight:600}',
    '.ground{fill:var(--panel)}.ink,.plain-ink,.start-ink{fill:var(--ink)}.soft,.outside-ink{fill:var(--soft)}',
    '.outside{fill:none}.plain{fill:none;stroke:var(--line)}.start{fill:var(--ground);stroke:var(--due);stroke-width:2}',
    ...filled.map((mark) => `.${mark}{fill:var(--${mark})}.${mark}-ink{fill:var(--${mark}-ink)}`),
    '.swapped-work{stroke:var(--swapped-work-ink)}pattern .swapped-off{fill:var(--swapped-off);stroke:none}',
    '.swapped-off{fill:url(#hatch);stroke:var(--swapped-off-ink)}.swapped-off-ink{fill:var(--swapped-off-ink)}',
    '.stripe{fill:var(--panel)}',
  ].join('')
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
