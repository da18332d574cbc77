import type { Component, Slip } from '../dossier/slip-types'
import { dateVi } from './format'
import { blank, type Part } from './slip-parts'
import { units } from './vi/words'

const forms: Record<NonNullable<Component['form']>, string> = {
  original: 'bản chính',
  certified: 'bản sao chứng thực',
  photocopy: 'bản chụp',
  electronic: 'bản điện tử',
}

const conditions = { early: 'Trước hạn', 'on-time': 'Đúng hạn', late: 'Quá hạn' } as const

/** The lines of a slip between its title and its signatures. */
export function slipBody(slip: Slip): readonly Part[] {
  switch (slip.kind) {
    case 'receipt':
      return [
        line('Tiếp nhận hồ sơ của', slip.applicant?.name),
        ...some('Chủ hồ sơ', slip.owner),
        ...contact(slip),
        line('Nội dung yêu cầu giải quyết', slip.request),
        { kind: 'list', label: 'Thành phần hồ sơ nộp gồm', items: (slip.components ?? []).map(componentOf) },
        line('Số lượng hồ sơ', slip.sets === undefined ? undefined : `${slip.sets} (bộ)`),
        line(
          'Thời gian giải quyết hồ sơ theo quy định',
          slip.limit === undefined ? undefined : `${slip.limit.amount} ${units[slip.limit.unit]}`,
        ),
        line('Thời gian nhận hồ sơ', slip.accepted && dateVi(slip.accepted)),
        line('Thời gian trả kết quả giải quyết hồ sơ', slip.due && dateVi(slip.due)),
        line('Nhận kết quả tại', slip.returnPlace),
        ...some('Cách thức nhận kết quả', slip.returnManner),
        ...some('Phí, lệ phí', slip.fee),
        ...(slip.registerBook === undefined && slip.registerNumber === undefined
          ? []
          : [
              line(
                'Vào Sổ theo dõi hồ sơ',
                `quyển số ${slip.registerBook ?? blank}, số thứ tự ${slip.registerNumber ?? blank}`,
              ),
            ]),
      ]
    case 'supplement-request':
      return [
        line('Hồ sơ của', slip.applicant?.name),
        line('Nội dung yêu cầu giải quyết', slip.request),
        ...contact(slip),
        {
          kind: 'list',
          label: 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau',
          items: slip.items ?? [],
        },
        line('Lý do', slip.reason),
        line('Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, liên hệ', slip.guidance),
      ]
    case 'refusal':
      return [
        line('Tiếp nhận hồ sơ của', slip.applicant?.name),
        ...contact(slip),
        line('Nội dung yêu cầu giải quyết', slip.request),
        text('Qua xem xét, cơ quan thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:'),
        line('Lý do', slip.reason),
      ]
    case 'apology':
      return [
        line('Kính gửi', slip.applicant?.name),
        line('Ngày tiếp nhận hồ sơ', slip.accepted && dateVi(slip.accepted)),
        line('Thời gian hẹn trả kết quả giải quyết hồ sơ', slip.due && dateVi(slip.due)),
        text('Đến nay, cơ quan chưa trả kết quả giải quyết hồ sơ đúng thời gian ghi trên giấy hẹn.'),
        line('Lý do', slip.reason),
        text('Sự chậm trễ này đã gây phiền hà, tốn kém chi phí, công sức của Ông/Bà, tổ chức.'),
        text('Cơ quan chúng tôi xin lỗi Ông/Bà, tổ chức và sẽ trả kết quả giải quyết hồ sơ vào:'),
        line('Ngày hẹn lại', slip.newDate && dateVi(slip.newDate)),
        text('Mong nhận được sự thông cảm của Ông/Bà, tổ chức vì sự chậm trễ này.'),
      ]
    case 'stop-notice':
      return [
        line('Kính gửi', slip.applicant?.name),
        ...contact(slip),
        line('Nội dung yêu cầu giải quyết', slip.request),
        text('Cơ quan thông báo dừng giải quyết hồ sơ này với lý do sau:'),
        line('Lý do', slip.reason),
      ]
    case 'control':
      return [
        ...some('Hồ sơ của', slip.applicant?.name),
        {
          kind: 'table',
          head: ['Giao', 'Nhận', 'Thời gian giao, nhận', 'Kết quả', 'Ghi chú'],
          rows: (slip.handovers ?? []).map(({ from, to, at, condition, note }) => [
            from,
            to,
            dateVi(at),
            condition === undefined ? '' : conditions[condition],
            note ?? '',
          ]),
        },
      ]
    case 'register':
      return [
        {
          kind: 'table',
          head: [
            'Số',
            'Mã số hồ sơ',
            'Người nộp',
            'Nội dung',
            'Tiếp nhận',
            'Hẹn trả',
            'Có kết quả',
            'Đã trả',
            'Ghi chú',
          ],
          rows: [
            [
              slip.number === undefined ? '' : String(slip.number).padStart(2, '0'),
              slip.code ?? '',
              slip.applicant?.name ?? '',
              slip.request ?? '',
              ...[slip.accepted, slip.due, slip.finished, slip.returned].map((moment) =>
                moment === undefined ? '' : dateVi(moment),
              ),
              slip.note ?? '',
            ],
          ],
        },
      ]
  }
}

function line(label: string, value: string | undefined): Part {
  return { kind: 'line', label, text: value === undefined || value === '' ? blank : value }
}

function text(words: string): Part {
  return { kind: 'line', text: words }
}

function some(label: string, value: string | undefined): readonly Part[] {
  return value === undefined ? [] : [line(label, value)]
}

function contact({ applicant }: Slip): readonly Part[] {
  return [
    ...some('Số định danh', applicant?.id),
    ...some('Địa chỉ', applicant?.address),
    ...some('Số điện thoại', applicant?.phone),
    ...some('Email', applicant?.email),
  ]
}

function componentOf({ name, copies, form }: Component): string {
  const details = [form === undefined ? undefined : forms[form], copies === undefined ? undefined : `${copies} bản`]
  const told = details.filter((detail) => detail !== undefined)
  return told.length === 0 ? name : `${name} (${told.join(', ')})`
}
