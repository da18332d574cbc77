import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../src/seed'
import { fits, hasChromium, look, openStreet, type Street, tabTo } from './support/browser'
import { type Office, openOffice } from './support/office'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

describe.skipIf(!hasChromium)('in a browser', () => {
  let office: Office
  let street: Street

  beforeAll(async () => {
    office = await openOffice()
    await seed(office.counter)
    street = await openStreet(office)
  })
  afterAll(async () => {
    await street.close()
    await office.close()
  })

  async function officer(name: string, options?: Parameters<Street['comes']>[0]): Promise<Page> {
    const page = await street.comes(options)
    await page.goto('/dang-nhap')
    await page.getByRole('button', { name }).click()
    await page.waitForURL(/\/quay/)
    return page
  }

  /** Opens a step, fills it in and records it. */
  async function take(page: Page, step: string, fill: (form: ReturnType<Page['locator']>) => Promise<void>) {
    const card = page.locator('details.step', { has: page.locator('summary', { hasText: step }) })
    if ((await card.getAttribute('open')) === null) await card.locator('summary').click()
    await fill(card)
    await card.getByRole('button').click()
    await page.waitForLoadState()
  }

  it('an officer and a citizen go through the life of a dossier', async () => {
    office.at('2026-11-02T08:30')
    const lan = await officer('Trần Thị Lan')
    await look(lan, 'board')
    await lan.getByRole('link', { name: 'Tiếp nhận hồ sơ' }).click()
    await lan.getByRole('button', { name: 'Ghi hồ sơ' }).click()
    await expect.poll(() => lan.getByRole('alert').textContent()).toContain('Mời điền mục này')
    await look(lan, 'receive-refused')
    await lan.getByLabel('Thủ tục').selectOption({ label: 'Cấp giấy phép xây dựng nhà ở riêng lẻ · 10 ngày làm việc' })
    expect(await lan.getByLabel('Thành phần hồ sơ').inputValue()).toContain('Bản vẽ thiết kế xây dựng')
    await lan.getByLabel('Họ và tên').fill('Nguyễn Thị Mười')
    await lan.getByLabel('Số điện thoại').fill('0901234567')
    await lan.getByRole('button', { name: 'Ghi hồ sơ' }).click()
    await lan.waitForURL(/\/quay\/ho-so\//)
    const code = (await lan.locator('.eyebrow').textContent()) ?? ''
    expect(code).toMatch(/^H13\.11-261102-\d{4}$/)
    await look(lan, 'dossier-reception')

    const slip = lan.waitForEvent('popup')
    await lan.getByRole('link', { name: 'In: Giấy tiếp nhận hồ sơ và hẹn trả kết quả' }).click()
    const paper = await slip
    await paper.waitForLoadState()
    expect(await paper.locator('body').textContent()).toContain('Mẫu số 01')
    expect(await paper.evaluate(() => getComputedStyle(document.querySelector('header') as Element).display)).toBe(
      'flex',
    )
    await look(paper, 'slip')

    office.at('2026-11-03T09:00')
    const hung = await officer('Nguyễn Văn Hùng')
    await hung.goto(`/quay/ho-so/${code}`)
    await take(hung, 'Yêu cầu bổ sung', async (form) => {
      await form.getByLabel('Giấy tờ cần bổ sung').fill('Bản vẽ thiết kế xây dựng')
      await form.getByLabel('Lý do').fill('Bản vẽ chưa có chữ ký')
    })
    await expect.poll(() => hung.locator('.heading .badge').textContent()).toBe('Chờ bổ sung')
    await lan.goto(`/quay/ho-so/${code}`)
    await take(lan, 'Nhận bổ sung', (form) => form.getByLabel('Đã đủ theo yêu cầu').check())

    // the second request: the door is closed, and the sign on it names the article
    await hung.goto(`/quay/ho-so/${code}`)
    expect(await hung.locator('details.step summary', { hasText: 'Yêu cầu bổ sung' }).count()).toBe(0)
    const sign = hung.locator('.forbidden', { has: hung.locator('h3', { hasText: 'Yêu cầu bổ sung' }) })
    expect(await sign.first().textContent()).toContain('điểm b mục II.3 Kế hoạch 17/KH-UBND')
    await look(hung, 'dossier-processing')

    office.at('2026-11-13T09:00')
    await hung.goto(`/quay/ho-so/${code}`)
    await take(hung, 'Thông báo trễ hẹn, xin lỗi', async (form) => {
      await form.getByLabel('Ngày hẹn lại').fill('2026-11-27')
      await form.getByLabel('Lý do').fill('Chờ kết quả đo đạc')
    })
    await expect.poll(() => hung.getByRole('alert').textContent()).toContain('khoản 6 Điều 19 Nghị định 118/2025/NĐ-CP')
    expect(await hung.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await look(hung, 'late-refused')
    await take(hung, 'Thông báo trễ hẹn, xin lỗi', (form) => form.getByLabel('Kèm lời xin lỗi').check())
    await expect.poll(() => hung.getByRole('link', { name: 'Phiếu xin lỗi' }).count()).toBe(1)

    const citizen = await street.comes(phone)
    await citizen.goto('/')
    await look(citizen, 'phone-home')
    await citizen.getByLabel('Mã hồ sơ').fill(code)
    await citizen.getByLabel('Số điện thoại').fill('0901234567')
    await citizen.getByRole('button', { name: 'Tra cứu' }).click()
    const status = citizen.locator('.status')
    await expect.poll(() => status.textContent()).toContain('Cơ quan xin lỗi vì sự chậm trễ và hẹn lại ngày 27/11/2026')
    await look(citizen, 'phone-status')
  })

  it('two officers at one dossier: the slower one is told gently and sees it as it is now', async () => {
    const hung = await officer('Nguyễn Văn Hùng')
    const thao = await officer('Phạm Thu Thảo')
    const code = await hung
      .getByRole('row', { name: /Trần Văn Bình/ })
      .getByRole('link')
      .textContent()
    for (const page of [hung, thao]) await page.goto(`/quay/ho-so/${code}`)
    await take(hung, 'Kiểm tra thực địa', async () => {})
    await take(thao, 'Có kết quả', async () => {})
    await expect.poll(() => thao.getByRole('alert').textContent()).toContain('Chưa có gì bị ghi đè')
    expect(await thao.locator('.timeline').textContent()).toContain('Kiểm tra thực địa')
    await look(thao, 'conflict')
    await take(thao, 'Có kết quả', async () => {})
    await expect.poll(() => thao.locator('.heading .badge').textContent()).toBe('Đã có kết quả')
  })

  it('feedback from a phone is answered with an apology that the citizen reads', async () => {
    office.at('2026-11-16T08:00')
    const citizen = await street.comes(phone)
    await citizen.goto('/phan-anh')
    await look(citizen, 'phone-feedback')
    await citizen.getByLabel('Nội dung phản ánh').fill('Tôi phải đi lại bốn lần vì mỗi lần cán bộ hướng dẫn một khác.')
    await citizen.getByLabel('Họ và tên').fill('Lâm Thị Út')
    await citizen.getByLabel('Giữ bí mật tên').check()
    await citizen.getByRole('button', { name: 'Gửi phản ánh' }).click()
    const code = (await citizen.locator('.code').textContent()) ?? ''
    await look(citizen, 'phone-thanks')

    const ngoc = await officer('Đặng Bích Ngọc')
    await look(ngoc, 'feedback-board')
    await ngoc.getByRole('link', { name: code }).click()
    expect(await ngoc.locator('main').textContent()).not.toContain('Lâm Thị Út')
    await take(ngoc, 'Phân loại', (form) => form.getByLabel('Thuộc thẩm quyền').check())
    await take(ngoc, 'Trả lời', async (form) => {
      await form.getByLabel('Nội dung trả lời').fill('Cán bộ đã hướng dẫn chưa thống nhất.')
      await form.getByLabel('Cơ quan có lỗi').check()
    })
    await take(ngoc, 'Công khai kết quả', (form) => form.getByLabel('cổng thông tin').check())
    await take(ngoc, 'Xin lỗi', async (form) => {
      await form.getByLabel('Lời xin lỗi').fill('Bộ phận Một cửa xin lỗi ông, bà.')
      await form.getByLabel('Xin lỗi công khai').check()
    })
    await look(ngoc, 'feedback-case')

    await citizen.goto('/tra-cuu')
    await citizen.getByLabel('Mã hồ sơ').fill(code)
    await citizen.getByRole('button', { name: 'Tra cứu' }).click()
    await expect.poll(() => citizen.locator('.apology').textContent()).toContain('Bộ phận Một cửa xin lỗi ông, bà.')
    await look(citizen, 'phone-apology')
  })

  it('a denunciation: who made it is seen after a button that says it is logged', async () => {
    const ngoc = await officer('Đặng Bích Ngọc')
    await ngoc.goto('/quay/to-cao/tiep-nhan')
    await look(ngoc, 'denunciation-form')
    await ngoc.goto('/quay/to-cao')
    await ngoc.getByRole('link', { name: /^TC-/ }).click()
    expect(await ngoc.locator('main').textContent()).not.toContain('Bảo Trâm')
    await look(ngoc, 'denunciation')
    await ngoc.getByRole('button', { name: 'Xem danh tính người tố cáo' }).click()
    await expect.poll(() => ngoc.locator('main').textContent()).toContain('Quách Thị Bảo Trâm')
    await look(ngoc, 'identity')
  })

  it('the head reads the month’s report and the log', async () => {
    const duc = await officer('Võ Minh Đức')
    await duc.getByRole('link', { name: 'Báo cáo' }).click()
    await expect.poll(() => duc.locator('table').textContent()).toContain('TỔNG CỘNG')
    await look(duc, 'report')
    await duc.getByRole('link', { name: 'Nhật ký' }).click()
    await expect.poll(() => duc.locator('table').textContent()).toContain('dossier.accepted')
    await look(duc, 'audit')
    await duc.goto('/quay/tiep-nhan')
    expect(await duc.locator('.refused').textContent()).toContain('Căn cứ:')
    await look(duc, 'refused')
  })

  it('with the keyboard alone a dossier is received and handed over', async () => {
    const page = await street.comes()
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await tabTo(page, 'a[href="/dang-nhap"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/dang-nhap/)
    await tabTo(page, 'button[value="minh"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/quay$/)
    await tabTo(page, 'a.button[href="/quay/tiep-nhan"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/tiep-nhan/)
    await tabTo(page, '#procedure')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '#name')
    await page.keyboard.type('Lý Văn Sáu')
    await tabTo(page, '#phone')
    await page.keyboard.type('0907654321')
    await tabTo(page, 'main button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/quay\/ho-so\//)
    await tabTo(page, 'details.step summary')
    await page.keyboard.press('Enter')
    await tabTo(page, 'details.step[open] input[name="to"]')
    await page.keyboard.type('Phòng Tư pháp')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.timeline').textContent()).toContain('Chuyển cơ quan giải quyết')
  })

  it('without scripts everything still works', async () => {
    const citizen = await street.comes({ ...phone, javaScriptEnabled: false })
    await citizen.goto('/')
    await citizen.getByLabel('Mã hồ sơ').fill('H13.11-000000-0000')
    await citizen.getByRole('button', { name: 'Tra cứu' }).click()
    expect(await citizen.getByRole('alert').textContent()).toContain('Chưa tìm thấy mã H13.11-000000-0000')
    await citizen.goto('/phan-anh')
    await citizen.getByLabel('Nội dung phản ánh').fill('Bảng niêm yết bị mờ, khó đọc.')
    await citizen.getByRole('button', { name: 'Gửi phản ánh' }).click()
    expect(await citizen.locator('.code').textContent()).toMatch(/^PA-/)
  })

  it('axe finds nothing on the open pages, and none of them stands out of a narrow screen', async () => {
    const page = await street.comes()
    for (const path of ['/', '/tra-cuu', '/phan-anh', '/dang-nhap', '/api', '/nowhere', '/api?lang=en', '/?lang=en']) {
      await page.setViewportSize({ width: 1280, height: 720 })
      await page.goto(path)
      await look(page, `open${path.replaceAll(/\W/g, '-')}`)
      await page.setViewportSize(phone.viewport)
      await fits(page, path)
    }
  })
})
