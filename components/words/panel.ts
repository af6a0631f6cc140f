import type { DateConfidence } from '../../lib/annotate/types'

/** Words of the side panel and the popup. */
export interface PanelWords {
  panel: {
    open: string
    tabs: { names: string; thenAndNow: string; kept: string }
    states: {
      waiting: string
      noPage: string
      forbidden: string
      absent: string
      stopped: string
      noText: string
    }
    order: string
    orders: { text: string; weight: string }
    times(count: string, n: number): string
    place(at: string, of: string): string
    previous: string
    next: string
    show: string
    noNames: string
    noOfficials: string
    dayUnknown: string
    gone(gone: string, of: string, n: number): string
    /** `left`: without a day where it is not known. */
    fates: { still: string; unknown: string; left(day?: string): string; again(day: string): string }
    noHolder: string
    ownNow: string
    without: string
    notFound: string
    notThere: string
    nothingKept: string
  }
  popup: {
    here: string
    outside: string
    refused: string
    notAPage: string
    addSite: string
    addSiteNote: string
    allowSite: string
    runOnce: string
    failed: string
    found: string
    officials: string
    countries: string
    dates: string
    previous: string
    next: string
    settings: string
    /** How the page's day is known. */
    pageDay(day: string): string
    pageDayInferred(day: string, confidence: DateConfidence): string
    pageDayUnknown: string
  }
}

export const fa: PanelWords = {
  panel: {
    open: 'پنل کناری',
    tabs: { names: 'نام‌ها', thenAndNow: 'آن روز و اکنون', kept: 'یادداشت‌ها' },
    states: {
      waiting: 'در حال خواندن صفحه…',
      noPage: 'حاشیه در این صفحه کار نمی‌کند.',
      forbidden:
        'حاشیه این صفحه را نمی‌خواند. اگر صفحه‌ای از وب است، دکمهٔ حاشیه در نوار ابزار مرورگر را بزنید.',
      absent: 'حاشیه در این صفحه روشن نیست.',
      stopped: 'حاشیه در این سایت خاموش است.',
      noText: 'متن خبری در این صفحه پیدا نشد.',
    },
    order: 'ترتیب',
    orders: { text: 'آمدن در متن', weight: 'اهمیت در متن' },
    times: (count) => `${count} بار`,
    place: (at, of) => `${at} از ${of}`,
    previous: 'جای پیشین در متن',
    next: 'جای بعدی در متن',
    show: 'نشان دادن در متن',
    noNames: 'نام مقام یا کشوری در این متن نیست.',
    noOfficials: 'نام مقامی در این متن نیست.',
    dayUnknown: 'روز این متن دانسته نیست؛ برای همین گفته نمی‌شود که در آن روز چه کسی چه سمتی داشته است.',
    gone: (gone, of, n) =>
      n === 0
        ? `${of} نفر در آن روز سمتی داشتند؛ رفتن هیچ‌یک دانسته نیست.`
        : `${of} نفر در آن روز سمتی داشتند؛ ${gone} نفر از سمت خود رفته‌اند.`,
    fates: {
      still: 'هنوز در همین سمت',
      unknown: 'دانسته نیست تا کی در این سمت بوده است',
      left: (day) => (day ? `رفته است، ${day}` : 'رفته است؛ روز آن دانسته نیست'),
      again: (day) => `دوباره در همین سمت، از ${day}`,
    },
    noHolder: 'دارندهٔ کنونی در پایگاه نیست',
    ownNow: 'سمت کنونی او:',
    without: 'سمت این نام‌ها در آن روز به‌یقین دانسته نیست:',
    notFound: 'در متن کنونی صفحه پیدا نشد.',
    notThere: 'نوشته‌اش هنوز روی صفحه نیامده است.',
    nothingKept: 'از این صفحه نشانی در دفتر نیست و برای نام‌های آن یادداشتی ننوشته‌اید.',
  },
  popup: {
    here: 'نشان‌ها در این سایت',
    outside: 'این سایت در فهرست حاشیه نیست.',
    refused: 'مرورگر اجازهٔ خواندن این سایت را نداده است.',
    notAPage: 'حاشیه در این صفحه کار نمی‌کند.',
    addSite: 'افزودن این سایت',
    addSiteNote: 'مرورگر اجازهٔ خواندن همین سایت را از شما می‌پرسد.',
    allowSite: 'اجازه برای این سایت',
    runOnce: 'یک بار در این صفحه',
    failed: 'مرورگر اجرا در این صفحه را نپذیرفت.',
    found: 'در این صفحه',
    officials: 'مقام',
    countries: 'کشور',
    dates: 'تاریخ',
    previous: 'قبلی',
    next: 'بعدی',
    settings: 'تنظیمات',
    pageDay: (day) => `روز این متن: ${day}`,
    pageDayInferred: (day, confidence) =>
      `روز این متن، از تاریخ‌های خود آن، با اطمینان ${confidence === 'high' ? 'زیاد' : 'کم'}: ${day}`,
    pageDayUnknown: 'روز این متن دانسته نیست؛ سمتی به آن روز نسبت داده نمی‌شود.',
  },
}

export const en: PanelWords = {
  panel: {
    open: 'Side panel',
    tabs: { names: 'Names', thenAndNow: 'Then and now', kept: 'Notes' },
    states: {
      waiting: 'Reading the page…',
      noPage: 'Hashiyeh does not work on this page.',
      forbidden:
        'Hashiyeh does not read this page. If it is a page of the web, press Hashiyeh’s button in the browser’s toolbar.',
      absent: 'Hashiyeh is not running on this page.',
      stopped: 'Hashiyeh is switched off on this site.',
      noText: 'No news text was found on this page.',
    },
    order: 'Order',
    orders: { text: 'As in the text', weight: 'By weight' },
    times: (count, n) => (n === 1 ? 'once' : `${count} times`),
    place: (at, of) => `${at} of ${of}`,
    previous: 'Previous place in the text',
    next: 'Next place in the text',
    show: 'Show in the text',
    noNames: 'No official or country is named in this text.',
    noOfficials: 'No official is named in this text.',
    dayUnknown: 'The day of this text is not known; so it is not said who held which post that day.',
    gone: (gone, of, n) =>
      n === 0
        ? `${of} held a post that day; none is known to have left.`
        : `${of} held a post that day; ${gone} left since.`,
    fates: {
      still: 'Still in this post',
      unknown: 'Not known until when',
      left: (day) => (day ? `Left, ${day}` : 'Left; the day is not known'),
      again: (day) => `In it again since ${day}`,
    },
    noHolder: 'Present holder not in the base',
    ownNow: 'Present post:',
    without: 'Posts of these on that day are not known for certain:',
    notFound: 'Not found in the page’s present text.',
    notThere: 'Its article is not on the page yet.',
    nothingKept: 'You have no highlights on this page and no notes on those it names.',
  },
  popup: {
    here: 'Marks on this site',
    outside: 'This site is not on Hashiyeh’s list.',
    refused: 'The browser does not let Hashiyeh read this site.',
    notAPage: 'Hashiyeh does not work on this page.',
    addSite: 'Add this site',
    addSiteNote: 'The browser will ask you for permission to read this one site.',
    allowSite: 'Allow on this site',
    runOnce: 'Run once on this page',
    failed: 'The browser refused to run on this page.',
    found: 'On this page',
    officials: 'officials',
    countries: 'countries',
    dates: 'dates',
    previous: 'Previous',
    next: 'Next',
    settings: 'Settings',
    pageDay: (day) => `Day of this text: ${day}`,
    pageDayInferred: (day, confidence) =>
      `Day of this text, inferred from its own dates with ${confidence} confidence: ${day}`,
    pageDayUnknown: 'The day of this text is not known; no post is claimed for it.',
  },
}
