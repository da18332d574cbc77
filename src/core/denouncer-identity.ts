/**
 * Danh tính người tố cáo — kept under the secrecy regime, apart from the case (Denunciation Law art. 8.3, 47.2, 56).
 *
 * Only an intake holds it. Nothing that is published, shown to the denounced, logged or exported is built from it.
 */
export interface DenouncerIdentity {
  /** An opaque code that stands for the person in the record: `NTC-2026-0001`; never the name or its initials. */
  readonly reference: string
  readonly name: string
  /** Other names by which the person could be known. */
  readonly aliases?: readonly string[]
  readonly address?: string
  /** Cách thức liên hệ: phone numbers, e-mail addresses. */
  readonly contacts?: readonly string[]
  /** Số định danh, căn cước, hộ chiếu. */
  readonly identityNumbers?: readonly string[]
  /** Bút tích: names of the scans and recordings that show handwriting or voice. */
  readonly handwriting?: readonly string[]
  /** Any other words that would give the person away: a job title, a relative's name. */
  readonly otherMarks?: readonly string[]
}
