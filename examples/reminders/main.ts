import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { IsoInstant } from 'congvu/core'
import { startPostgres } from '../local-postgres'
import { now } from './clock'
import { openDesk, startWorker } from './desk'
import { openRecords } from './records'
import { finished, letter, opening, subjects } from './sample'

const { values } = parseArgs({ options: { 'ms-per-day': { type: 'string', default: '1000' } } })
const msPerDay = Number(values['ms-per-day'])
if (!(msPerDay > 0)) throw new RangeError(`not a number of milliseconds: '${values['ms-per-day']}'`)

const postgres = await startPostgres()
if (postgres === undefined) {
  console.error('Không tìm thấy PostgreSQL: cài gói postgresql, hoặc đặt DATABASE_URL.')
  process.exit(2)
}
try {
  // a desk of its own each time, so that a database that is kept can be used again
  const name = `reminders_${Date.now()}`
  const records = await openRecords(postgres.url, name)
  const desk = await openDesk(postgres.url, name)
  let worker = await startWorker(postgres.url, name)
  const face = { shows: opening, real: Date.now(), msPerDay }
  await records.setClock(face)
  const told = tellingFrom(0)

  say(`Đồng hồ mô phỏng: một ngày là ${msPerDay} ms. Bắt đầu theo dõi ${subjects.length} đối tượng (hồ sơ giả định).`)
  const timers = (await Promise.all(subjects.map((subject) => desk.watch(now(face), subject)))).flat()
  say(`Đã đặt ${timers.length} hẹn nhắc việc.`)
  await until('2024-04-12T09:00:00+07:00')
  const moved = await desk.announce(now(face), 1, letter)
  say(`Có công văn 2450/VPCP-KGVX: nghỉ 29/4, làm bù 04/5. Đặt lại ${moved.length} hẹn cho các thời hạn thay đổi.`)
  await desk.watch(now(face), finished)
  say(`${finished.id} đã có kết quả: hai hẹn của hồ sơ này không còn việc gì.`)
  await until('2024-04-16T12:00:00+07:00')
  await worker.kill()
  say(`kill -9: không còn tiến trình nào; ${(await desk.listAsleep()).length} hẹn đang ngủ. Chạy lại.`)
  worker = await startWorker(postgres.url, name)
  await until('2024-05-04T12:00:00+07:00')

  const wakes = await records.listWakes()
  const count = (outcome: string) => wakes.filter((wake) => wake.outcome === outcome).length
  const asleep = await desk.listAsleep()
  say(`${count('sent')} nhắc việc đã gửi, ${count('stale')} hẹn cũ tự bỏ qua; còn ngủ: ${asleep.join(', ')}.`)
  await worker.kill()
  await desk.close()
  await records.close()

  /** Waits, and tells each reminder as it is sent, once. */
  async function until(moment: IsoInstant): Promise<void> {
    while (now(face) < moment) {
      await pause(50)
      await told()
    }
  }

  function tellingFrom(last: number): () => Promise<void> {
    let told = last
    return async () => {
      for (const { id, sentAt, message } of await records.listReminders(told)) {
        console.log(`${clockTime(sentAt)}  ${message}`)
        told = id
      }
    }
  }

  function say(text: string): void {
    console.log(`${clockTime(now(face))}  ${text}`)
  }
} finally {
  await postgres.stop()
}

/** 08:00 12/04/2024 */
function clockTime(moment: IsoInstant): string {
  const [year, month, day] = moment.slice(0, 10).split('-')
  return `${moment.slice(11, 16)} ${day}/${month}/${year}`
}
