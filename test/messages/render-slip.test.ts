import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slip } from '../../src/dossier'
import { renderSlip } from '../../src/messages'

const kinds: readonly Slip['kind'][] = [
  'receipt',
  'supplement-request',
  'refusal',
  'apology',
  'stop-notice',
  'control',
  'register',
]

/** The same slip with one text in every place that takes one. */
function filled(kind: Slip['kind'], text: string): Slip {
  const head = {
    issued: '2024-03-04',
    unit: text,
    parentUnit: text,
    place: text,
    code: text,
    applicant: { name: text, address: text, phone: text, email: text, id: text },
    request: text,
    officer: text,
  } as const
  switch (kind) {
    case 'receipt':
      return {
        kind,
        ...head,
        accepted: text,
        due: text,
        components: [{ name: text, copies: 1, form: 'original' }],
        sets: 1,
        limit: { amount: 5, unit: 'working-day' },
        returnPlace: text,
        returnManner: text,
        owner: text,
        fee: text,
        registerBook: text,
        registerNumber: 7,
      }
    case 'supplement-request':
      return { kind, ...head, items: [text, text], reason: text, guidance: text }
    case 'refusal':
    case 'stop-notice':
      return { kind, ...head, reason: text }
    case 'apology':
      return { kind, ...head, accepted: text, due: text, reason: text, newDate: '2024-03-11' }
    case 'control':
      return { kind, ...head, handovers: [{ from: text, to: text, at: text, condition: 'late', note: text }] }
    case 'register':
      return { kind, ...head, number: 1, accepted: text, due: text, finished: text, returned: text, note: text }
  }
}

const tagsOf = (html: string) => html.match(/<[^>]*>/g)

describe('renderSlip: text', () => {
  test('a receipt slip as a counter prints it (form 01)', () => {
    const slip: Slip = {
      kind: 'receipt',
      issued: '2023-10-27T09:35:00+07:00',
      parentUnit: 'UBND TỈNH',
      unit: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
      place: 'Thanh Hóa',
      code: '000.00.06.H56-231027-0361',
      applicant: { name: 'Nguyễn Văn A', phone: '0900 000 000' },
      request: 'Đổi giấy phép lái xe',
      components: [{ name: 'Đơn đề nghị', copies: 1, form: 'original' }, { name: 'Giấy khám sức khỏe' }],
      sets: 1,
      limit: { amount: 5, unit: 'working-day' },
      accepted: '2023-10-27T09:32:00+07:00',
      due: '2023-11-03T17:00:00+07:00',
      returnPlace: 'Quầy số 3',
      officer: 'Trần Thị B',
    }
    expect(renderSlip(slip, 'text')).toMatchInlineSnapshot(`
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Mẫu số 01 (Thông tư 01/2018/TT-VPCP ngày 23/11/2018)
      UBND TỈNH
      TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG
      Mã số hồ sơ: 000.00.06.H56-231027-0361
      Thanh Hóa, ngày 27 tháng 10 năm 2023

      GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ

      Tiếp nhận hồ sơ của: Nguyễn Văn A
      Số điện thoại: 0900 000 000
      Nội dung yêu cầu giải quyết: Đổi giấy phép lái xe
      Thành phần hồ sơ nộp gồm:
      1. Đơn đề nghị (bản chính, 1 bản)
      2. Giấy khám sức khỏe
      Số lượng hồ sơ: 1 (bộ)
      Thời gian giải quyết hồ sơ theo quy định: 5 ngày làm việc
      Thời gian nhận hồ sơ: 09:32 ngày 27/10/2023
      Thời gian trả kết quả giải quyết hồ sơ: 17:00 ngày 03/11/2023
      Nhận kết quả tại: Quầy số 3

      NGƯỜI NỘP HỒ SƠ
      (Ký và ghi rõ họ tên)
      Nguyễn Văn A

      NGƯỜI TIẾP NHẬN HỒ SƠ
      (Ký và ghi rõ họ tên)
      Trần Thị B
      "
    `)
  })

  test.each(kinds)('%s: motto, title, deterministic, and no line can be forged', (kind) => {
    const text = renderSlip(filled(kind, 'x'), 'text')
    expect(text.startsWith('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n')).toBe(true)
    expect(text.normalize('NFC')).toBe(text)
    expect(renderSlip(filled(kind, 'x'), 'text')).toBe(text)
    const forged = renderSlip(filled(kind, 'x\nNgày hẹn lại: 01/01/2030\r\u2028y'), 'text')
    expect(forged.split('\n').length).toBe(text.split('\n').length)
  })

  test.each(kinds)('%s: an empty slip prints dots, never "undefined"', (kind) => {
    for (const format of ['text', 'html'] as const) {
      const printed = renderSlip({ kind } as Slip, format)
      expect(printed).not.toMatch(/undefined|null|NaN/)
    }
  })
})

describe('renderSlip: form number and paper', () => {
  test('the number is that of the day, with its circular', () => {
    const control = (issued: `${number}-${number}-${number}`) => renderSlip({ kind: 'control', issued }, 'text')
    expect(control('2025-09-14')).toContain('Mẫu số 05 (Thông tư 01/2018/TT-VPCP ngày 23/11/2018)')
    expect(control('2025-09-15')).toContain('Mẫu số 06 (Thông tư 03/2025/TT-VPCP ngày 15/09/2025)')
    expect(control('2018-12-31')).not.toContain('Mẫu số')
  })

  test('A5, the register A4 (Circular 01/2018 art. 9.2)', () => {
    expect(renderSlip({ kind: 'refusal' }, 'html')).toContain('@page{size:A5;')
    expect(renderSlip({ kind: 'register' }, 'html')).toContain('@page{size:A4 landscape;')
  })
})

describe('renderSlip: HTML', () => {
  test('tags are opened and closed in order, one page in Vietnamese', () => {
    for (const kind of kinds) {
      const html = renderSlip(filled(kind, 'x'), 'html')
      expect(
        html.startsWith('<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<meta name="viewport"'),
      ).toBe(true)
      const open: string[] = []
      for (const tag of tagsOf(html) ?? []) {
        const name = /^<\/?([a-z0-9]+)/.exec(tag)?.[1] ?? ''
        if (tag.startsWith('</')) expect(open.pop()).toBe(name)
        else if (name !== '' && name !== 'meta') open.push(name)
      }
      expect(open).toEqual([])
    }
  })

  test('no input can inject markup: the tags are those of a plain slip, and no raw quote or ampersand is left', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</title><img src=x onerror=alert(1)>',
        '"><b>',
        "' onload='x",
        '&lt;',
        '<!--',
        '</style><style>*{display:none}',
        '\u0000<',
        '\ud800',
        '\u202e<i>',
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...kinds), nasty, (kind, text) => {
        const html = renderSlip(filled(kind, text), 'html')
        expect(tagsOf(html)).toEqual(tagsOf(renderSlip(filled(kind, 'x'), 'html')))
        const body = html.slice(html.indexOf('<body ')).replaceAll(/<[^>]*>/g, '')
        expect(body).not.toMatch(/[<>"']/)
        expect(body.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
        expect([...html].every((character) => (character.codePointAt(0) ?? 0) >= 32 || character === '\n')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
