import { finding } from '../core/finding'
import { at } from '../core/timeline'
import { postingContents, postingPlaces, postponement } from '../law/petitions-reception'
import type { Found, SessionCheck } from './session-checks'

/** Niêm yết đủ nơi, đủ nội dung. */
export const postedWell: SessionCheck = {
  rule: 'reception.posting',
  find: ({ event, facts, lawDate }): Found => {
    const where = at(postingPlaces.values, lawDate)
    const what = at(postingContents.values, lawDate)
    if (event.type !== 'posted' || where === undefined || what === undefined) return []
    const places = where.value.filter(
      (place) => !event.places.includes(place) && (place !== 'website' || facts.website === true),
    )
    const contents = what.value.filter((content) => !event.contents.includes(content))
    if (places.length + contents.length === 0) return []
    return [finding('reception.posting-incomplete', { places, contents }, [...where.basis, ...what.basis])]
  },
}

/** Lùi lịch phải có lý do chính đáng và thông báo thời gian dự kiến. */
export const postponedWell: SessionCheck = {
  rule: 'reception.postponement',
  find: ({ event, lawDate }): Found => {
    const law = at(postponement.values, lawDate)
    if (event.type !== 'postponed' || law === undefined) return []
    const reasoned = event.reason !== undefined && event.reason.trim() !== ''
    return [
      ...(reasoned ? [] : [finding('reception.postponed-without-reason', {}, law.basis)]),
      ...(event.newDate !== undefined && event.announced !== false
        ? []
        : [finding('reception.postponed-without-new-time', {}, law.basis)]),
    ]
  },
}
