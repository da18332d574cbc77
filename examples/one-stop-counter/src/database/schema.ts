import type { Database } from './database'

/**
 * A case is its facts and an append-only list of events. The number of an event is the version of the case after it, and
 * the primary key lets one writer only have a version: that is the whole optimistic lock.
 */
const statements = [
  `create table if not exists case_file (
     code text primary key,
     kind text not null check (kind in ('dossier', 'feedback', 'denunciation')),
     facts jsonb not null,
     opened text not null
   )`,
  `create table if not exists case_event (
     code text not null references case_file (code),
     version integer not null check (version > 0),
     event jsonb not null,
     actor text not null,
     primary key (code, version)
   )`,
  // Who stands behind a denunciation, or asked to stay unnamed: read by one function only (store/sealed-identity).
  `create table if not exists sealed_identity (
     code text primary key references case_file (code),
     identities jsonb not null
   )`,
  `create table if not exists audit_entry (
     number integer generated always as identity primary key,
     at text not null,
     actor text not null,
     role text not null,
     action text not null,
     subject text not null,
     outcome text not null check (outcome in ('done', 'refused')),
     reasons jsonb not null
   )`,
  'create table if not exists serial_number (series text primary key, last integer not null)',
  `create or replace function refuse_change() returns trigger language plpgsql as
   $$ begin raise exception '% is append-only', tg_table_name; end $$`,
  ...['case_event', 'audit_entry', 'sealed_identity'].map(
    (table) => `create or replace trigger ${table}_append_only before update or delete or truncate on ${table}
                for each statement execute function refuse_change()`,
  ),
]

/** Makes the tables that are missing. */
export async function prepareTables(database: Database): Promise<void> {
  for (const statement of statements) await database.query(statement)
}
