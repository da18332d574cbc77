/** A record while it is being made; conditional spreads cost more than all else in an audit. */
export type Writable<Record> = { -readonly [Key in keyof Record]: Record[Key] }
