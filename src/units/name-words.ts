/**
 * One word of a Vietnamese name: as written, with its tone mark last (so that `hoà` is `hòa`), and without any mark.
 */
export interface NameWord {
  readonly written: string
  readonly plain: string
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
const marks = /[\u0300-\u036f]/gu

/** What offices write short, by the whole word without marks. */
const shortForms: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân',
  hdnd: 'hội đồng nhân dân',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  ubmt: 'ủy ban mặt trận',
  mttq: 'mặt trận tổ quốc',
  tqvn: 'tổ quốc việt nam',
  vn: 'việt nam',
  tp: 'thành phố',
  tpct: 'thành phố cần thơ',
  vp: 'văn phòng',
  bql: 'ban quản lý',
  q: 'quận',
  h: 'huyện',
  p: 'phường',
  x: 'xã',
  tt: 'thị trấn',
}

/** The words of a name: lower case, short forms spelt out, `&` read as `và`, punctuation left out. */
export function nameWords(text: string): readonly NameWord[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' và ')
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => spellOut(word).split(' '))
    .map((word) => ({ written: toneLast(word), plain: fold(word) }))
}

/** True when two names agree word for word; a word written without any mark agrees with every marked form of it. */
export function sameWords(asked: readonly NameWord[], known: readonly NameWord[]): boolean {
  return (
    asked.length === known.length &&
    asked.every((word, index) => {
      const other = known[index]
      return other !== undefined && word.plain === other.plain && agree(word, other)
    })
  )
}

function agree(asked: NameWord, known: NameWord): boolean {
  return asked.written === asked.plain || asked.written === known.written
}

function spellOut(word: string): string {
  const plain = fold(word)
  return Object.hasOwn(shortForms, plain) ? (shortForms[plain] ?? word) : word
}

function toneLast(word: string): string {
  const letters = word.normalize('NFD')
  return letters.replace(tones, '').normalize('NFC') + (letters.match(tones) ?? []).join('')
}

function fold(word: string): string {
  return word.normalize('NFD').replace(marks, '').replace(/đ/g, 'd')
}
