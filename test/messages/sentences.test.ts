import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/core/finding'
import { cite } from '../../src/law/cite'
import { describe as describeFinding, explain } from '../../src/messages/index'
import { findingSamples, stepSamples } from './samples/index'

const basis = [cite('118/2025/NĐ-CP@2025-06-09', '19', '5')] as const
const flatten = (table: Readonly<Record<string, readonly object[]>>) =>
  Object.entries(table).flatMap(([code, samples]) => samples.map((params) => [code, params] as const))
const locales = ['vi', 'en'] as const

/** A sentence a person can read: whole, one form of Unicode, nothing that leaked from the code. */
function checkSentence(text: string, code: string): void {
  expect(text).toBe(text.normalize('NFC'))
  expect(text).toMatch(/[.:?!]$/)
  expect(text.length).toBeGreaterThan(10)
  expect(text).not.toBe(code)
  expect(text).not.toMatch(/undefined|\[object|NaN|function|=>/)
  expect(text).not.toMatch(/ {2}| [.,;:]|\(\)|“”|''|^[ .,]|,\s*[.;]|: ?\./)
}

describe.each(locales)('every finding has a sentence in %s', (locale) => {
  it.each(flatten(findingSamples))('%s %j', (code, params) => {
    const found: Finding = { code, severity: 'violation', params, basis }
    checkSentence(describeFinding(found, locale).text, code)
  })
})

describe.each(locales)('every step of a trace has a sentence in %s', (locale) => {
  it.each(flatten(stepSamples))('%s %j', (step, params) => {
    const [explained] = explain({ rule: 'x', lawVersion: '2026-11-23', steps: [{ step, params, basis }] }, locale)
    checkSentence(explained?.text ?? '', step)
    expect(explained?.citations.length).toBe(1)
  })
})

it('the two languages say different things, and Vietnamese has its marks', () => {
  for (const [code, params] of flatten(findingSamples)) {
    const found: Finding = { code, severity: 'violation', params, basis }
    const vi = describeFinding(found, 'vi').text
    expect(vi).not.toBe(describeFinding(found, 'en').text)
    expect(vi.normalize('NFD')).toMatch(/[\u0300-\u036F]/)
  }
})

it('the parameters of a finding stand in its sentence, dates as the language writes them', () => {
  const params = { due: '2024-03-18', workingDays: 2 }
  const found: Finding = { code: 'dossier.finished-late', severity: 'violation', params, basis }
  expect(describeFinding(found, 'vi').text).toBe('Có kết quả sau hạn 18/03/2024, trễ 2 ngày làm việc.')
  expect(describeFinding(found, 'en').text).toBe('Finished after the due day 18 March 2024, 2 working days late.')
})
