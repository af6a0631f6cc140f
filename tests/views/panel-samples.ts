/** Pages as the side panel is told of them: a plain one, and the ones that try the layout. */
import type { PanelProps } from '../../components/panel/panel.types'
import type { AreaRef } from '../../lib/knowledge/cards.types'
import type { ThenAndNow } from '../../lib/knowledge/then-and-now'
import type { Highlight } from '../../lib/notebook/schema'
import type { Named, Offered, PageContent } from '../../lib/panel-messages'
import { sampleNotebook, sampleSuggestion } from '../notebooks'
import { area, long, plain } from './samples'

type PanelState = Pick<PanelProps, 'page' | 'failed' | 'names' | 'thenAndNow' | 'kept'>

const day = '2018-05-09'

const named: Named[] = [
  { id: plain.id, kind: 'official', name: plain.name, nameEn: plain.nameEn, count: 3, isInHead: false, day },
  { id: area.id, kind: 'area', name: area.name, nameEn: area.nameEn, count: 2, isInHead: true, day },
  { id: long.id, kind: 'official', name: long.name, nameEn: long.nameEn, count: 1, isInHead: true, day },
  {
    id: 'stranger',
    kind: 'official',
    name: 'ناشناس سمتی',
    nameEn: 'Nashenas Samti',
    count: 7,
    isInHead: false,
    day,
  },
]

const content: PageContent = {
  type: 'content',
  url: 'https://www.irna.ir/news/85250004/',
  title: 'دیدار معاون دیپلماسی اقتصادی وزیر امور خارجه با رئیس‌جمهور آذربایجان دربارهٔ کریدور شمال–جنوب',
  isRunning: true,
  hasText: true,
  day,
  named,
  highlights: {
    found: [sampleNotebook.highlights[0]!.id],
    lost: sampleNotebook.highlights.slice(1).map(({ id }) => id),
    isDone: true,
  },
}

const names = new Map<string, AreaRef>([
  [plain.id, { id: plain.id, name: plain.name, nameEn: plain.nameEn, flag: plain.area?.flag }],
  [area.id, { id: area.id, name: area.name, nameEn: area.nameEn, flag: area.flag }],
  [long.id, { id: long.id, name: long.name, nameEn: long.nameEn, flag: long.area?.flag }],
])

const post = (id: string, name: string, nameEn: string) => ({ id, name, nameEn })
const minister = post(
  'AZ/foreign-minister',
  'وزیر امور خارجه جمهوری آذربایجان',
  'Minister of Foreign Affairs of Azerbaijan',
)

const told: ThenAndNow = {
  at: day,
  asOf: '2026-11-24',
  persons: [
    {
      person: post(plain.id, plain.name, plain.nameEn),
      held: [
        {
          post: minister,
          start: '2017-01-10',
          end: '2020-07-16',
          fate: { state: 'left', on: '2020-07-16' },
          holders: [
            { ...post('elmar', 'المار ممدیاروف', 'Elmar Mammadyarov'), start: '2020-07-16', role: 'acting' },
          ],
        },
        {
          post: post(
            'BODY/members',
            'عضو شورای عالی امنیت ملی',
            'Member of the Supreme National Security Council',
          ),
          start: 'unknown',
          end: 'unknown',
          seen: ['2017-02-01', '2019-03-01'],
          fate: { state: 'unknown' },
        },
      ],
      now: [
        { post: post('AZ/speaker', 'رئیس مجلس ملی جمهوری آذربایجان', 'Speaker'), start: '2021', end: '..' },
      ],
    },
    {
      person: post(long.id, long.name, long.nameEn),
      held: [
        {
          post: minister,
          start: '2017-01-20',
          end: '2021-01-20',
          fate: { state: 'again', on: '2021-01-20', since: '2025-01-20' },
          holders: [],
        },
        { post: minister, start: '2003-10-31', end: '..', fate: { state: 'still' }, holders: [] },
        { post: minister, start: '2003-10-31', end: 'unknown', fate: { state: 'left' }, holders: [] },
      ],
      now: [],
    },
  ],
  without: [
    {
      ...post('stranger', 'ناشناس سمتی', 'Nashenas Samti'),
      nearest: { side: 'before', term: { post: post('AA/speaker', 'رئیس مجلس', 'Speaker of parliament') } },
    },
  ],
}

const lost: Highlight = {
  ...sampleNotebook.highlights[0]!,
  id: '5f7d0f8e-6a0e-4a55-9d5e-0c7d6f1b2a3c',
  color: 'green',
  note: '',
  tags: [],
}

const page = (change: Partial<PageContent>): PanelState['page'] => ({
  state: 'content',
  content: { ...content, ...change },
})
const plainState: PanelState = {
  page: page({}),
  failed: false,
  names,
  thenAndNow: new Map([[day, told]]),
  kept: {
    highlights: [lost, ...sampleNotebook.highlights],
    notes: [{ ...sampleNotebook.notes[0]!, entity: { id: area.id, name: area.name } }],
    suggestions: [],
  },
}

const offered = (name: string, role: string): Offered => ({
  name,
  role,
  quotation: `${name}، ${role}، گفت: «کار به پایان می‌رسد».`,
  selector: [
    { type: 'TextQuoteSelector', exact: name, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 0, end: name.length },
  ],
  day,
})

/** Whom the base does not know: one suggested before, and one with a long office. */
export const offers: Offered[] = [
  offered(sampleSuggestion.name, sampleSuggestion.role),
  offered(
    'سید محمدرضا نمونه‌ای طباطبایی',
    'دستیار ویژه وزیر و مدیرکل دفتر همکاری‌های بین‌المللی و امور ایرانیان خارج از کشور وزارت امور خارجه',
  ),
]

export const panels: Record<string, PanelState> = {
  plain: plainState,
  undated: {
    ...plainState,
    page: page({ day: undefined, named: named.map(({ day: _, ...one }) => one) }),
    thenAndNow: new Map(),
  },
  unanswered: {
    ...plainState,
    names: new Map(),
    thenAndNow: new Map([[day, 'failed']]),
    kept: { problem: 'newer' },
  },
  nobody: { ...plainState, page: page({ named: [] }), kept: { highlights: [], notes: [], suggestions: [] } },
  noText: { ...plainState, page: page({ hasText: false, named: [] }) },
  stopped: { ...plainState, page: page({ isRunning: false, hasText: false, named: [] }), failed: true },
  waiting: { ...plainState, page: { state: 'waiting' } },
  forbidden: { ...plainState, page: { state: 'forbidden' } },
  noPage: { ...plainState, page: { state: 'no-page' } },
  absent: { ...plainState, page: { state: 'absent' } },
}
