import { expect, test } from 'vitest'
import { replaceDays } from '../support/spoil'
import { asked } from './asked'

/** What a function does not read as a day, or tells of the whole record. */
const unread: Readonly<Record<string, RegExp>> = {
  checkDigitizedPaper: /issuedOn$/,
  checkIntakeSlips: /answerBy$/,
  checkRegister: /(issued|accepted)$/,
  checkSlip: /answerBy$/,
  checkStatistics: /period\.(from|to)$/,
  checkSupplementRequest: /appointment$/,
  findDuplicateCodes: /events/,
  summarizeDossiers: /events|^1\.(from|to)$/,
}

test.each(asked.map((one, row) => [`${one[0]} (${row})`, one] as const))(
  '%s: a day that is none is told by its own path, wherever it stands',
  (_, one) => {
    expect(replaceDays(one, '31/12/2024').filter((place) => unread[one[0]]?.test(place) !== true)).toEqual([])
  },
)
