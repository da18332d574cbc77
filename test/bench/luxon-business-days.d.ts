/** luxon-business-days adds these to luxon's DateTime and ships no types. */
declare module 'luxon-business-days' {
  export class DateTime {
    static fromISO(text: string): DateTime
    toISODate(): string | null
    setupBusiness(options: {
      readonly businessDays: readonly number[]
      readonly holidayMatchers: readonly ((day: DateTime) => boolean)[]
    }): void
    plusBusiness(options: { readonly days: number }): DateTime
  }
  const luxon: { readonly DateTime: typeof DateTime }
  export default luxon
}
