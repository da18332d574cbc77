import type { PortalFindings } from '../../../src/core/portal-findings'
import type { SamplesOf } from './types'

export const portalFindings: SamplesOf<PortalFindings> = {
  'interop.packet-form': [{ given: 'object' }],
  'interop.field-missing': [{ field: 'MaHoSo' }],
  'interop.text-form': [{ field: 'MaTTHC', given: 'object' }],
  'interop.list-form': [{ field: 'QuaTrinhXuLy', given: '"x"' }],
  'interop.date-unreadable': [
    { field: 'NgayTra', given: '"27/10/2023"', forms: ['20231027093200', '2023-10-27 09:32:00'] },
  ],
  'interop.date-empty': [{ field: 'NgayTra', given: '"0001-01-01T00:00:00"' }],
  'interop.local-time': [{ fields: ['NgayTiepNhan'] }, { fields: ['NgayTiepNhan', 'NgayHenTra'] }],
  'interop.boolean-unreadable': [{ field: 'TrangThaiBoSung', given: '"có"' }],
  'interop.channel-unknown': [{ given: '"9"' }],
  'interop.status-unknown': [{ given: '"11"' }],
  'interop.status-without-moment': [{ status: 7 }],
  'interop.end-while-open': [{ status: 4 }],
  'interop.status-read-as': [
    { status: 6, option: 'does-not-pause' },
    { status: 8, option: 'ends' },
    { status: 8, option: 'pauses' },
  ],
  'interop.supplement-content-as-items': [{ content: 'Thiếu ảnh' }],
  'interop.supplement-without-list': [{}],
  'interop.supplement-completeness-assumed': [{}],
  'interop.procedure-unknown': [{ code: '1.000948' }],
  'interop.day-without-time': [{ field: 'NgayHenTra', date: '2026-03-09' }],
  'interop.event-not-mapped': [{ event: 'late-notified' }],
}
