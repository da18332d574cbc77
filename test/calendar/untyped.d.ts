/** What the tests use of two packages whose own types the compiler does not find, or which have none. */
declare module 'date-chinese' {
  export class CalendarVietnamese {
    fromGregorian(year: number, month: number, day: number): this
    get(): [cycle: number, year: number, month: number, leap: boolean, day: number]
    yearFromEpochCycle(): number
  }
}

declare module 'astronomia' {
  interface Position {
    readonly lon: number
  }
  export const elp: {
    readonly Moon: new (
      data: unknown,
    ) => {
      position(julianDay: number): Position
      lightTime(julianDay: number): number
    }
  }
  export const planetposition: { readonly Planet: new (data: unknown) => object }
  export const solar: { apparentVSOP87(earth: object, julianDay: number): Position }
  export const nutation: { nutation(julianDay: number): readonly [longitude: number, obliquity: number] }
}

declare module 'astronomia/data/elpMppDe' {
  const data: unknown
  export default data
}

declare module 'astronomia/data/vsop87Dearth' {
  const data: unknown
  export default data
}
