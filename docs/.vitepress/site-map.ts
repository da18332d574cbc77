/** A page of the site: its path inside each language's folder, and its name in both. */
export interface SitePage {
  readonly path: string
  readonly vi: string
  readonly en: string
}

/** A group of pages, as the sidebar shows it. */
export interface SiteGroup {
  readonly vi: string
  readonly en: string
  readonly pages: readonly SitePage[]
}

/** Every page that is written in both languages, in the order of reading. */
export const siteMap: readonly SiteGroup[] = [
  {
    vi: 'Bắt đầu',
    en: 'Start',
    pages: [
      { path: 'why', vi: 'Vì sao có congvu', en: 'Why congvu' },
      { path: 'getting-started', vi: 'Năm phút đầu tiên', en: 'Getting started' },
      { path: 'concepts', vi: 'Khái niệm', en: 'Concepts' },
    ],
  },
  {
    vi: 'Hướng dẫn theo việc',
    en: 'Guides by task',
    pages: [
      { path: 'guides/dossier', vi: 'Hồ sơ một cửa', en: 'One-stop dossiers' },
      { path: 'guides/calendar', vi: 'Ngày làm việc và thời hạn', en: 'Working days and periods' },
      { path: 'guides/petitions', vi: 'Đơn thư, tiếp công dân', en: 'Petitions and reception' },
      { path: 'guides/inspections', vi: 'Thanh tra, kiểm tra', en: 'Inspections' },
      { path: 'guides/accountability', vi: 'Trách nhiệm, kỷ luật, kê khai', en: 'Accountability' },
      { path: 'guides/disclosure', vi: 'Công khai', en: 'Disclosure' },
      { path: 'guides/plan', vi: 'Kế hoạch 17 và báo cáo', en: 'Plan 17 and reporting' },
      { path: 'guides/review', vi: 'Rà soát thủ tục', en: 'Review of procedures' },
      { path: 'guides/satisfaction', vi: 'Mức độ hài lòng', en: 'Satisfaction' },
      { path: 'guides/outreach', vi: 'Tuyên truyền, đối thoại', en: 'Outreach' },
      { path: 'guides/schema', vi: 'Kiểm tra dữ liệu vào', en: 'Checking input' },
      { path: 'guides/command-line', vi: 'Rà soát sổ bằng một lệnh', en: 'Auditing a register' },
      { path: 'guides/interop', vi: 'Nối với hệ thống khác', en: 'Interop' },
    ],
  },
  {
    vi: 'Thử ngay',
    en: 'Playground',
    pages: [
      { path: 'playground/result-date', vi: 'Ngày trả kết quả', en: 'Result date' },
      { path: 'playground/dossier', vi: 'Diễn biến hồ sơ', en: 'Dossier timeline' },
      { path: 'playground/petition', vi: 'Khiếu nại, tố cáo', en: 'Complaint and denunciation' },
      { path: 'playground/overlap', vi: 'Chồng chéo thanh tra', en: 'Inspection overlaps' },
      { path: 'playground/duties', vi: 'Lịch nhiệm vụ', en: 'Duty calendar' },
    ],
  },
  {
    vi: 'Công thức tích hợp',
    en: 'Recipes',
    pages: [
      { path: 'recipes/angular', vi: 'Angular', en: 'Angular' },
      { path: 'recipes/react', vi: 'React', en: 'React' },
      { path: 'recipes/vue', vi: 'Vue', en: 'Vue' },
      { path: 'recipes/express', vi: 'Express', en: 'Express' },
      { path: 'recipes/nestjs', vi: 'NestJS', en: 'NestJS' },
      { path: 'recipes/java', vi: 'Java', en: 'Java' },
      { path: 'recipes/dotnet', vi: '.NET', en: '.NET' },
    ],
  },
  {
    vi: 'Tra cứu',
    en: 'Reference',
    pages: [
      { path: 'reference/law', vi: 'Sổ tham số pháp luật', en: 'Law register' },
      { path: 'reference/coverage', vi: 'Phạm vi đã mã hóa', en: 'Coverage' },
      { path: 'reference/findings', vi: 'Kết quả kiểm tra', en: 'Findings' },
      { path: 'reference/lifecycles', vi: 'Vòng đời', en: 'Lifecycles' },
      { path: 'reference/glossary', vi: 'Thuật ngữ', en: 'Glossary' },
      { path: 'reference/proof', vi: 'Chứng minh', en: 'Proof' },
      { path: 'reference/performance', vi: 'Hiệu năng', en: 'Performance' },
    ],
  },
  {
    vi: 'Giữ cho đúng',
    en: 'Keeping it right',
    pages: [
      { path: 'maintain/yearly-update', vi: 'Cập nhật hằng năm', en: 'Yearly update' },
      { path: 'maintain/adding-a-rule', vi: 'Thêm một quy tắc', en: 'Adding a rule' },
      { path: 'maintain/changelog', vi: 'Nhật ký thay đổi', en: 'Changelog' },
      { path: 'maintain/limits', vi: 'Giới hạn và miễn trừ', en: 'Limits and disclaimer' },
    ],
  },
]
