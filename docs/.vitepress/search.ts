/** Folds case and Vietnamese diacritics, so that `tra ket qua` finds `trả kết quả`. Sent to the page as text: no imports. */
export function foldTerm(term: string): string {
  return term
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
}

/** The id of a heading: folded words with hyphens between them, as links write it. */
export function slugify(heading: string): string {
  const words = foldTerm(heading)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return words.replace(/^(\d)/, '_$1')
}

/** What the search box says in Vietnamese. */
export const searchWordsVi = {
  button: { buttonText: 'Tìm kiếm', buttonAriaLabel: 'Tìm kiếm' },
  modal: {
    displayDetails: 'Hiện chi tiết',
    resetButtonTitle: 'Xóa từ khóa',
    backButtonTitle: 'Đóng tìm kiếm',
    noResultsText: 'Không tìm thấy kết quả cho',
    footer: {
      selectText: 'chọn',
      selectKeyAriaLabel: 'phím Enter',
      navigateText: 'di chuyển',
      navigateUpKeyAriaLabel: 'mũi tên lên',
      navigateDownKeyAriaLabel: 'mũi tên xuống',
      closeText: 'đóng',
      closeKeyAriaLabel: 'phím Esc',
    },
  },
}
