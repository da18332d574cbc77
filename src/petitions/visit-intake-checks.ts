import { finding } from '../core/finding'
import { dateOf, dayOfEither } from '../core/iso'
import { at } from '../core/timeline'
import { recordedInWriting, refusalGrounds, visitorIdentity } from '../law/petitions-reception'
import type { Found, VisitCheck } from './visit-checks'

/** Chỉ được từ chối theo căn cứ đang có hiệu lực. */
export const refusalLawful: VisitCheck = {
  rule: 'reception.refusal-grounds',
  find: ({ event, lawDate }): Found => {
    const law = at(refusalGrounds.values, lawDate)
    if (event.type !== 'refused' || law === undefined || law.value.includes(event.ground)) return []
    const params = { ground: event.ground, date: dateOf(dayOfEither(event.at)) }
    return [finding('reception.refusal-ground-not-in-law', params, law.basis, { path: ['ground'] })]
  },
}

/** Nêu rõ họ tên, địa chỉ, số giấy tờ; giấy ủy quyền chỉ khi được ủy quyền. */
export const identityStated: VisitCheck = {
  rule: 'reception.visitor-identity',
  find: ({ event, lawDate }): Found => {
    const law = at(visitorIdentity.values, lawDate)
    if (event.type !== 'identified' || law === undefined) return []
    const missing = law.value.filter((one) => one !== 'authorisation' && !event.stated.includes(one))
    return missing.length === 0
      ? []
      : [finding('reception.identity-incomplete', { missing }, law.basis, { severity: 'warning' })]
  },
}

/** Nội dung trình bày phải được ký hoặc điểm chỉ xác nhận. */
export const recordSigned: VisitCheck = {
  rule: 'reception.recorded-in-writing',
  find: ({ event, lawDate }): Found => {
    const law = at(recordedInWriting.values, lawDate)
    if (event.type !== 'recorded' || event.signed || law === undefined) return []
    return [finding('reception.unsigned', {}, law.basis)]
  },
}
