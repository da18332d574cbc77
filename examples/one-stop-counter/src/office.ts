import type { Citation } from 'congvu/core'
import type { Procedure } from 'congvu/dossier'
import type { FeedbackChannel } from 'congvu/petitions'

/** An invented ward: what a real one would put in its place. */
export const office = {
  /** Agency part of a dossier code. */
  agency: 'H13.11',
  parentUnit: 'UBND phường Ninh Kiều (ví dụ)',
  unit: 'Bộ phận Một cửa',
  place: 'Cần Thơ',
  address: 'Bộ phận Một cửa, UBND phường Ninh Kiều (ví dụ)',
  guidance: 'Quầy hướng dẫn, điện thoại 0292 000 0000 (ví dụ)',
} as const

/** The office's own rules: who may do what, and how fast its hotline answers. */
export function houseRule(article: string): Citation {
  return {
    document: {
      number: '12/QĐ-UBND',
      date: '2026-01-05',
      issuer: 'UBND phường (ví dụ)',
      title: 'Quy chế làm việc của Bộ phận Một cửa (ví dụ), Quyết định',
    },
    article,
  }
}

/** The channel by which feedback comes in; its limit is a local rule, because no law sets one for all. */
export const channel: FeedbackChannel = {
  id: 'trang-mot-cua',
  kind: 'service-portal',
  name: 'Trang phản ánh của Bộ phận Một cửa (ví dụ)',
  published: true,
  limits: [{ duty: 'answer', within: { amount: 3, unit: 'working-day' }, basis: [houseRule('9')] }],
  basis: [houseRule('9')],
}

/** A procedure of the counter. */
export interface ListedProcedure extends Procedure {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly fee: string
  readonly components: readonly string[]
}

const listed = (article: string): Citation => ({ ...houseRule(article) })

/** Danh mục thủ tục: names are real kinds of procedures, limits and fees are invented for the example. */
export const procedures: readonly ListedProcedure[] = [
  {
    id: 'birth',
    code: '1.001193',
    name: 'Đăng ký khai sinh',
    sector: 'Tư pháp, hộ tịch',
    limit: { amount: 1, unit: 'working-day', basis: listed('3') },
    fee: 'Không thu',
    components: ['Tờ khai đăng ký khai sinh', 'Giấy chứng sinh'],
  },
  {
    id: 'business',
    code: '1.001612',
    name: 'Đăng ký thành lập hộ kinh doanh',
    sector: 'Kinh doanh',
    limit: { amount: 3, unit: 'working-day', basis: listed('4') },
    fee: '100.000 đồng',
    components: ['Giấy đề nghị đăng ký hộ kinh doanh', 'Bản sao giấy tờ của chủ hộ'],
  },
  {
    id: 'building',
    code: '1.009994',
    name: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    sector: 'Xây dựng',
    limit: { amount: 10, unit: 'working-day', basis: listed('5') },
    fee: '75.000 đồng',
    components: ['Đơn đề nghị cấp giấy phép xây dựng', 'Giấy tờ về quyền sử dụng đất', 'Bản vẽ thiết kế xây dựng'],
  },
  {
    id: 'land',
    code: '1.004221',
    name: 'Đăng ký biến động quyền sử dụng đất',
    sector: 'Đất đai',
    limit: { amount: 7, unit: 'working-day', basis: listed('6') },
    fee: 'Theo thông báo',
    components: ['Đơn đăng ký biến động', 'Giấy chứng nhận đã cấp'],
  },
]

export function findProcedure(id: string): ListedProcedure | undefined {
  return procedures.find((procedure) => procedure.id === id)
}
