import type { Context, ContextAt } from '../calendar/context'
import type { Period } from '../calendar/period'
import type { Basis } from '../core/citation'
import type { IsoDate, IsoInstant } from '../core/date'
import type { Deadline } from '../core/deadline'
import type { Finding, FindingOf } from '../core/finding'
import type { Limit } from '../core/limit'
import type { Parameter } from '../core/parameter'
import type { Shape } from '../core/shape'

/** Sự kiện — something that happened to a case, with its moment. */
export interface LifecycleEvent {
  readonly type: string
  readonly at: IsoInstant
}

/** A name in both languages. */
export interface Label {
  readonly vi: string
  readonly en: string
}

/** What a condition, a check or a clock may look at: the event, what happened before it, the facts of the case. */
export interface Scene<State extends string, Event extends LifecycleEvent, Facts> {
  readonly state: State
  readonly event: Event
  readonly history: readonly Event[]
  readonly clocks: readonly Clock[]
  readonly facts: Facts
  readonly context: Context
  /** The day whose law applies: the event's own day unless the lifecycle says otherwise. */
  readonly lawDate: IsoDate
}

/** A named condition, so that diagrams can show it. */
export interface Condition<State extends string, Event extends LifecycleEvent, Facts> {
  readonly name: string
  /** What it asks for, in words; needed where it can keep an event from happening. */
  readonly label?: Label
  /** It looks at the case and the moment, not at the details of the event: it can be told before the event happens. */
  readonly of?: 'case'
  /** `clock` is given when the condition decides about one clock of several of the same rule. */
  test(scene: Scene<State, Event, Facts>, clock?: Clock): boolean
}

/** Kiểm tra — a rule that an event must keep; the event happens all the same, and the findings say what it broke. */
export interface Check<State extends string, Event extends LifecycleEvent, Facts> {
  readonly rule: string
  /** It looks at the case and the moment, not at the details of the event: it can be told before the event happens. */
  readonly of?: 'case'
  find(scene: Scene<State, Event, Facts>): readonly Finding[]
}

/** Bước chuyển — from a state, on an event, to a state: who may do it, and the law that lets it happen. */
export interface Transition<State extends string, Event extends LifecycleEvent, Facts> {
  readonly from: State | readonly State[]
  readonly event: Event['type']
  readonly to: State
  readonly by: string
  /** The event exists in law only while this parameter is in force. */
  readonly law: Parameter<unknown>
  readonly when?: Condition<State, Event, Facts>
  readonly checks?: readonly Check<State, Event, Facts>[]
}

/** Which events act on a clock. */
export interface Trigger<State extends string, Event extends LifecycleEvent, Facts> {
  readonly on: readonly Event['type'][]
  readonly when?: Condition<State, Event, Facts>
}

/** Thời hạn của một bước — a deadline as a rule: what starts, meets, voids or pauses it, and how long it is. */
export interface ClockRule<State extends string, Event extends LifecycleEvent, Facts> {
  readonly id: string
  /** Who must act, when `holderOf` does not say. */
  readonly holder: string
  /** Who must act in this case: the body that was consulted. */
  holderOf?(scene: Scene<State, Event, Facts>): string
  readonly label: Label
  readonly starts: Trigger<State, Event, Facts>
  readonly meets: Trigger<State, Event, Facts>
  readonly voids?: Trigger<State, Event, Facts>
  readonly pauses?: Trigger<State, Event, Facts>
  readonly resumes?: Trigger<State, Event, Facts>
  /** The limit of the law, counted from the event; not in force, no clock. */
  readonly limit?: Parameter<Limit>
  /** The period itself, when it does not simply run from the event; `undefined`, no clock. */
  period?(scene: Scene<State, Event, Facts>): Period | undefined
}

/** Vòng đời — the whole life of a kind of case, as a table. */
export interface LifecycleTable<State extends string, Event extends LifecycleEvent, Facts> {
  readonly id: string
  readonly label: Label
  readonly initial: State
  readonly states: Readonly<Record<State, Label & { readonly final?: true }>>
  readonly events: Readonly<Record<Event['type'], Label>>
  readonly transitions: readonly Transition<State, Event, Facts>[]
  readonly clocks: readonly ClockRule<State, Event, Facts>[]
  /** What an event must hold, beside its type and moment, to be read; checked before anything looks at it. */
  readonly details?: Readonly<Partial<Record<Event['type'], Shape>>>
  /** What the facts of a case must hold for the rows to look at them; checked before anything does. */
  readonly facts?: Shape
  /** Where the order of steps itself is written. */
  readonly basis: Basis
  /** The day whose law applies to an event on `date`; the day itself when absent. */
  lawDate?(history: readonly Event[], date: IsoDate, context: Context): IsoDate
}

/** The triggers of a clock that one event can pull. */
export type ClockTriggers<State extends string, Event extends LifecycleEvent, Facts> = {
  readonly [Kind in 'meets' | 'voids' | 'pauses' | 'resumes']: Trigger<State, Event, Facts> | undefined
}

/** What an event can do to the clocks of a lifecycle. */
export interface ClockActions<State extends string, Event extends LifecycleEvent, Facts> {
  /** The clocks that the event may meet, void, pause or resume, by id. */
  readonly acting: Readonly<Record<string, ClockTriggers<State, Event, Facts>>>
  readonly starting: readonly ClockRule<State, Event, Facts>[]
}

/** Where an event can happen at all: the states it leaves, and a row whose law names it. */
export interface Origin<State extends string, Event extends LifecycleEvent, Facts> {
  readonly from: readonly State[]
  readonly fromNames: readonly Label[]
  readonly law: Transition<State, Event, Facts>['law']
}

/** A table made ready by {@link defineLifecycle}: rows by state and event, by state; by event what moves a clock. */
export interface Lifecycle<State extends string, Event extends LifecycleEvent, Facts>
  extends LifecycleTable<State, Event, Facts> {
  readonly lookup: Readonly<Record<State, ReadonlyMap<string, readonly Transition<State, Event, Facts>[]>>>
  readonly leaving: Readonly<Record<State, readonly Transition<State, Event, Facts>[]>>
  readonly clockActions: Readonly<Record<string, ClockActions<State, Event, Facts>>>
  /** By event: where it can happen. */
  readonly origins: ReadonlyMap<Event['type'], Origin<State, Event, Facts>>
}

/** A clock of one case: the period it counts, and what has happened to it. */
export interface Clock {
  readonly id: string
  readonly holder: string
  readonly start: IsoInstant
  readonly period: Period
  readonly pausedAt?: IsoInstant
  readonly metAt?: IsoInstant
  readonly voidAt?: IsoInstant
}

/** Where a case stands: plain data, nothing hidden. */
export interface Snapshot<State extends string, Event extends LifecycleEvent> {
  readonly state: State
  readonly history: readonly Event[]
  readonly clocks: readonly Clock[]
}

/** What an event did to the duties of a case: ids of clocks. */
export interface Effects {
  readonly created: readonly string[]
  readonly met: readonly string[]
  readonly void: readonly string[]
  readonly paused: readonly string[]
  readonly resumed: readonly string[]
}

/** The facts of a case beside its events, and the usual context. */
export type CaseContext<Facts> = Context & { readonly facts: Facts }

/** The same with the moment of the question. */
export type CaseContextAt<Facts> = ContextAt & { readonly facts: Facts }

/** An event that may come next by the table. */
export interface Allowed<State extends string, Event extends LifecycleEvent> {
  readonly event: Event['type']
  readonly to: State
  readonly by: string
  readonly basis: Basis
}

/** Việc chưa được, không được làm — an event that may not come next, and why not. */
export interface Forbidden<Event extends LifecycleEvent> {
  readonly event: Event['type']
  /** Wrong state, a condition of the case not met, law not in force, or the rule that it would break now. */
  readonly findings: readonly Finding[]
}

/** What a case is now. */
export interface Replay<State extends string, Event extends LifecycleEvent> {
  readonly state: State
  readonly final: boolean
  /** Every clock the case ever had, in the order they started. */
  readonly deadlines: readonly Deadline[]
  readonly allowed: readonly Allowed<State, Event>[]
  /** Every other event of the lifecycle, with the reason. */
  readonly forbidden: readonly Forbidden<Event>[]
  readonly snapshot: Snapshot<State, Event>
}

/** Parameters of the findings of any lifecycle. */
export interface LifecycleFindings {
  'lifecycle.not-allowed': {
    readonly lifecycle: string
    readonly state: Label
    readonly event: string
    readonly name: Label
    readonly allowed: readonly string[]
    readonly allowedNames: readonly Label[]
  }
  'lifecycle.not-from-here': {
    readonly lifecycle: string
    readonly state: Label
    readonly event: string
    readonly name: Label
    /** States from which it can happen. */
    readonly from: readonly string[]
    readonly fromNames: readonly Label[]
  }
  'lifecycle.condition-not-met': {
    readonly lifecycle: string
    readonly event: string
    readonly name: Label
    readonly condition: string
    readonly conditionName: Label
  }
  'lifecycle.not-in-force': {
    readonly lifecycle: string
    readonly event: string
    readonly name: Label
    readonly date: IsoDate
    /** The first day on which the law has it; absent when it had it before, or never. */
    readonly since?: IsoDate
  }
  'lifecycle.out-of-order': { readonly event: string; readonly name: Label; readonly after: string }
  'lifecycle.in-future': { readonly event: string; readonly name: Label; readonly asOf: IsoInstant }
  'lifecycle.time-unreadable': { readonly event: string; readonly name: Label; readonly given: string }
  'lifecycle.event-unknown': { readonly event: string; readonly known: readonly string[] }
}

/** A finding of the interpreter itself. */
export type LifecycleFinding = FindingOf<LifecycleFindings>
