import * as z from 'zod'

const words = z.string().min(2).max(200)
const text = z.string().min(5).max(20_000)
const phone = z.string().regex(/^0\d{9}$/)

/** Tiếp nhận hồ sơ: what the officer at the counter writes down. */
export const dossierBody = z
  .strictObject({
    procedure: words,
    channel: z.enum(['counter', 'post', 'online']),
    applicant: z.strictObject({
      name: words,
      phone,
      address: words.optional(),
      email: z.email().optional(),
      id: z
        .string()
        .regex(/^(\d{9}|\d{12})$/)
        .optional(),
    }),
    components: z
      .array(
        z.strictObject({
          name: words,
          copies: z.int().min(1).max(99).optional(),
          form: z.enum(['original', 'certified', 'photocopy', 'electronic']).optional(),
        }),
      )
      .min(1)
      .max(50),
    sets: z.int().min(1).max(9),
    returnManner: words,
    /** `accept`: complete, the slip is given at once; `check`: kept to be checked. */
    intake: z.enum(['accept', 'check']),
  })
  .meta({ id: 'DossierBody', title: 'Tiếp nhận hồ sơ' })

/** Gửi phản ánh: a name is not asked for; who gives one may ask that it stays unknown. */
export const feedbackBody = z
  .strictObject({
    content: text,
    about: words.optional(),
    sender: z.strictObject({ name: words, phone: phone.optional() }).optional(),
    secret: z.boolean().optional(),
  })
  .meta({ id: 'FeedbackBody', title: 'Gửi phản ánh, kiến nghị' })

/** Tiếp nhận tố cáo: in person or by petition, at the desk of the petition officer. */
export const denunciationBody = z
  .strictObject({
    channel: z.enum(['petition', 'in-person']),
    kind: z.enum(['public-duty', 'sector']),
    content: text,
    denounced: z.array(z.strictObject({ name: words, position: words.optional() })).max(20),
    denouncer: z.strictObject({
      name: words,
      address: words.optional(),
      contacts: z.array(words).max(5).optional(),
      identityNumbers: z.array(words).max(5).optional(),
      otherMarks: z.array(words).max(20).optional(),
    }),
  })
  .meta({ id: 'DenunciationBody', title: 'Tiếp nhận tố cáo' })

/** A step in a case; what the event must hold is for the schemas of the library to say. */
export const stepBody = z
  .strictObject({
    version: z.int().min(1),
    event: z.looseObject({ type: z.string().min(1).max(100) }),
  })
  .meta({ id: 'StepBody', title: 'Bước tiếp theo của vụ việc' })

/** Tra cứu: with the phone number of the receipt slip, what only the applicant sees is shown too. */
export const lookUpBody = z
  .strictObject({ code: words, phone: phone.optional() })
  .meta({ id: 'LookUpBody', title: 'Tra cứu tình trạng' })

/** Đăng nhập bản trình diễn. */
export const sessionBody = z
  .strictObject({ user: z.string().min(1).max(50) })
  .meta({ id: 'SessionBody', title: 'Đăng nhập (bản trình diễn)' })

export type DossierBody = z.infer<typeof dossierBody>
export type FeedbackBody = z.infer<typeof feedbackBody>
export type DenunciationBody = z.infer<typeof denunciationBody>
export type LookUpBody = z.infer<typeof lookUpBody>
