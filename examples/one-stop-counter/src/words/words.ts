import type { Locale } from 'congvu/messages'
import { en } from './en'
import { vi, type Words } from './vi'

export const words: Readonly<Record<Locale, Words>> = { vi, en }
