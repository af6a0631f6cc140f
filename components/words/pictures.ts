import type { CountedBy } from '../../lib/notebook/pictures'

/** Words of the pictures. */
export interface PicturesWords {
  pictures: {
    name: string
    time: string
    remark: string
    table: string
    saveSvg: string
    savePng: string
    notSaved: string
    legend: { current: string; fading: string }
    foot(asOf: string): string
    /** Of posts and persons. */
    overTime: string
    chooseName: string
    postsOf(name: string): string
    noTerms: string
    reading: string
    readingOf(names: string): string
    by: Record<CountedBy, string>
    byLabel: string
    count(count: string): string
    undated(count: string): string
    noReading: string
    together: string
    togetherOf(names: string): string
    pages(count: string): string
    pageCount: string
    noTogether: string
    names(count: string): string
    findName: string
    total: string
    amount: string
  }
}

export const fa: PicturesWords = {
  pictures: {
    name: 'نام',
    time: 'زمان',
    remark: 'توضیح',
    table: 'همین به صورت جدول',
    saveSvg: 'ذخیرهٔ SVG',
    savePng: 'ذخیرهٔ PNG',
    notSaved: 'مرورگر نتوانست این نمودار را بسازد.',
    legend: { current: 'اکنون در سمت', fading: 'آغاز یا پایان به‌دقت دانسته نیست' },
    foot: (asOf) => `حاشیه، تا تاریخ ${asOf}`,
    overTime: 'سمت‌ها در گذر زمان',
    chooseName: 'شخص یا کشور',
    postsOf: (name) => `سمت‌ها: ${name}`,
    noTerms: 'سمتی از این نام در پایگاه نیست.',
    reading: 'آنچه دربارهٔ آن خوانده‌اید',
    readingOf: (names) => `نشان‌ها و یادداشت‌ها در گذر زمان: ${names}`,
    by: { kept: 'روز نگه داشتن', published: 'روز انتشار صفحه' },
    byLabel: 'بر پایهٔ',
    count: (count) => `${count} نشان و یادداشت`,
    undated: (count) => `روز انتشار ${count} مورد دانسته نیست.`,
    noReading: 'هنوز نشان یا یادداشتی دربارهٔ نامی در دفتر نیست.',
    together: 'نام‌هایی که با هم آمده‌اند',
    togetherOf: (names) => `شمار صفحه‌هایی که دو نام در نشان‌های آن با هم آمده‌اند؛ ${names} نام`,
    pages: (count) => `${count} صفحه`,
    pageCount: 'شمار صفحه‌ها',
    noTogether: 'برای این نمودار دست‌کم دو نام لازم است.',
    names: (count) => `برگزیدن نام‌ها (${count})`,
    findName: 'جست‌وجوی نام',
    total: 'همه',
    amount: 'شمار',
  },
}

export const en: PicturesWords = {
  pictures: {
    name: 'Name',
    time: 'Time',
    remark: 'Remark',
    table: 'The same as a table',
    saveSvg: 'Save SVG',
    savePng: 'Save PNG',
    notSaved: 'The browser could not make this picture.',
    legend: { current: 'in post now', fading: 'beginning or end not known exactly' },
    foot: (asOf) => `Hashiyeh, as of ${asOf}`,
    overTime: 'Posts over time',
    chooseName: 'Person or country',
    postsOf: (name) => `Posts: ${name}`,
    noTerms: 'The knowledge base has no post for this name.',
    reading: 'What you read about',
    readingOf: (names) => `Highlights and notes over time: ${names}`,
    by: { kept: 'day of keeping', published: 'day the page was published' },
    byLabel: 'Counted by',
    count: (count) => `highlights and notes: ${count}`,
    undated: (count) => `Without a known day of publication: ${count}.`,
    noReading: 'No highlight or note is about a name yet.',
    together: 'Names that stand together',
    togetherOf: (names) => `Pages in whose highlights two names stand together; names: ${names}`,
    pages: (count) => `pages: ${count}`,
    pageCount: 'Pages',
    noTogether: 'This picture needs two names at least.',
    names: (count) => `Choose names (${count})`,
    findName: 'Find a name',
    total: 'All',
    amount: 'Count',
  },
}
