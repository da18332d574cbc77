import { auditDossier, dossierLifecycle } from 'congvu/dossier'
import { parseDossier } from 'congvu/schema'
import schema from 'congvu/schemas/draft-2020-12/dossier.json'
import { caseDesk } from './case-desk'
import type { CaseKind } from './case-kind'
import { pick, readEventParts, readParts } from './event-schema'
import type { Page } from './page'
import { longMoment } from './words'

const kind: CaseKind = {
  lifecycle: dossierLifecycle,
  facts: pick(readParts(schema, ['code', 'procedure']), { procedure: ['name', 'limit'], limit: ['amount', 'unit'] }),
  events: readEventParts(schema),
  audit(facts, events, asOf, locale) {
    const parsed = parseDossier({ procedure: {}, ...facts, events })
    if (parsed.status === 'invalid') return { findings: parsed.findings }
    const answer = auditDossier(parsed.dossier, { asOf })
    if (answer.status === 'undetermined') return { findings: answer.findings, trace: answer.trace }
    const { appointment, lateNoticeBy } = answer.value
    return {
      audit: answer.value,
      findings: answer.findings,
      trace: answer.trace,
      highlights: [
        ...(appointment === undefined
          ? []
          : [[{ vi: 'Giờ hẹn', en: 'Appointment' }, longMoment(appointment, locale)] as const]),
        ...(lateNoticeBy === undefined
          ? []
          : [
              [
                { vi: 'Thông báo trễ, xin lỗi trước khi hết', en: 'Late notice by' },
                longMoment(lateNoticeBy, locale),
              ] as const,
            ]),
      ],
    }
  },
}

const permit = {
  code: 'H13.12-250811-0007',
  procedure: { name: 'Cấp giấy phép xây dựng (ví dụ)', limit: { amount: 10, unit: 'working-day' } },
}
const request = {
  type: 'supplement-requested',
  at: '2025-08-13T09:00:00+07:00',
  items: [{ name: 'Bản vẽ thiết kế', published: true }],
  reason: 'Thiếu so với danh mục đã công bố',
  written: true,
  through: 'one-stop',
}

/** Diễn biến của một hồ sơ một cửa. */
export const dossier: Page = {
  lead: {
    vi: 'Ghi từng việc đã làm với một hồ sơ: thời hạn nào đang chạy, được làm gì tiếp, điều gì trái quy định.',
    en: 'Record what happened to a dossier: which clocks run, what may come next, which rule was broken.',
  },
  examples: [
    {
      name: { vi: 'Đã bổ sung một lần', en: 'Supplemented once' },
      state: {
        facts: JSON.stringify(permit),
        events: JSON.stringify([
          { type: 'accepted', at: '2025-08-11T09:30:00+07:00' },
          request,
          { type: 'supplement-received', at: '2025-08-18T09:00:00+07:00', complete: true },
        ]),
        asOf: '2025-08-25T08:00:00+07:00',
      },
    },
    {
      name: { vi: 'Trễ hẹn, không xin lỗi', en: 'Late, no apology' },
      state: {
        facts: JSON.stringify({
          code: '000.00.06.H56-231027-0361',
          procedure: { name: 'Chứng thực (ví dụ)', limit: { amount: 5, unit: 'working-day' } },
        }),
        events: JSON.stringify([
          { type: 'accepted', at: '2023-10-27T09:32:00+07:00' },
          { type: 'finished', at: '2023-11-06T10:00:00+07:00', result: 'granted' },
        ]),
        asOf: '2023-11-07T08:00:00+07:00',
      },
    },
    {
      name: { vi: 'Hồ sơ mới', en: 'A new dossier' },
      state: { facts: JSON.stringify(permit), events: '[]', asOf: '2025-08-11T08:00:00+07:00' },
    },
  ],
  render: (desk) => caseDesk(kind, desk),
}
