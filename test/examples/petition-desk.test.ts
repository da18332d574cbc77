import { expect, test } from 'vitest'
import { petitionDesk } from '../../examples/03-petition-desk/petition-desk'
import { capture } from '../support/capture'

test('a day at the desk: reception days, what each caller brings, what becomes of it', async () => {
  const { printed } = await capture(petitionDesk)
  expect(printed).toContain('2026-10-29 (niêm yết chậm nhất 2026-10-22)')
  expect(printed).toContain('Phân loại theo nội dung: khiếu nại; Xử lý: nhận để giải quyết')
  expect(printed).toContain('Vụ việc tại ngày 14/10/2026: Đã thụ lý lần đầu')
  expect(printed).toContain('[đang tính] Giải quyết khiếu nại lần đầu: hạn 2026-11-12')
  expect(printed).toContain('khiếu nại (1-5); Xử lý: đề nghị bổ sung')
  expect(printed).toMatch(/Cơ quan có lỗi .*chưa công khai xin lỗi.*\(điểm đ mục II\.3 Kế hoạch 17\/KH-UBND/)
  expect(printed).not.toMatch(/complaint\.|feedback\.|undefined/)
})

test('in English, and an option that makes no sense', async () => {
  const { printed } = await capture(petitionDesk, '--lang', 'en')
  expect(printed).toContain('The case on 14 October 2026: At fault, apology due')
  expect((await capture(petitionDesk, '--lang', 'fr')).exit).toBe(2)
})
