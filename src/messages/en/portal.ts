import type { PortalFindings } from '../../core/portal-findings'
import type { SentencesOf } from '../codes'
import { dateEn } from '../format'
import { labelOf } from '../interpretation'
import { and, or } from './words'

export const portalFindingsEn: SentencesOf<PortalFindings> = {
  'interop.packet-form': ({ given }) => `A packet is an object, but this is ${given}.`,
  'interop.field-missing': ({ field }) => `The packet has no ${field}.`,
  'interop.text-form': ({ field, given }) => `${field} is text, but this is ${given}.`,
  'interop.list-form': ({ field, given }) => `${field} is a list of objects, but this is ${given}.`,
  'interop.date-unreadable': ({ field, given, forms }) => `${field} is ${given}; expected ${or(forms)}.`,
  'interop.date-empty': ({ field, given }) =>
    `${field} is ${given}, a default of the sending system and no moment; left out.`,
  'interop.local-time': ({ fields }) => `No offset is given, so read as Viet Nam time (+07:00): ${and(fields)}.`,
  'interop.boolean-unreadable': ({ field, given }) =>
    `${field} is ${given}; "True"/"False", "1"/"0", true/false are read.`,
  'interop.channel-unknown': ({ given }) => `KenhThucHien ${given} is not in the list (1, 2, 3).`,
  'interop.status-unknown': ({ given }) => `Status ${given} is not in the status map in use.`,
  'interop.status-without-moment': ({ status }) =>
    `The status is ${status}, but the packet has no moment for that event, so none was made.`,
  'interop.end-while-open': ({ status }) =>
    `NgayKetThucXuLy is given but status ${status} is open; no result was recorded.`,
  'interop.status-read-as': ({ status, option }) =>
    `Status ${status}: ${labelOf(`dossier.portal-status-${status}`, option, 'en')}.`,
  'interop.supplement-content-as-items': ({ content }) =>
    `There is no DanhSachGiayToBoSung; “${content}” is taken as what is asked for, and as the reason.`,
  'interop.supplement-without-list': () =>
    'NgayYeuCauBoSung is given but DanhSachHoSoBoSung is empty; what was asked for is unknown.',
  'interop.supplement-completeness-assumed': () =>
    'There is no TrangThaiBoSung; the supplement that came in is taken as complete.',
  'interop.procedure-unknown': ({ code }) => `The host's procedures hold no limit for ${code}.`,
  'interop.day-without-time': ({ field, date }) =>
    `${field} is only a day, ${dateEn(date)}; the packet says the end of that day.`,
  'interop.event-not-mapped': ({ event }) => `A packet has no place for the event '${event}'.`,
}
