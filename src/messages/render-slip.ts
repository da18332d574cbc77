import { quote } from '../core/iso'
import { demandShape, isKeyOf, limitShape, type Shape } from '../core/shape'
import type { Slip } from '../dossier/slip-types'
import { motto, type SlipPage, slipPage } from './slip-page'
import type { Part } from './slip-parts'
import { slipNames } from './vi/slips'
import { units } from './vi/words'

/**
 * In phiếu này ra thế nào? — A slip of the counter in Vietnamese, ready to print: plain text, or one HTML page in A5 (the
 * register line in A4) with the national motto.
 *
 * The same slip always gives the same output. What is missing is printed as dots, so check it with `checkSlip` first. The
 * wording follows the names and fields of the forms; their annexes were not seen, so it is a layout, not a facsimile.
 *
 * @param slip The slip; its texts are printed as they are, on one line each, never as markup.
 * @param format `text`, or `html`: a whole page with its own style and no script.
 * @throws RangeError that names the place of what is no slip, or a format that is none.
 * @remarks Circular 01/2018/TT-VPCP, article 9: the forms and their paper, A5, the register A4.
 * @example
 * ```ts
 * import { renderSlip } from 'congvu/messages'
 *
 * const slip = { kind: 'refusal', issued: '2024-03-04', reason: 'Không thuộc <thẩm quyền>' } as const
 * renderSlip(slip, 'text').includes('Lý do: Không thuộc <thẩm quyền>') //=> true
 * renderSlip(slip, 'html').includes('Không thuộc &lt;thẩm quyền&gt;') //=> true
 * renderSlip(slip, 'html').includes('Mẫu số 03') //=> true
 * ```
 */
export function renderSlip(slip: Slip, format: 'text' | 'html'): string {
  demandSlip(slip)
  if (format !== 'text' && format !== 'html') throw new RangeError(`no format of a slip: ${quote(format)}`)
  const page = slipPage(slip)
  return format === 'html' ? toHtml(page) : toText(page)
}

const texts = 'issued unit parentUnit place code request officer accepted due returnPlace returnManner owner fee'
const moreTexts = 'registerBook reason guidance newDate finished returned note'
const text = (name: string) => [`${name}?`, 'string'] as const
/** What is printed of a slip: texts, numbers, and lists of them. */
const slipShape: Shape = {
  ...Object.fromEntries(`${texts} ${moreTexts}`.split(' ').map(text)),
  kind: 'string',
  'applicant?': Object.fromEntries(['name', 'address', 'phone', 'email', 'id'].map(text)),
  'components?': [{ name: 'string', 'copies?': 'number', 'form?': 'string' }],
  'sets?': 'number',
  'limit?': limitShape,
  'registerNumber?': 'number',
  'items?': ['string'],
  'handovers?': [{ from: 'string', to: 'string', at: 'string', 'condition?': 'string', 'note?': 'string' }],
  'number?': 'number',
}

/** A slip that cannot be printed is refused by the name of the first place that is wrong. */
function demandSlip(slip: Slip): void {
  demandShape(slip, slipShape, 'slip')
  if (!isKeyOf(slipNames, slip.kind)) throw new RangeError(`slip.kind: no kind of slip: ${quote(slip.kind)}`)
  if (slip.kind === 'receipt' && slip.limit !== undefined && !isKeyOf(units, slip.limit.unit)) {
    throw new RangeError(`slip.limit.unit: no unit of time: ${quote(slip.limit.unit)}`)
  }
}

/** One line of plain text: no line breaks, no control or direction marks, no broken characters. */
function plain(text: string): string {
  return [...text.replaceAll(/\s+/g, ' ')]
    .map((character) => (isPrinted(character.codePointAt(0) ?? 0) ? character : '\ufffd'))
    .join('')
    .trim()
}

function isPrinted(code: number): boolean {
  const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f)
  const isDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  const isNoncharacter = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe
  return !(isControl || isDirection || isSurrogate || isNoncharacter)
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return plain(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}

function toText({ office, number, form, placeAndDate, title, parts, signatures }: SlipPage): string {
  const lines = [
    ...motto,
    '',
    ...(form === '' ? [] : [form]),
    ...office,
    ...(number === '' ? [] : [number]),
    placeAndDate,
    '',
    title,
    '',
    ...parts.flatMap(partToText),
    ...signatures.flatMap(({ role, name }) => ['', role, '(Ký và ghi rõ họ tên)', ...(name === '' ? [] : [name])]),
  ]
  return `${lines.map(plain).join('\n')}\n`
}

function partToText(part: Part): readonly string[] {
  switch (part.kind) {
    case 'line':
      return [part.label === undefined ? part.text : `${part.label}: ${part.text}`]
    case 'list':
      return [`${part.label}:`, ...part.items.map((item, index) => `${index + 1}. ${item}`)]
    case 'table':
      return part.rows.map((row) => part.head.map((name, index) => `${name}: ${row[index] ?? ''}`).join(' | '))
  }
}

const style = `body{font-family:"Times New Roman",serif;font-size:11pt;line-height:1.35;margin:0}
header{display:flex;justify-content:space-between;gap:4mm;text-align:center;font-weight:bold}
main p{margin:0 0 1mm}
.form,.date{text-align:right;font-style:italic;font-weight:normal}
h1{font-size:13pt;text-align:center;margin:4mm 0}
ol{margin:0 0 1mm;padding-left:8mm}
table{border-collapse:collapse;width:100%}
th,td{border:1px solid #000;padding:1mm;text-align:left;vertical-align:top}
footer{display:flex;justify-content:space-around;text-align:center;margin-top:6mm}
footer .name{margin-top:16mm}
@media screen{body{max-width:128mm;margin:8mm auto;padding:0 4mm}.A4{max-width:277mm}}`

function toHtml({ paper, office, number, form, placeAndDate, title, parts, signatures }: SlipPage): string {
  const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`
  return [
    '<!DOCTYPE html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n@page{size:${paper}${paper === 'A4' ? ' landscape' : ''};margin:10mm}\n${style}\n</style>`,
    '</head>',
    `<body class="${paper}">`,
    '<main>',
    ...(form === '' ? [] : [`<p class="form">${escapeHtml(form)}</p>`]),
    '<header>',
    `<div>${office.map(paragraph).join('')}${number === '' ? '' : paragraph(number)}</div>`,
    `<div>${motto.map(paragraph).join('')}</div>`,
    '</header>',
    `<p class="date">${escapeHtml(placeAndDate)}</p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...parts.map(partToHtml),
    ...(signatures.length === 0 ? [] : [`<footer>${signatures.map(signatureToHtml).join('')}</footer>`]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function partToHtml(part: Part): string {
  switch (part.kind) {
    case 'line':
      return part.label === undefined
        ? `<p>${escapeHtml(part.text)}</p>`
        : `<p>${escapeHtml(part.label)}: <strong>${escapeHtml(part.text)}</strong></p>`
    case 'list':
      return `<p>${escapeHtml(part.label)}:</p>\n<ol>${part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ol>`
    case 'table':
      return `<table>\n<thead><tr>${part.head.map((name) => `<th>${escapeHtml(name)}</th>`).join('')}</tr></thead>\n<tbody>${part.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody>\n</table>`
  }
}

function signatureToHtml({ role, name }: SlipPage['signatures'][number]): string {
  return `<div><p><strong>${escapeHtml(role)}</strong></p><p><em>(Ký và ghi rõ họ tên)</em></p><p class="name">${escapeHtml(name)}</p></div>`
}
