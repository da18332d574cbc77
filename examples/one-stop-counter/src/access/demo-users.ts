import type { Actor } from './roles'

/** Invented people: whoever opens the demo may be any of them, without a password. A real office has its own sign-in. */
export const demoUsers: readonly Actor[] = [
  { id: 'lan', name: 'Trần Thị Lan', role: 'reception' },
  { id: 'minh', name: 'Lê Quang Minh', role: 'reception' },
  { id: 'hung', name: 'Nguyễn Văn Hùng', role: 'processing' },
  { id: 'thao', name: 'Phạm Thu Thảo', role: 'processing' },
  { id: 'duc', name: 'Võ Minh Đức', role: 'leader' },
  { id: 'ngoc', name: 'Đặng Bích Ngọc', role: 'petition' },
]

export function findUser(id: string): Actor | undefined {
  return demoUsers.find((user) => user.id === id)
}

export function nameOfUser(id: string): string {
  return findUser(id)?.name ?? id
}
