import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn = '2026-11-23'
const grassroots = '10/2022/QH15@2022-11-10'
const access = '104/2016/QH13@2016-04-06'

/** What chính quyền cấp xã must publish (art. 11), in the order of its clauses. */
export type CommuneItem =
  | 'socio-economic-plan'
  | 'budget'
  | 'projects-and-land'
  | 'democracy-rules-and-conduct'
  | 'funds'
  | 'public-assets'
  | 'support-policies'
  | 'disaster-relief'
  | 'military-service'
  | 'inspection-and-discipline'
  | 'consultation'
  | 'fees'
  | 'procedures'
  | 'other-content'

/** What the head of an agency must publish inside it (art. 46), in the order of its clauses. */
export type InternalItem =
  | 'internal-policies'
  | 'internal-work-plans'
  | 'internal-budget'
  | 'internal-public-assets'
  | 'internal-public-investment'
  | 'internal-personnel'
  | 'internal-corruption-conclusions-and-declarations'
  | 'internal-inspection-results'
  | 'internal-rules-and-conduct'
  | 'internal-opinions'
  | 'internal-directions'
  | 'internal-other'

/** What a state body must publish on its portal (Access Law art. 19.1), in the order of its points. */
export type PublicItem =
  | 'public-legal-documents-and-procedures'
  | 'public-guidance'
  | 'public-plans-and-programmes'
  | 'public-investment-and-procurement'
  | 'public-functions-and-contacts'
  | 'public-finance-and-statistics'
  | 'public-disclosure-list'
  | 'public-interest'
  | 'public-required-by-law'

/** One group of information of the commune: its clause, how it is posted, whether it is read out. */
export interface CommuneItemRule {
  readonly item: CommuneItem
  readonly clause: string
  /** `days`: so many days on the boards; `standing`: always at the office; `none`: no board is named. */
  readonly board: 'days' | 'standing' | 'none'
  readonly broadcast: boolean
}

/** Một nhóm nội dung và khoản, điểm quy định. */
export interface ItemRule<Item extends string> {
  readonly item: Item
  readonly clause: string
}

const commune = (
  item: CommuneItem,
  clause: string,
  board: CommuneItemRule['board'],
  broadcast = false,
): CommuneItemRule => ({ item, clause, board, broadcast })

/** Nội dung chính quyền cấp xã phải công khai, nơi niêm yết, truyền thanh. */
export const communeItems: Parameter<readonly CommuneItemRule[]> = {
  id: 'disclosure.commune-items',
  vi: 'Nội dung chính quyền địa phương cấp xã phải công khai, cách niêm yết và truyền thanh',
  en: 'What a commune must publish, how it is posted and broadcast',
  unit: 'list',
  values: [
    {
      from: '2023-07-01',
      value: [
        commune('socio-economic-plan', '1', 'days'),
        commune('budget', '2', 'days'),
        commune('projects-and-land', '3', 'days'),
        commune('democracy-rules-and-conduct', '4', 'standing'),
        commune('funds', '5', 'days'),
        commune('public-assets', '6', 'days'),
        commune('support-policies', '7', 'days', true),
        commune('disaster-relief', '8', 'days', true),
        commune('military-service', '9', 'days', true),
        commune('inspection-and-discipline', '10', 'days', true),
        commune('consultation', '11', 'days', true),
        commune('fees', '12', 'days', true),
        commune('procedures', '13', 'standing'),
        commune('other-content', '14', 'none'),
      ],
      basis: [cite(grassroots, '11'), cite(grassroots, '13')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Nội dung người đứng đầu cơ quan, đơn vị phải công khai trong nội bộ. */
export const internalItems: Parameter<readonly ItemRule<InternalItem>[]> = {
  id: 'disclosure.internal-items',
  vi: 'Nội dung người đứng đầu cơ quan, đơn vị phải công khai trong nội bộ',
  en: 'What the head of an agency must publish inside it',
  unit: 'list',
  values: [
    {
      from: '2023-07-01',
      value: [
        { item: 'internal-policies', clause: '1' },
        { item: 'internal-work-plans', clause: '2' },
        { item: 'internal-budget', clause: '3' },
        { item: 'internal-public-assets', clause: '4' },
        { item: 'internal-public-investment', clause: '5' },
        { item: 'internal-personnel', clause: '6' },
        { item: 'internal-corruption-conclusions-and-declarations', clause: '7' },
        { item: 'internal-inspection-results', clause: '8' },
        { item: 'internal-rules-and-conduct', clause: '9' },
        { item: 'internal-opinions', clause: '10' },
        { item: 'internal-directions', clause: '11' },
        { item: 'internal-other', clause: '12' },
      ],
      basis: [cite(grassroots, '46')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Thông tin phải công khai trên cổng, trang thông tin điện tử của cơ quan nhà nước. */
export const publicItems: Parameter<readonly ItemRule<PublicItem>[]> = {
  id: 'disclosure.public-items',
  vi: 'Thông tin phải công khai trên cổng, trang thông tin điện tử của cơ quan nhà nước',
  en: 'What a state body must publish on its portal',
  unit: 'list',
  values: [
    {
      from: '2018-07-01',
      value: [
        { item: 'public-legal-documents-and-procedures', clause: 'a' },
        { item: 'public-guidance', clause: 'b' },
        { item: 'public-plans-and-programmes', clause: 'c' },
        { item: 'public-investment-and-procurement', clause: 'd' },
        { item: 'public-functions-and-contacts', clause: 'đ' },
        { item: 'public-finance-and-statistics', clause: 'e' },
        { item: 'public-disclosure-list', clause: 'g' },
        { item: 'public-interest', clause: 'h' },
        { item: 'public-required-by-law', clause: 'i' },
      ],
      basis: [cite(access, '19', '1'), cite(access, '17', '1')],
      verifiedOn,
      seen: 'text',
    },
  ],
}
