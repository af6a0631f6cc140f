/** Notebooks the library is looked at with. */

import type { Correction, Highlight, Notebook } from '../../lib/notebook/schema'
import { selectorOf } from '../../lib/notebook/selector-of'
import { sampleNotebook } from '../notebooks'

const text =
  'معاون دیپلماسی اقتصادی وزارت امور خارجه گفت گفت‌وگو با همسایگان ادامه دارد و راه‌های تازهٔ بازرگانی در ماه‌های آینده گشوده می‌شود.'
const written = '2026-11-24T10:00:00.000Z'
const address = 'https://a-very-long-host-name.of-a-provincial-paper.example.org/news/1402/07/17/123456789'
const names = [
  { id: 'long-1', name: 'سازمان همکاری‌های اقتصادی کشورهای آسیای مرکزی و قفقاز جنوبی (دبیرخانهٔ دائمی)' },
  { id: 'long-2', name: 'Confédération-internationale-des-organisations-méditerranéennes' },
]

function mark(n: number, exact: string, more: Partial<Highlight> = {}): Highlight {
  const start = text.indexOf(exact)
  return {
    id: `00000000-0000-4000-8000-00000000010${n}`,
    target: { source: address, selector: selectorOf(text, start, start + exact.length) },
    color: 'green',
    note: '',
    tags: [],
    entities: [],
    created: `2026-11-24T10:00:0${n}.000Z`,
    modified: written,
    ...more,
  }
}

const [correction] = sampleNotebook.corrections
const saidOf = (n: number, exact: string, more: Partial<Correction>): Correction => {
  const start = text.indexOf(exact)
  return {
    ...correction!,
    id: `00000000-0000-4000-8000-00000000020${n}`,
    target: { source: address, selector: selectorOf(text, start, start + exact.length) },
    surface: exact,
    ...more,
  }
}

/** Long names, and two highlights that overlap. */
export const longNotebook: Notebook = {
  ...sampleNotebook,
  pages: [
    {
      address,
      title: 'گفت‌وگوهای بازرگانی با همسایگان و چشم‌انداز راه‌های تازهٔ ترانزیتی منطقه در سال آینده',
      site: 'a-very-long-host-name.of-a-provincial-paper.example.org',
      published: '2023-10-09',
      created: written,
      modified: written,
    },
  ],
  notes: [{ ...sampleNotebook.notes[0]!, entity: names[0]!, tags: ['برچسبی‌بسیار‌بلند‌که‌در‌یک‌سطر‌جا‌نمی‌گیرد'] }],
  highlights: [
    mark(1, 'گفت‌وگو با همسایگان', { entities: names, tags: ['قفقاز', 'بازرگانی'] }),
    mark(2, 'با همسایگان ادامه دارد', { color: 'blue', note: 'دوم', tags: ['قفقازیه'] }),
    mark(3, 'ماه‌های آینده', { color: 'pink', lost: written }),
  ],
  corrections: [
    saidOf(1, 'معاون دیپلماسی اقتصادی وزارت امور خارجه', {
      scope: 'page',
      linked: { id: 'long-1+ilham-aliyev', name: 'معاون دیپلماسی اقتصادی وزارت امور خارجه' },
      verdict: { type: 'is', entity: names[1]! },
    }),
    saidOf(2, 'همسایگان', {
      scope: 'mention',
      linked: names[0]!,
      verdict: { type: 'is', entity: { id: 'gone', name: 'سید محمدعلی موسوی‌بجنوردی‌نژاد' } },
    }),
    saidOf(3, 'بازرگانی', { linked: names[1]!, verdict: { type: 'not-this' } }),
  ],
}

export const lostMarks = longNotebook.highlights.map(({ id, color, target }) => ({
  id,
  color,
  exact: target.selector[0].exact,
}))

export function manyNotebook(): Notebook {
  const [highlight] = sampleNotebook.highlights
  const highlights = Array.from({ length: 10_000 }, (_, n) => ({
    ...highlight!,
    id: `${n}`,
    note: `یادداشت ${n}`,
  }))
  return { ...sampleNotebook, highlights }
}
