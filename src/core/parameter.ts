import type { Dated } from './timeline'

/** Giá trị theo thời gian của một tham số — at least one dated value, earliest first. */
export type DatedValues<Value> = readonly [Dated<Value>, ...Dated<Value>[]]

/** Tham số của pháp luật — a number of the law: its name in Vietnamese and English, its unit, its dated values. */
export interface Parameter<Value> {
  readonly id: string
  readonly vi: string
  readonly en: string
  readonly unit: string
  readonly values: DatedValues<Value>
}
