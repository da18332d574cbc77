import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { diagramFence } from './diagram-fence'
import { apiSidebar, hasPlayground, playgroundEntry, sidebarOf } from './navigation'
import { foldTerm, searchWordsVi, slugify } from './search'

const built = fileURLToPath(new URL('../../dist/', import.meta.url))
const sources = fileURLToPath(new URL('../../src/', import.meta.url))

export default defineConfig({
  title: 'congvu',
  cleanUrls: false,
  lastUpdated: false,
  // api: what the root writes for itself
  srcExclude: [
    '*.md',
    'api/**',
    'generate/**',
    'playground/**',
    'test/**',
    ...(hasPlayground ? [] : ['*/playground/**']),
  ],
  // Vietnamese is the site's first language: docs/vi/x.md is /x, docs/en/x.md is /en/x
  rewrites: (id) => id.replace(/^vi\//, ''),
  // the pages run the sources as they are; only the schemas are files that the build of the library writes
  vite: {
    resolve: {
      alias: [
        { find: /^congvu\/schemas\/(.+)$/, replacement: `${built}schemas/$1` },
        { find: /^congvu$/, replacement: `${sources}index.ts` },
        { find: /^congvu\/(.+)$/, replacement: `${sources}$1/index.ts` },
      ],
    },
    build: { chunkSizeWarningLimit: 1500 },
  },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }],
    ['meta', { name: 'theme-color', content: '#0b5268' }],
  ],
  markdown: {
    config: diagramFence,
    anchor: { slugify },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  locales: {
    root: {
      label: 'Tiếng Việt',
      lang: 'vi',
      description: 'Thời hạn và trách nhiệm trong cơ quan hành chính Việt Nam, đúng và nêu rõ căn cứ.',
      themeConfig: {
        nav: [
          { text: 'Bắt đầu', link: '/getting-started' },
          { text: 'Hướng dẫn', link: '/guides/dossier', activeMatch: '^/guides/' },
          ...playgroundEntry('vi'),
          { text: 'Tra cứu', link: '/reference/law', activeMatch: '^/reference/' },
          { text: 'API', link: '/api/', activeMatch: '^/api/' },
        ],
        sidebar: { '/': sidebarOf('vi'), '/api/': apiSidebar('vi') },
        outline: { level: [2, 3], label: 'Trong trang này' },
        docFooter: { prev: 'Trang trước', next: 'Trang sau' },
        darkModeSwitchLabel: 'Giao diện',
        lightModeSwitchTitle: 'Dùng nền sáng',
        darkModeSwitchTitle: 'Dùng nền tối',
        sidebarMenuLabel: 'Mục lục',
        returnToTopLabel: 'Về đầu trang',
        langMenuLabel: 'Đổi ngôn ngữ',
        skipToContentLabel: 'Đến nội dung',
        footer: {
          message: 'Không phải tư vấn pháp luật. Văn bản do cơ quan có thẩm quyền ban hành có giá trị quyết định.',
        },
        notFound: {
          title: 'Không có trang này',
          quote: 'Địa chỉ có thể đã đổi. Hãy tìm theo từ khóa, hoặc quay về trang đầu.',
          linkLabel: 'về trang đầu',
          linkText: 'Về trang đầu',
        },
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      description: 'Deadlines and duties of Vietnamese public administration, right and with the reason.',
      themeConfig: {
        nav: [
          { text: 'Start', link: '/en/getting-started' },
          { text: 'Guides', link: '/en/guides/dossier', activeMatch: '^/en/guides/' },
          ...playgroundEntry('en'),
          { text: 'Reference', link: '/en/reference/law', activeMatch: '^/en/reference/' },
          { text: 'API', link: '/en/api/', activeMatch: '^/en/api/' },
        ],
        sidebar: { '/en/': sidebarOf('en'), '/en/api/': apiSidebar('en') },
        outline: { level: [2, 3] },
        footer: { message: 'No legal advice. What the competent authority has issued decides.' },
      },
    },
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { processTerm: foldTerm } },
        locales: { root: { translations: searchWordsVi } },
      },
    },
  },
})
