import type { IsoInstant } from 'congvu/core'
import pg from 'pg'
import type { Announcement } from './calendars'
import type { ClockFace } from './clock'
import type { Subject } from './subjects'
import { nameOf, type Timer } from './timers'

const tablesOf = (desk: string) => `
  create schema if not exists ${desk};
  create table if not exists ${desk}.clock (one boolean primary key default true check (one), face jsonb not null);
  create table if not exists ${desk}.subject (id text primary key, subject jsonb not null);
  create table if not exists ${desk}.announcement (version int primary key, announcement jsonb not null);
  create table if not exists ${desk}.reminder (
    id bigint generated always as identity primary key,
    subject text not null,
    deadline text not null,
    kind text not null,
    due text not null,
    timer text not null,
    sent_at text not null,
    message text not null,
    unique (subject, deadline, kind, due)
  );
  create table if not exists ${desk}.wake (
    id bigint generated always as identity primary key,
    timer text not null,
    outcome text not null,
    process int not null
  )`

/** What came of waking: sent; stale, as the deadline ends otherwise or is no longer open; known, as it was sent before. */
export type Outcome = 'sent' | 'stale' | 'known'

/** A reminder that was sent: once for each subject, deadline, kind and due. */
export interface Reminder {
  readonly id: number
  readonly subject: string
  readonly deadline: string
  readonly kind: string
  readonly due: string
  readonly timer: string
  readonly sentAt: IsoInstant
  readonly message: string
}

/** One execution of what a timer does when it wakes. */
export interface Wake {
  readonly timer: string
  readonly outcome: Outcome
}

/** What the desk keeps. Everything is stored so that storing it again changes nothing. */
export interface Records {
  /** Sets the clock of the desk; the first one set stays. */
  setClock(face: ClockFace): Promise<void>
  clock(): Promise<ClockFace>
  putSubject(subject: Subject): Promise<void>
  listSubjects(): Promise<readonly Subject[]>
  findSubject(id: string): Promise<Subject | undefined>
  putAnnouncement(version: number, announcement: Announcement): Promise<void>
  listAnnouncements(): Promise<readonly Announcement[]>
  /** Notes that a timer woke, and sends its message if it has one and it was not sent before. */
  noteWake(timer: Timer, sentAt: IsoInstant, message: string | undefined): Promise<Outcome>
  listReminders(after?: number): Promise<readonly Reminder[]>
  listWakes(): Promise<readonly Wake[]>
  close(): Promise<void>
}

/** Opens the records of a desk, a schema of its own in the database. */
export async function openRecords(url: string, desk: string): Promise<Records> {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // one process at a time makes what is not there yet
  await pool.query(`begin; select pg_advisory_xact_lock(35); ${tablesOf(desk)}; commit`)
  const rows = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await pool.query(text, [...values])).rows as Row[]

  return {
    async setClock(face) {
      await rows(`insert into ${desk}.clock (face) values ($1) on conflict do nothing`, [face])
    },
    async clock() {
      const [set] = await rows<{ readonly face: ClockFace }>(`select face from ${desk}.clock`)
      if (set === undefined) throw new Error('the desk has no clock yet')
      return set.face
    },
    async putSubject(subject) {
      const text = `insert into ${desk}.subject values ($1, $2) on conflict (id) do update set subject = excluded.subject`
      await rows(text, [subject.id, subject])
    },
    listSubjects: async () =>
      (await rows<{ readonly subject: Subject }>(`select subject from ${desk}.subject order by id`)).map(
        ({ subject }) => subject,
      ),
    findSubject: async (id) =>
      (await rows<{ readonly subject: Subject }>(`select subject from ${desk}.subject where id = $1`, [id]))[0]
        ?.subject,
    async putAnnouncement(version, announcement) {
      await rows(`insert into ${desk}.announcement values ($1, $2) on conflict do nothing`, [version, announcement])
    },
    listAnnouncements: async () =>
      (
        await rows<{ readonly announcement: Announcement }>(
          `select announcement from ${desk}.announcement order by version`,
        )
      ).map(({ announcement }) => announcement),
    async noteWake(timer, sentAt, message) {
      // one statement, so that a crash leaves both the reminder and the note of it, or neither
      const [noted] = await rows<{ readonly outcome: Outcome }>(
        `with sent as (
           insert into ${desk}.reminder (subject, deadline, kind, due, timer, sent_at, message)
           select $1, $2, $3, $4, $5, $6, $7 where $7::text is not null
           on conflict do nothing returning id)
         insert into ${desk}.wake (timer, outcome, process)
         select $5, case when $7::text is null then 'stale' when exists (select from sent) then 'sent' else 'known' end, $8
         returning outcome`,
        [timer.subject, timer.deadline, timer.kind, timer.due, nameOf(timer), sentAt, message ?? null, process.pid],
      )
      return noted?.outcome ?? 'stale'
    },
    listReminders: (after = 0) =>
      rows(
        `select id::int, subject, deadline, kind, due, timer, sent_at as "sentAt", message
         from ${desk}.reminder where id > $1 order by id`,
        [after],
      ),
    listWakes: () => rows(`select timer, outcome from ${desk}.wake order by id`),
    close: () => pool.end(),
  }
}
