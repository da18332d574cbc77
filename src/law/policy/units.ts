import { chooserOf } from './chooser-of'

/** The options at each open point of units; the first is the default. */
export const unitsOptions = {
  'units.press-succession': ['so-van-hoa-the-thao-va-du-lich', 'so-khoa-hoc-va-cong-nghe', 'both'],
  'units.district-succession': ['none', 'communes'],
  'units.merged-territory': ['whole-city', 'former-can-tho'],
} as const

/** The choice at an open point of units: the host’s, else the default. */
export const choose = /* @__PURE__ */ chooserOf(unitsOptions)
