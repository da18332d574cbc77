import type { DossierEvent } from '../dossier/types'
import { writePortalTime } from './portal-time'
import type { PortalStep, ToPortalOptions } from './portal-types'
import type { PortalStatus, StatusReading } from './status-maps'

/** The steps of QuaTrinhXuLy, and which events, with which of their facts, stand in them. */
export interface WrittenProgress {
  readonly steps: readonly PortalStep[]
  readonly carried: ReadonlyMap<number, readonly string[]>
}

/** The status by which a pause is written, when one of the two pauses. */
export function pauseStatus({ six, eight }: StatusReading): PortalStatus | undefined {
  if (six === 'pauses') return 6
  return eight === 'pauses' ? 8 : undefined
}

/**
 * QuaTrinhXuLy of what the packet has no field for: the hand-over, pauses and resumptions, reasons of a refusal or a stop.
 * Only what is read back the same is written, and a reason only for an event that a field tells of (`placed`): 4 is the first hand-over, or the resumption of a pause.
 */
export function writeProgress(
  events: readonly DossierEvent[],
  placed: ReadonlySet<number>,
  reading: StatusReading,
  { times = 'compact' }: ToPortalOptions,
): WrittenProgress {
  const steps: PortalStep[] = []
  const carried = new Map<number, readonly string[]>()
  let isHandedOver = false
  let isPaused = false
  for (const [index, event] of events.entries()) {
    const write = (status: PortalStatus, more: Partial<PortalStep>, fields: readonly string[] = []) => {
      steps.push({ ThoiDiemXuLy: writePortalTime(event.at, times), TrangThai: String(status), ...more })
      carried.set(index, fields)
    }
    const pause = pauseStatus(reading)
    if (event.type === 'handed-over' && !isHandedOver && !isPaused) {
      write(4, event.to === undefined ? {} : { PhongBanXuLy: event.to }, ['to'])
      isHandedOver = true
    } else if (event.type === 'paused' && pause !== undefined) {
      write(pause, event.reason === undefined ? {} : { NoiDungXuLy: event.reason }, ['reason'])
      isPaused = true
    } else if (event.type === 'resumed' && isPaused) {
      write(4, {})
      isPaused = false
    } else {
      const status = reasonedStatus(event)
      const reason = 'reason' in event ? event.reason : undefined
      if (status !== undefined && reason !== undefined && placed.has(index))
        write(status, { NoiDungXuLy: reason }, ['reason'])
    }
  }
  return { steps, carried }
}

function reasonedStatus(event: DossierEvent): PortalStatus | undefined {
  if (event.type === 'stopped') return 7
  return isRefusal(event) ? 3 : undefined
}

/** A refusal at intake, or as the result. */
export function isRefusal(event: DossierEvent): boolean {
  return event.type === 'refused' || (event.type === 'finished' && event.result === 'refused')
}
