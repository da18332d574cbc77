import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { toIcs } from '../../src/interop/ics/index'
import { describe as describeFinding, explain } from '../../src/messages/index'
import {
  auditDenunciation,
  auditPetition,
  auditProtection,
  computeDenouncedNotice,
  computePublishedConclusion,
  type DenouncerIdentity,
  type DenunciationIntake,
  type DenunciationRecord,
  listDenunciationLog,
  redact,
  summarizePetitions,
} from '../../src/petitions/index'
import { parseDenunciation, parseDenunciationIntake, parsePetition } from '../../src/schema/index'
import { deepFreeze } from '../support/deep-freeze'
import { bare } from './bare'

const hoa: DenouncerIdentity = {
  reference: 'NTC-2026-0001',
  name: 'Nguyễn Thị Thu Hòa',
  aliases: ['Tư Hòa'],
  address: '12/5 Trần Phú, phường Cái Khế, thành phố Cần Thơ',
  contacts: ['0912 345 678', 'thuhoa.nguyen@example.vn'],
  identityNumbers: ['092180001234'],
  handwriting: ['scan-thu-tay-0001.jpg'],
  otherMarks: ['kế toán trưởng chợ Tân An'],
}
const scrubbed = (text: string, identity: DenouncerIdentity = hoa): string =>
  redact({ identities: [identity], text }).text

describe('a mention in any dress is taken out (BV-10, art. 56.2)', () => {
  it.each([
    ['Nguyễn Thị Thu Hòa'],
    ['NGUYỄN THỊ THU HÒA'],
    ['nguyen thi thu hoa'],
    ['Nguyễn  Thị\u00a0Thu \n Hòa'],
    ['N g u y ễ n T h ị T h u H ò a'],
    ['Nguyễn.Thị.Thu.Hòa'],
    ['NguyễnThịThuHòa'],
    ['Nguyễn Thị Thu Hoà'],
    ['Nguyễn Thị Thu Hòa'.normalize('NFD')],
    ['Nguyễn\u200b Thị\u200b Thu\u200b Hòa'],
    ['Nguyễn\ufeff Thị Thu\ufe0f Hòa'],
    ['Thị Thu Hòa'],
    ['Thu Hoà'],
    ['bà Hòa'],
    ['BÀ HOÀ'.normalize('NFD')],
    ['Ba Hoa'],
    ['Tư Hòa'],
    ['0912345678'],
    ['0912.345.678'],
    ['+84 912 345 678'],
    ['84912345678'],
    ['0084912345678'],
    ['thuhoa.nguyen@example.vn'],
    ['THUHOA.NGUYEN @ EXAMPLE.VN'],
    ['092180001234'],
    ['0921 8000 1234'],
    ['12/5 Trần Phú, phường Cái Khế'],
    ['12/5 tran phu'],
    ['scan-thu-tay-0001.jpg'],
    ['kế toán trưởng chợ Tân An'],
  ])('%j', (mention) => {
    const text = scrubbed(`Trước ${mention}, sau.`)
    expect(text).toMatch(/^Trước \+?(00)?\[đã lược bỏ\], sau\.$/)
  })

  it('what is no mention stays, letter by letter', () => {
    const le: DenouncerIdentity = { reference: 'R', name: 'Lê An', contacts: ['0912345678'] }
    for (const text of [
      'tỷ lệ an toàn, lề ăn, bà ấn, 12 lần',
      'phường Tân An, an ninh trật tự, ông Anh',
      'mùa đông an lành, ông Ân, bà Ăn',
    ]) {
      expect(scrubbed(text, le)).toBe(text)
    }
    expect(scrubbed('UBND phường Cái Khế, thành phố Cần Thơ')).toBe('UBND phường Cái Khế, thành phố Cần Thơ')
  })

  it('a letter may lack its hat or its bar', () => {
    const dat: DenouncerIdentity = { reference: 'R', name: 'Đỗ Đạt', aliases: ['Năm Ân'] }
    for (const mention of ['ông Đạt', 'ông Dat', 'ông Đat', 'ông Dạt', 'bà An', 'bà Ân']) {
      expect(scrubbed(`Trước ${mention}, sau.`, dat)).toBe('Trước [đã lược bỏ], sau.')
    }
  })

  it('a decomposed text without a mention is returned as it was given', () => {
    const text = 'Ủy ban nhân dân'.normalize('NFD')
    expect(scrubbed(text)).toBe(text)
  })

  it('keys, numbers and whatever lies deep are reached; handwritten files are dropped', () => {
    const record = redact({
      identities: [hoa],
      'ghi chú của Nguyễn Thị Thu Hòa': [{ phone: 912345678, year: 2026, deep: { note: 'bà Hòa' } }],
      attachments: [
        { title: 'Thư tay của bà Hòa', file: 'thu.jpg', handwritten: true },
        { title: 'Biên lai', file: 'bien-lai.pdf' },
      ],
      handwriting: ['thu.jpg'],
      nothing: null,
    })
    expect(record).toEqual({
      'ghi chú của [đã lược bỏ]': [{ phone: 0, year: 2026, deep: { note: '[đã lược bỏ]' } }],
      attachments: [
        { title: 'Thư tay của [đã lược bỏ]', handwritten: true },
        { title: 'Biên lai', file: 'bien-lai.pdf' },
      ],
      nothing: null,
      denouncers: ['NTC-2026-0001'],
    })
  })

  it('a reference that repeats the name is scrubbed too', () => {
    expect(redact({ identities: [{ reference: 'NTC-nguyen-van-binh', name: 'Nguyễn Văn Bình' }] }).denouncers).toEqual([
      'NTC-[đã lược bỏ]',
    ])
  })

  it('several denouncers, overlapping mentions, nothing changed in the input', () => {
    const input = deepFreeze({
      identities: [
        { reference: 'A', name: 'Trần Văn Bình' },
        { reference: 'B', name: 'Bình Minh Châu' },
      ],
      text: 'Trần Văn Bình Minh Châu cùng ký.',
    })
    expect(redact(input)).toEqual({ denouncers: ['A', 'B'], text: '[đã lược bỏ] cùng ký.' })
  })
})

describe('identity is a type of its own (P-13)', () => {
  it('an intake is no record; what redact makes of it is', () => {
    expectTypeOf<DenunciationIntake>().not.toExtend<DenunciationRecord>()
    expectTypeOf<ReturnType<typeof redact<DenunciationIntake>>>().toExtend<DenunciationRecord>()
    const intake: DenunciationIntake = { code: 'TC-1', kind: 'sector', identities: [hoa], events: [] }
    // @ts-expect-error an intake holds identities
    expect(auditDenunciation(intake, { asOf: '2026-03-02T08:00:00+07:00' }).status).toBe('undetermined')
    // @ts-expect-error a record has no place for a name
    const record: DenunciationRecord = { code: 'TC-1', kind: 'sector', denouncers: [], events: [], name: 'x' }
    expect(record.code).toBe('TC-1')
  })
})

const names = fc
  .tuple(
    fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đặng', 'Vũ'),
    fc.constantFrom('Thị', 'Văn', 'Hữu', 'Đức', 'Ngọc'),
    fc.constantFrom('Hồng', 'Minh', 'Phương', 'Quốc', 'Bích'),
    fc.constantFrom('Hòa', 'Đạt', 'Thủy', 'Ưng', 'Yến', 'Sương'),
  )
  .map((parts) => parts.join(' '))
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''))
const identities = fc.record({
  reference: digits(6).map((number) => `NTC-${number}`),
  name: names,
  address: fc
    .tuple(fc.integer({ min: 100, max: 999 }), names)
    .map(([number, street]) => `${number} ${street}, Cần Thơ`),
  phone: digits(8).map((rest) => `09${rest}`),
  email: digits(5).map((number) => `nguoi.to.cao.${number}@example.vn`),
  card: digits(12),
})
const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[đĐ]/g, 'd'),
  (text) => text.split('').join(' '),
  (text) => text.replace(/ /g, '  '),
  (text) => text.replace(/ /g, '.'),
  (text) => text.replace(/ /g, ''),
)

it('whoever denounces and however it is written: no output of any kind holds it', () => {
  fc.assert(
    fc.property(
      identities,
      fc.array(dress, { minLength: 6, maxLength: 6 }),
      ({ phone, email, card, ...rest }, dresses) => {
        const identity: DenouncerIdentity = { ...rest, contacts: [phone, email], identityNumbers: [card] }
        const dressed = (text: string, index: number) => dresses[index]?.(text) ?? text
        const everything = [identity.name, rest.address, phone, email, card].map(dressed).join('; ')
        const intake: DenunciationIntake = {
          code: `TC-${dressed(identity.name, 5)}`,
          kind: 'public-duty',
          identities: [identity],
          content: `Người viết: ${everything}.`,
          denounced: [{ name: 'Ông K', position: `cấp trên của ${dressed(identity.name, 0)}` }],
          attachments: [{ title: everything, file: `${everything}.pdf` }],
          events: [
            { type: 'received', at: '2026-03-02T08:30:00+07:00', channel: 'web', from: 'press' },
            { type: 'accepted', at: '2026-03-20T08:30:00+07:00', limitDays: 60 },
            { type: 'suspended', at: '2026-03-23T08:30:00+07:00', ground: 'assessment', reason: everything },
            { type: 'closed', at: '2026-03-23T08:30:00+07:00' },
          ],
        }
        const secrets = [identity.name, rest.address, phone, phone.slice(1), email, card].map((one) => bare(one))
        const parsed = parseDenunciationIntake(intake)
        const wrong = parseDenunciationIntake({
          ...intake,
          kind: everything,
          identities: [{ ...identity, [everything]: 1 }],
        })
        const record = redact(parsed.status === 'valid' ? parsed.intake : intake)
        const read = parseDenunciation(record)
        const asOf = '2026-05-04T08:30:00+07:00'
        const audit = auditDenunciation(record, { asOf })
        const protection = auditProtection(
          { code: record.code, person: record.denouncers[0] ?? '', events: [] },
          { asOf },
        )
        const petition = { kind: 'denunciation', denunciation: record } as const
        const outputs = [
          record,
          auditPetition(petition, { asOf }),
          parsePetition(petition),
          parsePetition({ kind: 'denunciation', denunciation: intake }).findings,
          summarizePetitions([{ petition }], { from: '2026-01-01', to: '2026-12-31' }),
          audit.status === 'decided' && toIcs(audit.value.deadlines.map((one) => ({ ...one, subject: record.code }))),
          read,
          wrong.findings,
          parseDenunciation(intake).findings,
          audit,
          protection,
          audit.findings.flatMap((found) => [describeFinding(found, 'vi'), describeFinding(found, 'en')]),
          explain(audit.trace, 'vi'),
          computeDenouncedNotice(record),
          computePublishedConclusion(record),
          listDenunciationLog(record),
        ]
        expect(read.status).toBe('valid')
        expect(audit.findings.length).toBeGreaterThan(0)
        for (const output of outputs) {
          const text = bare(output)
          for (const secret of secrets) expect(text).not.toContain(secret)
        }
      },
    ),
    { numRuns: 60 },
  )
})

it('redacting twice is redacting once', () => {
  fc.assert(
    fc.property(names, fc.string(), (name, text) => {
      const input = { identities: [{ reference: 'R', name }], text: `${text} ${name}` }
      const once = redact(input)
      expect(redact({ identities: input.identities, text: once.text }).text).toBe(once.text)
    }),
  )
})
