/** Ngày dương lịch tại Việt Nam — a civil day in Viet Nam, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`

/** Thời điểm — a moment with its offset, `2024-03-04T08:30:00+07:00`; any offset is accepted and read as +07:00. */
export type IsoInstant = string
