import type { Dated } from './timeline'

/** Tham số của pháp luật — a number of the law: its name in Vietnamese and English, its unit, its dated values. */
export interface Parameter<Value> {
  readonly id: string
  readonly vi: string
  readonly en: string
  readonly unit: string
  readonly values: readonly [Dated<Value>, ...Dated<Value>[]]
}
