import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** The bundle of some code that uses the built package, as a web application would ship it. */
async function bundle(code: string): Promise<{ readonly text: string; readonly gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: '.' },
    alias: { congvu: './dist' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, gzip: gzipSync(text, { level: 9 }).length }
}

describe('what a consumer ships', () => {
  it('the working days of congvu/calendar with all their data: at most 10 kB gzip', async () => {
    const names =
      'addWorkingDays, addWorkingDaysBulk, calendarAsKnownOn, countWorkingDays, dayStatus, fromLunar, isWorkingDay, toLunar, vietnamCalendar'
    const { gzip } = await bundle(`export { ${names} } from './dist/calendar/index.js'`)
    console.log(`working days and lunar dates of congvu/calendar: ${gzip} bytes gzip`)
    expect(gzip).toBeLessThanOrEqual(10_240)
  })

  it('congvu/calendar whole, with periods, host calendars, bulk, its data and date-fns: at most 16 kB gzip', async () => {
    const { gzip } = await bundle("export * from './dist/calendar/index.js'")
    console.log(`congvu/calendar: ${gzip} bytes gzip`)
    expect(gzip).toBeLessThanOrEqual(16_384)
  })

  it('one pure function of the root costs no zod, no messages, no calendar', async () => {
    const { text, gzip } = await bundle("export { at } from './dist/index.js'")
    console.log(`at from congvu: ${gzip} bytes gzip`)
    expect(text).not.toContain('safeParse')
    expect(gzip).toBeLessThan(1024)
  })

  it('toLunar of the root costs the lunar table and no more', async () => {
    const { text, gzip } = await bundle("export { toLunar } from './dist/index.js'")
    console.log(`toLunar from congvu: ${gzip} bytes gzip`)
    expect(text).not.toContain('VPCP-KGVX')
    expect(gzip).toBeLessThan(2048)
  })

  it('addWorkingDays of the root costs no zod and no date-fns', async () => {
    const { text, gzip } = await bundle("export { addWorkingDays } from './dist/index.js'")
    console.log(`addWorkingDays from congvu: ${gzip} bytes gzip`)
    expect(text).not.toContain('safeParse')
    expect(gzip).toBeLessThan(8192)
  })
})
