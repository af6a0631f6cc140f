/** States of the popup and of the settings page. */
import type { OptionsProps } from '../../components/options/OptionsView'
import type { PopupProps } from '../../components/popup/PopupView'
import type { KnowledgeState, PageState } from '../../lib/messages'
import { defaultSettings } from '../../lib/settings'

const ready: KnowledgeState = {
  state: 'ready',
  version: '2026.11.24',
  asOf: '2026-11-24',
  persons: 1240,
  areas: 251,
}
const page: PageState = {
  running: true,
  officials: 31,
  countries: 12,
  dates: 4,
  published: '2023-10-09',
  dateSource: 'inferred',
  confidence: 'high',
}

type PopupState = Pick<PopupProps, 'site' | 'page' | 'knowledge' | 'failed'> &
  Partial<Pick<PopupProps, 'reminder'>>
const ours = { host: 'www.irna.ir', kind: 'ours', on: true } as const

export const popups: Record<string, PopupState> = {
  running: { site: ours, page, knowledge: ready, failed: false },
  off: {
    site: { ...ours, on: false },
    page: { ...page, running: false },
    knowledge: ready,
    failed: false,
    reminder: { kind: 'old', last: '2026-09-01T10:00:00.000Z' },
  },
  kept: {
    site: ours,
    page,
    knowledge: {
      ...ready,
      problem: 'The knowledge pack is damaged: its checksum is not that of its content.',
    },
    failed: false,
  },
  outside: {
    site: { host: 'a-very-long-host-name.of-a-provincial-paper.example.org', kind: 'outside', on: true },
    page: undefined,
    knowledge: { state: 'importing', done: 0.42 },
    failed: true,
  },
  refused: {
    reminder: { kind: 'failed', why: 'not-saved', reason: 'FILE_NO_SPACE' },
    site: { ...ours, kind: 'refused' },
    page: { ...page, officials: 0, countries: 0, dates: 0, published: undefined },
    knowledge: 'unreachable',
    failed: false,
  },
  elsewhere: {
    site: undefined,
    page: undefined,
    knowledge: { state: 'failed', reason: 'QuotaExceededError' },
    failed: false,
  },
}

type OptionsState = Omit<OptionsProps, 'reader' | 'library' | `on${string}`>

export const options: Record<string, OptionsState> = {
  plain: {
    settings: defaultSettings,
    addedHosts: [],
    knowledge: ready,
    saved: false,
    backup: { rhythm: 'off' },
    backupRefused: true,
    persisted: false,
  },
  full: {
    settings: { ...defaultSettings, offHosts: ['www.irna.ir', 'www.bbc.com'], firstOnly: true, delay: 600 },
    addedHosts: ['a-very-long-host-name.of-a-provincial-paper.example.org', 'example.org'],
    knowledge: { state: 'importing', done: 0.1 },
    saved: true,
    backup: {
      rhythm: 'week',
      last: { at: '2026-11-20T10:00:00.000Z', print: '3-a' },
      failed: { at: '2026-11-24T10:00:00.000Z', why: 'not-saved', reason: 'FILE_ACCESS_DENIED' },
    },
    backupRefused: false,
    persisted: true,
  },
}
