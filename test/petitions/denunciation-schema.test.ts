import { describe, expect, it } from 'vitest'
import { describe as describeFinding } from '../../src/messages/index'
import { parseDenunciation, parseDenunciationIntake, parseProtection } from '../../src/schema/index'
import { caseOf, started } from './denunciation-story'

const record = caseOf(started)

describe('parseDenunciation', () => {
  it('takes what the types allow', () => {
    const parsed = parseDenunciation(JSON.parse(JSON.stringify(record)))
    expect(parsed).toEqual({ status: 'valid', denunciation: record, findings: [] })
  })

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['']],
    ['a list', [], ['']],
    ['no denouncers', { ...record, denouncers: undefined }, ['denouncers']],
    ['a name of its own field', { ...record, name: 'Nguyễn Văn An' }, ['']],
    ['identities', { ...record, identities: [] }, ['']],
    ['an identity inside an event', { ...record, events: [{ ...started[0], who: 'An' }] }, ['events[0]']],
    ['a day instead of a moment', { ...record, events: [{ type: 'accepted', at: '2026-03-11' }] }, ['events[0].at']],
    [
      'an event it does not know',
      { ...record, events: [{ type: 'forgotten', at: started[0]?.at }] },
      ['events[0].type'],
    ],
    [
      'days that are none, criteria that are none',
      { ...record, events: [{ type: 'extended', at: started[0]?.at, days: 0, criteria: ['hard'] }] },
      ['events[0].days', 'events[0].criteria[0]'],
    ],
  ])('%s', (_, input, paths) => {
    const parsed = parseDenunciation(input)
    expect(parsed.status).toBe('invalid')
    expect(parsed.findings.map((found) => describeFinding(found, 'en').path)).toEqual(paths)
    for (const found of parsed.findings) expect(describeFinding(found, 'vi').text).not.toContain('undefined')
  })

  it('never repeats what was given', () => {
    const secret = 'Nguyễn Văn An'
    const inputs = [
      { ...record, kind: secret },
      { ...record, code: 7, [secret]: 1 },
      { ...record, events: [{ type: secret, at: secret }] },
      {
        ...record,
        events: [{ type: 'published', at: secret, document: secret, forms: [{ form: secret, until: secret }] }],
      },
      { ...record, intake: { channel: secret } },
    ]
    for (const input of inputs) {
      const parsed = parseDenunciation(input)
      expect(parsed.status).toBe('invalid')
      expect(JSON.stringify(parsed)).not.toContain(secret)
      expect(JSON.stringify(parseProtection(input))).not.toContain(secret)
    }
  })
})

describe('parseDenunciationIntake', () => {
  const { denouncers: _, ...content } = record
  const intake = { ...content, identities: [{ reference: 'NTC-1', name: 'Nguyễn Văn An', contacts: ['0912345678'] }] }

  it('takes identities, and only there', () => {
    expect(parseDenunciationIntake(intake).status).toBe('valid')
    expect(parseDenunciationIntake(record).status).toBe('invalid')
    expect(parseDenunciation(intake).status).toBe('invalid')
  })

  it('says where an identity is wrong without saying what it holds', () => {
    const parsed = parseDenunciationIntake({
      ...intake,
      identities: [{ ...intake.identities[0], contacts: 912345678 }],
    })
    expect(parsed.findings.map((found) => describeFinding(found, 'vi').path)).toEqual(['identities[0].contacts'])
    expect(JSON.stringify(parsed)).not.toMatch(/912345678|Nguyễn/)
  })
})
