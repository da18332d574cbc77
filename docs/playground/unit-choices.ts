import type { Bilingual, IsoDate } from 'congvu/core'
import { listUnits, type Unit, type UnitKind } from 'congvu/units'
import { h, newId } from './h'
import type { Desk } from './page'

/** Years that the directory of units and the plan reach. */
export const years = ['2024', '2025', '2026', '2027', '2028', '2029', '2030'] as const

const groups: readonly (readonly [UnitKind, Bilingual])[] = [
  ['department', { vi: 'Sở', en: 'Departments' }],
  ['agency', { vi: 'Văn phòng, thanh tra, ban', en: 'Offices, inspectorate, boards' }],
  ['city', { vi: 'Thành phố', en: 'The city' }],
  ['council', { vi: 'Hội đồng nhân dân', en: 'People’s Council' }],
  ['district', { vi: 'Quận, huyện', en: 'Districts' }],
  ['commune', { vi: 'Xã, phường, thị trấn', en: 'Communes' }],
  ['front', { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' }],
  ['mass-organisation', { vi: 'Tổ chức chính trị - xã hội', en: 'Mass organisations' }],
  ['party', { vi: 'Thành ủy', en: 'Party committee' }],
  ['press', { vi: 'Báo chí', en: 'Press' }],
  ['culture-centre', { vi: 'Trung tâm Văn hóa - Thể thao và Truyền thanh', en: 'Culture centres' }],
  ['portal', { vi: 'Cổng thông tin điện tử', en: 'Web portal' }],
  ['central-agency', { vi: 'Cơ quan trung ương', en: 'Central agencies' }],
]

/** The units that stood on any day of a year, by kind; one that ended or was formed in the year is there too. */
export function unitChoices(
  unit: string,
  year: string,
  { t, locale }: Desk,
  onchange: (unit: string) => void,
): HTMLElement {
  const id = newId()
  const units = unitsOf(year)
  const known = units.some((one) => one.id === unit)
  const control = h(
    'select',
    { id, onchange: () => onchange(control.value) },
    !known && h('option', { value: unit, selected: true }, unit),
    groups.flatMap(([kind, names]) => {
      const own = units.filter((one) => one.kind === kind)
      if (own.length === 0) return []
      return [
        h(
          'optgroup',
          { label: names[locale] },
          own.map((one) => h('option', { value: one.id, selected: one.id === unit }, one.name)),
        ),
      ]
    }),
  )
  return h('div', { class: 'congvu-field' }, h('label', { for: id }, t('workingUnit')), control)
}

function unitsOf(year: string): readonly Unit[] {
  const days = ['01-15', '06-30', '12-31'].map((day) => `${year}-${day}` as IsoDate)
  return [...new Map(days.flatMap((day) => listUnits(day)).map((unit) => [unit.id, unit])).values()]
}
