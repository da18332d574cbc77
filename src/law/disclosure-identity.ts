import type { Basis } from '../core/citation'
import type { Parameter } from '../core/parameter'
import { cite } from './cite'

const verifiedOn = '2026-11-23'
const grassroots = '10/2022/QH15@2022-11-10'

/** Why the law lets a violator be named. */
export type IdentityAnchor =
  | 'denunciation-decision'
  | 'asset-discipline'
  | 'internal-discipline'
  | 'internal-conclusion'
  | 'commune-results'

/** Where a text that names a person stands. */
export type IdentityPlace =
  | 'meeting'
  | 'office'
  | 'reception-place'
  | 'internal-network'
  | 'website'
  | 'mass-media'
  | 'culture-house'
  | 'community-point'
  | 'broadcast'

/** Căn cứ được công khai danh tính, nơi được công khai. */
export interface IdentityAnchorRule {
  readonly anchor: IdentityAnchor
  readonly places: readonly IdentityPlace[]
  readonly basis: Basis
}

const denunciation: IdentityAnchorRule = {
  anchor: 'denunciation-decision',
  places: ['meeting', 'office', 'reception-place', 'internal-network', 'website', 'mass-media'],
  basis: [cite('25/2018/QH14@2018-06-12', '40', '2')],
}
const assets: IdentityAnchorRule = {
  anchor: 'asset-discipline',
  places: ['meeting', 'office', 'internal-network'],
  basis: [cite('36/2018/QH14@2018-11-20', '51', '4')],
}

/** Căn cứ pháp lý để công khai danh tính người vi phạm và nơi căn cứ đó cho phép. */
export const identityAnchors: Parameter<readonly IdentityAnchorRule[]> = {
  id: 'disclosure.identity-anchors',
  vi: 'Căn cứ công khai danh tính người vi phạm và nơi được công khai',
  en: 'Legal grounds to publish who broke the rules, and where each lets them be named',
  unit: 'list',
  values: [
    { from: '2019-01-01', value: [denunciation], basis: denunciation.basis, verifiedOn, seen: 'text' },
    {
      from: '2019-07-01',
      value: [denunciation, assets],
      basis: [...denunciation.basis, ...assets.basis],
      verifiedOn,
      seen: 'text',
    },
    {
      from: '2023-07-01',
      value: [
        denunciation,
        assets,
        {
          anchor: 'internal-discipline',
          places: ['meeting', 'office', 'internal-network'],
          basis: [cite(grassroots, '46', '6'), cite(grassroots, '48')],
        },
        {
          anchor: 'internal-conclusion',
          places: ['meeting', 'office', 'internal-network'],
          basis: [cite(grassroots, '46', '7'), cite(grassroots, '46', '8'), cite(grassroots, '48')],
        },
        {
          anchor: 'commune-results',
          places: ['office', 'website', 'culture-house', 'community-point', 'broadcast'],
          basis: [cite(grassroots, '11', '10'), cite(grassroots, '13')],
        },
      ],
      basis: [...denunciation.basis, ...assets.basis, cite(grassroots, '46'), cite(grassroots, '11', '10')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Công khai danh tính người vi phạm trên cổng thông tin điện tử của đơn vị; kế hoạch không tự là căn cứ luật định. */
export const identityOnPortal: Parameter<'with-anchor'> = {
  id: 'disclosure.identity-on-portal',
  vi: 'Công khai danh tính người vi phạm trên cổng thông tin điện tử',
  en: 'Publishing on the portal who broke the rules',
  unit: 'rule',
  values: [
    {
      from: '2024-01-15',
      value: 'with-anchor',
      basis: [cite('17/KH-UBND@2024-01-15', 'II.4', undefined, 'c')],
      verifiedOn,
      seen: 'text',
    },
  ],
}

/** Luật Bảo vệ dữ liệu cá nhân: xét trước khi công khai danh tính. */
export const personalData: Parameter<'look-before-naming'> = {
  id: 'disclosure.personal-data',
  vi: 'Bảo vệ dữ liệu cá nhân khi công khai danh tính',
  en: 'Personal data protection when somebody is named',
  unit: 'rule',
  values: [
    {
      from: '2026-01-01',
      value: 'look-before-naming',
      basis: [cite('91/2025/QH15@2025-06-26')],
      verifiedOn,
      seen: 'secondary',
    },
  ],
}
