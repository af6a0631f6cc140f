import type { ReportWords } from '../../lib/notebook/report'

/** Words of corrections in the library and of the report of them. */
export interface CorrectionsWords {
  report: Omit<ReportWords, 'scopes'> & {
    /** Beside what the reader said, to himself. */
    said: string
    make: string
    about(count: string): string
    how: string
    none: string
  }
}

export const fa: CorrectionsWords = {
  report: {
    title: 'تصحیح‌های یک خوانندهٔ حاشیه',
    base: (version) => `نسخهٔ پایگاه: ${version}`,
    shown: 'نشان شده بود',
    meant: 'به گفتهٔ خواننده',
    notThis: 'این نیست',
    where: 'برای',
    rule: 'قاعده',
    page: 'صفحه',
    gone: 'دیگر در پایگاه نیست',
    said: 'به گفتهٔ شما',
    make: 'گزارش برای نگه‌دارندگان پایگاه',
    about: (count) =>
      `فایلی از ${count} تصحیح: سخن با چند کلمهٔ پیش و پس، نشانی صفحه، و این‌که چه نشان شده بود و چیست. از یادداشت‌ها و نشان‌های شما چیزی در آن نیست. هیچ چیز فرستاده نمی‌شود؛ فایل را اگر خواستید خودتان بفرستید.`,
    how: 'آنچه در کارت‌ها تصحیح کرده‌اید. با حذف هر کدام، نام‌ها دوباره به حکم پایگاه نشان می‌شوند.',
    none: 'هنوز چیزی را تصحیح نکرده‌اید. هر جا نامی نادرست نشان شد، در کارت آن «این نیست؟» را بزنید.',
  },
}

export const en: CorrectionsWords = {
  report: {
    title: 'Corrections of a reader of Hashiyeh',
    base: (version) => `Version of the base: ${version}`,
    shown: 'Shown as',
    meant: 'The reader says',
    notThis: 'Not this',
    where: 'Where',
    rule: 'Rule',
    page: 'Page',
    gone: 'no longer in the base',
    said: 'You say',
    make: 'Report for those who keep the base',
    about: (count) =>
      `A file of ${count === '1' ? 'one correction' : `${count} corrections`}: the words with a few around them, the page’s address, what was shown and what it is. Nothing of your notes and highlights is in it. Nothing is sent; send the file yourself, if you wish.`,
    how: 'What you corrected in cards. Where you delete one, names are marked as the base has them again.',
    none: 'You have corrected nothing yet. Where a name is marked wrongly, press “Not this?” in its card.',
  },
}
