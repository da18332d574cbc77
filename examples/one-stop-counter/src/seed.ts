import { addWorkingDays } from 'congvu/calendar'
import { findUser } from './access/demo-users'
import { citizen } from './access/roles'
import type { DossierBody } from './border/bodies'
import { type Clock, dayOf } from './clock'
import type { Counter } from './counter'
import type { Answer } from './desk/answer'
import type { CaseView } from './desk/case-view'
import { receiveDenunciation } from './desk/receive-denunciation'
import { receiveDossier } from './desk/receive-dossier'
import { receiveFeedback } from './desk/receive-feedback'
import { recordEvent } from './desk/record-event'
import { findProcedure } from './office'
import { listCases } from './store/cases'

/**
 * Some invented dossiers in different states, made by the same commands that the officers use, on the working days
 * before the moment of the clock. A counter that has any dossier is left alone.
 */
export async function seed(counter: Counter): Promise<void> {
  if ((await listCases(counter.database, 'dossier')).length > 0) return
  const on = (days: number, time: string): Counter => ({
    ...counter,
    now: clockAt(dayOf(counter.now()), days, time),
  })
  const lan = userOf('lan')
  const hung = userOf('hung')

  const late = await received(on(-12, '08:30:00'), 'building', 'Nguyễn Thị Mười', '0901000001')
  await step(on(-11, '09:00:00'), hung, late, {
    type: 'supplement-requested',
    items: [{ name: 'Bản vẽ thiết kế xây dựng' }],
    reason: 'Bản vẽ chưa có chữ ký của đơn vị thiết kế',
    written: true,
    through: 'one-stop',
  })
  await step(on(-9, '10:00:00'), lan, late, { type: 'supplement-received', complete: true })

  await received(on(-8, '14:00:00'), 'land', 'Trần Văn Bình', '0901000002')

  const soon = await received(on(-2, '09:15:00'), 'business', 'Phan Quốc Việt', '0901000003')
  await step(on(-2, '10:30:00'), lan, soon, { type: 'handed-over', to: 'Phòng Kinh tế' })

  const finished = await received(on(-3, '15:20:00'), 'birth', 'Huỳnh Ngọc Diễm', '0901000004')
  await step(on(-2, '10:00:00'), hung, finished, { type: 'finished', result: 'granted' })
  await step(on(-2, '16:00:00'), lan, finished, { type: 'returned' })

  await received(on(-1, '08:05:00'), 'building', 'Đỗ Hoàng Nam', '0901000005')

  await receiveFeedback(on(-1, '19:30:00'), citizen, {
    content: 'Tôi phải chờ gần hai giờ mà không ai giải thích vì sao số thứ tự không chạy.',
    sender: { name: 'Lâm Thị Út', phone: '0901000006' },
    secret: false,
  })
  await receiveDenunciation(on(-2, '09:00:00'), userOf('ngoc'), {
    channel: 'in-person',
    kind: 'public-duty',
    content: 'Ông Phạm Văn Tám nhận tiền ngoài quy định khi hướng dẫn hồ sơ đất đai tại nhà văn hóa khu vực 3.',
    denounced: [{ name: 'Phạm Văn Tám', position: 'Công chức phường (ví dụ)' }],
    denouncer: { name: 'Quách Thị Bảo Trâm', address: '45/6 hẻm 12, khu vực 3', contacts: ['0907123987'] },
  })
}

/** A clock that stands still some working days before a day. */
function clockAt(today: ReturnType<typeof dayOf>, days: number, time: string): Clock {
  const day = addWorkingDays(today, days)
  return () => `${day}T${time}+07:00`
}

function userOf(id: string) {
  const user = findUser(id)
  if (user === undefined) throw new Error(`no demo user ${id}`)
  return user
}

async function received(counter: Counter, procedure: string, name: string, phone: string): Promise<Handle> {
  const listed = findProcedure(procedure)
  const body: DossierBody = {
    procedure,
    channel: 'counter',
    applicant: { name, phone, address: 'Phường Ninh Kiều (ví dụ)' },
    components: (listed?.components ?? []).map((component) => ({ name: component, copies: 1 })),
    sets: 1,
    returnManner: 'Trực tiếp tại quầy',
    intake: 'accept',
  }
  const { code, version } = viewIn(await receiveDossier(counter, userOf('lan'), body))
  return { code, version }
}

/** A seeded dossier, as the seed goes through its life. */
interface Handle {
  readonly code: string
  version: number
}

async function step(
  counter: Counter,
  actor: ReturnType<typeof userOf>,
  handle: Handle,
  event: Readonly<Record<string, unknown>>,
): Promise<void> {
  const view = viewIn(await recordEvent(counter, actor, 'dossier', handle.code, { version: handle.version, event }))
  handle.version = view.version
}

function viewIn(answer: Answer<CaseView>): CaseView {
  if (!answer.done) throw new Error(`the seed was refused: ${answer.findings.map(({ code }) => code).join(', ')}`)
  return answer.value
}
