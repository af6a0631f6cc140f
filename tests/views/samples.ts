/** Cards as the worker gives them: plain ones, and the ones that try the layout. */
import type { Mention } from '../../lib/annotate/types'
import type {
  AreaCard,
  AreaRef,
  PersonCard,
  PostCard,
  SeveralCard,
  SourceRef,
  SvgNode,
  Tenure,
} from '../../lib/knowledge/cards.types'

/** Three bands; the clip's id is the same in every flag, as it is in drawn ones. */
const bands = (a: string, b: string, c: string): SvgNode => [
  'svg',
  { viewBox: '0 0 480 480' },
  [
    ['defs', {}, [['clipPath', { id: 'a' }, [['path', { d: 'M0 0h480v480H0z' }]]]]],
    [
      'g',
      { 'clip-path': 'url(#a)' },
      [
        ['path', { fill: a, d: 'M0 0h480v160H0z' }],
        ['path', { fill: b, d: 'M0 160h480v160H0z' }],
        ['path', { fill: c, d: 'M0 320h480v160H0z' }],
      ],
    ],
  ],
]

const azerbaijan: AreaRef = {
  id: 'AZ',
  name: 'جمهوری آذربایجان',
  nameEn: 'Azerbaijan',
  flag: bands('#3f9c35', '#ed2939', '#00b9e4'),
}
const armenia: AreaRef = {
  id: 'AM',
  name: 'ارمنستان',
  nameEn: 'Armenia',
  flag: bands('#d90012', '#0033a0', '#f2a800'),
}
const iran: AreaRef = { id: 'IR', name: 'ایران', nameEn: 'Iran', flag: bands('#239f40', '#fff', '#da0000') }
const russia: AreaRef = {
  id: 'RU',
  name: 'روسیه',
  nameEn: 'Russia',
  flag: bands('#fff', '#1c57a5', '#d22630'),
}

const source = (n: number, title: string, date: string): SourceRef => ({
  key: `s${n}`,
  title,
  url: `https://example.org/${n}`,
  date,
})

const foreignMinister: Tenure['post'] = {
  id: 'AZ/foreign-minister',
  name: 'وزیر امور خارجه جمهوری آذربایجان',
  nameEn: 'Minister of Foreign Affairs of Azerbaijan',
}

const bayramovTenure: Tenure = {
  post: foreignMinister,
  start: '2020-07-16',
  end: '..',
  method: 'stated',
  certain: true,
  predecessor: { id: 'elmar-mammadyarov', name: 'المار ممدیاروف', nameEn: 'Elmar Mammadyarov' },
  sources: [source(1, 'Azerbaijani foreign minister dismissed', '2020-07-16')],
}

export const plain: PersonCard = {
  kind: 'person',
  id: 'jeyhun-bayramov',
  name: 'جیحون بایراموف',
  nameEn: 'Jeyhun Bayramov',
  area: azerbaijan,
  at: '2023-10-09',
  then: [bayramovTenure],
  now: [],
  timeline: [
    {
      ...bayramovTenure,
      post: { id: 'AZ/education-minister', name: 'وزیر آموزش', nameEn: 'Minister of Education' },
      start: '2018-04',
      end: '2020-07-16',
      method: 'inferred-from-successor',
    },
    bayramovTenure,
  ],
  asOf: '2026-11-24',
  sources: [
    source(1, 'Azerbaijani foreign minister dismissed', '2020-07-16'),
    source(2, 'دیدار وزیران خارجه ایران و جمهوری آذربایجان در باکو', '2023-10-09'),
  ],
}

const longPost: Tenure = {
  post: {
    id: 'IR/x',
    name: 'معاون دیپلماسی اقتصادی وزارت امور خارجه جمهوری اسلامی ایران و دبیر کارگروه همکاری‌های منطقه‌ای',
    nameEn:
      'Deputy Minister of Foreign Affairs for Economic Diplomacy and Secretary of the Working Group on Regional Co-operation',
  },
  start: 'unknown',
  end: '2024-08-21',
  seen: ['2021-11-02', '2024-08-21'],
  role: 'acting',
  method: 'last-seen',
  certain: false,
  predecessor: { id: 'p', name: 'غلامرضا انصاری', nameEn: 'Gholamreza Ansari' },
  successor: { id: 'q', name: 'حمید قنبری', nameEn: 'Hamid Ghanbari' },
  sources: [],
}

export const long: PersonCard = {
  ...plain,
  id: 'long',
  name: 'حجت‌الاسلام سید محمدعلی موسوی‌بجنوردی‌نژاد فیروزآبادی',
  nameEn: 'Seyyed Mohammad-Ali Mousavi-Bojnourdinezhad Firouzabadi',
  area: iran,
  then: [longPost, { ...longPost, post: foreignMinister, role: 'elect', start: '2023', method: 'stated' }],
  now: [
    {
      ...longPost,
      post: { id: 'IR/y', name: 'سفیر ایران در فدراسیون روسیه', nameEn: 'Ambassador of Iran to Russia' },
      start: '2024-09',
      end: '..',
    },
  ],
  timeline: [longPost, { ...longPost, start: 'unknown', end: 'unknown', seen: undefined }],
  sources: Array.from({ length: 12 }, (_, n) =>
    source(
      n,
      n % 2
        ? 'فهرست معاونان وزارت امور خارجه و سوابق آنان در دو دههٔ گذشته'
        : 'https://www.example.org/a-very-long-address/that-never-breaks/0123456789',
      '2022-07',
    ),
  ),
}

export const noLatin: PersonCard = {
  ...plain,
  id: 'no-latin',
  nameEn: 'جیحون بایراموف',
  area: undefined,
  sources: [],
}

/** On a day before the first of two posts. */
export const early: PersonCard = { ...plain, at: '2017-03-20', then: [], now: [bayramovTenure] }

export const noDate: PersonCard = { ...plain, at: undefined, then: [], now: [] }

export const out: PersonCard = {
  ...plain,
  id: 'elmar-mammadyarov',
  name: 'المار ممدیاروف',
  nameEn: 'Elmar Mammadyarov',
  at: '2016-03-01',
  then: [
    {
      ...bayramovTenure,
      start: '2004-04-02',
      end: '2020-07-16',
      predecessor: undefined,
      successor: { id: 'jeyhun-bayramov', name: 'جیحون بایراموف', nameEn: 'Jeyhun Bayramov' },
    },
  ],
  timeline: [{ ...bayramovTenure, start: '2004-04-02', end: '2020-07-16' }],
}

export const area: AreaCard = {
  kind: 'area',
  ...azerbaijan,
  official: 'جمهوری آذربایجان',
  capital: { name: 'باکو', nameEn: 'Baku' },
  un: { status: 'member', since: '1992-03-02' },
  at: '2023-10-09',
  offices: [
    {
      office: 'headOfState',
      post: { id: 'AZ/president', name: 'رئیس‌جمهور جمهوری آذربایجان', nameEn: 'President of Azerbaijan' },
      holders: [
        {
          id: 'ilham-aliyev',
          name: 'ایلهام علی‌اف',
          nameEn: 'Ilham Aliyev',
          start: '2003-10-31',
          certain: true,
        },
      ],
    },
    {
      office: 'headOfGovernment',
      post: {
        id: 'AZ/prime-minister',
        name: 'نخست‌وزیر جمهوری آذربایجان',
        nameEn: 'Prime Minister of Azerbaijan',
      },
      holders: [],
    },
    {
      office: 'foreignMinister',
      post: foreignMinister,
      holders: [
        {
          id: 'jeyhun-bayramov',
          name: 'جیحون بایراموف',
          nameEn: 'Jeyhun Bayramov',
          start: '2020-07-16',
          certain: false,
          role: 'acting',
        },
        {
          id: 'elmar-mammadyarov',
          name: 'المار ممدیاروف',
          nameEn: 'Elmar Mammadyarov',
          start: '2004-04-02',
          certain: true,
        },
      ],
    },
  ],
  neighbours: [
    armenia,
    iran,
    russia,
    { id: 'GE', name: 'گرجستان', nameEn: 'Georgia' },
    { id: 'TR', name: 'ترکیه', nameEn: 'Türkiye' },
  ],
  asOf: '2026-11-24',
  sources: [source(3, 'Unicode CLDR 48', '2025-10')],
}

export const disputed: AreaCard = {
  ...area,
  id: 'XK',
  name: 'کوزوو',
  nameEn: 'Kosovo',
  official: 'جمهوری کوزوو',
  flag: undefined,
  capital: { name: 'پریشتینا', nameEn: 'Pristina' },
  status: 'در سال ۲۰۰۸ اعلام استقلال کرد؛ صربستان و شماری از کشورها آن را به رسمیت نمی‌شناسند.',
  statusEn: 'Declared independence in 2008; Serbia and a number of states do not recognise it.',
  un: { status: 'none' },
  at: undefined,
  offices: [],
  neighbours: [],
}

export const republic: AreaCard = {
  ...area,
  ...armenia,
  official: 'جمهوری ارمنستان',
  offices: (['headOfState', 'headOfGovernment'] as const).map((office) => ({
    office,
    post: { id: 'X/president', name: 'رئیس‌جمهور', nameEn: 'President' },
    holders: [{ id: 'x', name: 'نام یک رئیس‌جمهور', nameEn: 'A President', start: '2022', certain: true }],
  })),
}

export const post: PostCard = {
  kind: 'post',
  ...foreignMinister,
  area: azerbaijan,
  at: '2023-10-09',
  holders: [
    {
      id: 'a',
      name: 'ولایت قلی‌اف',
      nameEn: 'Vilayat Guliyev',
      start: 'unknown',
      end: '2004-04-02',
      certain: true,
      current: false,
    },
    {
      id: 'elmar-mammadyarov',
      name: 'المار ممدیاروف',
      nameEn: 'Elmar Mammadyarov',
      start: '2004-04-02',
      end: '2020-07-16',
      certain: true,
      current: false,
    },
    {
      id: 'jeyhun-bayramov',
      name: 'جیحون بایراموف',
      nameEn: 'Jeyhun Bayramov',
      start: '2020-07-16',
      end: '..',
      certain: true,
      current: true,
    },
  ],
  asOf: '2026-11-24',
  sources: [source(1, 'Azerbaijani foreign minister dismissed', '2020-07-16')],
}

/** What pictures must tell apart: an unknown start and end, a gap, an acting holder, one elect. */
export const uneven: PostCard = {
  ...post,
  id: 'AZ/uneven',
  holders: [
    { ...aHolder('a', 'محمد‌ولی‌خان خلعت‌بری سپهسالار تنکابنی و همراهان'), end: '2004-04-02' },
    { ...aHolder('b', 'نام دوم'), start: '2005-10-01', end: '2010-02-01', role: 'acting' },
    { ...aHolder('c', 'نام سوم'), start: '2010-02-01', seen: ['2010-02-01', '2012-05-01'] },
    { ...aHolder('d', 'نام چهارم'), start: '2020-07-16', end: '..', current: true },
    { ...aHolder('e', 'نام پنجم'), start: '2026-09', end: '..', role: 'elect' },
    aHolder('f', 'نام ششم'),
  ],
}

function aHolder(id: string, name: string): PostCard['holders'][number] {
  return { id, name, nameEn: `Holder ${id}`, start: 'unknown', end: 'unknown', certain: true, current: false }
}

export const emptyPost: PostCard = { ...post, holders: [], sources: [], area: undefined }

export const several: SeveralCard = {
  kind: 'several',
  cards: [plain, { ...area, ...armenia, official: undefined }],
}

export const mention: Mention = {
  start: 0,
  end: 8,
  surface: 'بایراموف',
  kind: 'surname',
  entity: 'jeyhun-bayramov',
  at: '2023-10-09',
  score: 0.9,
  evidence: { rule: 'surname-of-full-name', start: 120 },
}

export const cards = {
  plain,
  long,
  noLatin,
  early,
  noDate,
  out,
  area,
  disputed,
  republic,
  post,
  uneven,
  emptyPost,
  several,
}
