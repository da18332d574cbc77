import { cite } from '../law/cite'
import { letterhead, recipients, sections, signature } from './plan-17/frame'
import { partOne } from './plan-17/part-one'
import { partThree } from './plan-17/part-three'
import { partTwoOpenness } from './plan-17/part-two-openness'
import { partTwoPeople } from './plan-17/part-two-people'
import { partTwoStaff } from './plan-17/part-two-staff'
import type { PlanData } from './types'

/** Kế hoạch số 17/KH-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân thành phố Cần Thơ. */
export const planData: PlanData = {
  number: '17/KH-UBND',
  date: '2024-01-15',
  issuer: 'Ủy ban nhân dân thành phố Cần Thơ',
  type: 'KẾ HOẠCH',
  title:
    'TIẾP TỤC TRIỂN KHAI, QUÁN TRIỆT VÀ TỔ CHỨC THỰC HIỆN CHỈ THỊ SỐ 10/CT-TTG NGÀY 22 THÁNG 4 NĂM 2019 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC TĂNG CƯỜNG XỬ LÝ, NGĂN CHẶN CÓ HIỆU QUẢ TÌNH TRẠNG NHŨNG NHIỄU, GÂY PHIỀN HÀ CHO NGƯỜI DÂN, DOANH NGHIỆP TRONG GIẢI QUYẾT CÔNG VIỆC',
  carriesOut: cite('10/CT-TTg@2019-04-22'),
  letterhead,
  sections,
  clauses: [...partOne, ...partTwoPeople, ...partTwoOpenness, ...partTwoStaff, ...partThree],
  recipients,
  signature,
}
