import type { Bilingual } from 'congvu/core'
import type { Page } from './page'

/** The pages by name; each is loaded when it is opened. */
export const pages = {
  'result-date': {
    title: { vi: 'Ngày trả kết quả', en: 'Result date' },
    load: () => import('./result-date').then(({ resultDate }) => resultDate),
  },
  dossier: {
    title: { vi: 'Diễn biến hồ sơ', en: 'Dossier timeline' },
    load: () => import('./dossier').then(({ dossier }) => dossier),
  },
  petition: {
    title: { vi: 'Khiếu nại, tố cáo', en: 'Complaint and denunciation' },
    load: () => import('./petition').then(({ petition }) => petition),
  },
  overlap: {
    title: { vi: 'Chồng chéo thanh tra', en: 'Inspection overlaps' },
    load: () => import('./overlap').then(({ overlap }) => overlap),
  },
  duties: {
    title: { vi: 'Lịch nhiệm vụ', en: 'Duty calendar' },
    load: () => import('./duties').then(({ duties }) => duties),
  },
} as const satisfies Readonly<Record<string, { readonly title: Bilingual; readonly load: () => Promise<Page> }>>

/** The name of a page of the playground. */
export type PageName = keyof typeof pages

/** Is this the name of a page? */
export function isPageName(name: string): name is PageName {
  return Object.hasOwn(pages, name)
}
