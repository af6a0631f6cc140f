/** Words of the settings and of the knowledge base's state. */
export interface SettingsWords {
  knowledge: {
    title: string
    ready(asOf: string, persons: string, areas: string): string
    version(version: string): string
    importing(percent: string): string
    failed(isFull: boolean): string
    /** A newer base could not be taken in; the one before it serves. */
    kept(isFull: boolean): string
    unreachable: string
  }
  options: {
    title: string
    saved: string
    marked: string
    kinds: { officials: string; countries: string; dates: string; demonyms: string; metonyms: string }
    kindNotes: { demonyms: string; metonyms: string }
    firstOnly: string
    delay: string
    milliseconds(count: string): string
    digits: string
    digitChoices: { persian: string; latin: string }
    theme: string
    themeChoices: { auto: string; light: string; dark: string }
    language: string
    sites: string
    offHosts: string
    noOffHosts: string
    turnOn: string
    addedHosts: string
    noAddedHosts: string
    remove: string
    privacy: string
    highlights: string
    showHighlights: string
    showHighlightsNote: string
    selectionBar: string
  }
}

export const fa: SettingsWords = {
  knowledge: {
    title: 'پایگاه دانش',
    ready: (asOf, persons, areas) => `${persons} شخص و ${areas} کشور و سرزمین، تا تاریخ ${asOf}`,
    version: (version) => `نسخهٔ ${version}`,
    importing: (percent) => `در حال آماده‌سازی: ${percent}٪`,
    failed: (isFull) => (isFull ? 'پایگاه آماده نشد؛ جا برای آن نیست.' : 'پایگاه آماده نشد.'),
    kept: (isFull) =>
      isFull
        ? 'جا برای پایگاه تازه نیست؛ پایگاه پیشین به کار است.'
        : 'پایگاه تازه آماده نشد؛ پایگاه پیشین به کار است.',
    unreachable: 'پایگاه پاسخ نداد.',
  },
  options: {
    title: 'تنظیمات حاشیه',
    saved: 'ذخیره شد',
    marked: 'چه چیزهایی نشان شود',
    kinds: {
      officials: 'مقام‌ها',
      countries: 'کشورها',
      dates: 'تاریخ‌ها',
      demonyms: 'صفت‌های نسبی',
      metonyms: 'پایتخت‌ها به‌جای دولت‌ها',
    },
    kindNotes: { demonyms: 'ایرانی، روس', metonyms: 'باکو، کرملین' },
    firstOnly: 'فقط نخستین بار در هر صفحه',
    delay: 'درنگ پیش از باز شدن',
    milliseconds: (count) => `${count} هزارم ثانیه`,
    digits: 'رقم‌ها',
    digitChoices: { persian: '۱۲۳ فارسی', latin: '123 لاتین' },
    theme: 'رنگ',
    themeChoices: { auto: 'مانند سیستم', light: 'روشن', dark: 'تیره' },
    language: 'زبان',
    sites: 'سایت‌ها',
    offHosts: 'سایت‌های خاموش',
    noOffHosts: 'هیچ سایتی خاموش نیست.',
    turnOn: 'روشن کن',
    addedHosts: 'سایت‌هایی که افزوده‌اید',
    noAddedHosts: 'سایتی نیفزوده‌اید.',
    remove: 'بردار',
    highlights: 'دفتر',
    showHighlights: 'نشان‌های من روی صفحه‌ها دیده شوند',
    showHighlightsNote:
      'رنگ‌ها را برنامه‌های خود صفحه هم می‌توانند ببینند: کدام جمله‌ها و به چه رنگی. یادداشت‌ها و برچسب‌ها هرگز به صفحه داده نمی‌شوند. اگر خاموش باشد، نشان‌ها در دفتر می‌مانند و روی صفحه نیستند.',
    selectionBar: 'نوار رنگ‌ها هنگام برگزیدن متن',
    privacy: 'همه‌چیز در همین مرورگر می‌ماند؛ حاشیه چیزی به جایی نمی‌فرستد.',
  },
}

export const en: SettingsWords = {
  knowledge: {
    title: 'Knowledge base',
    ready: (asOf, persons, areas) => `${persons} persons, ${areas} countries and territories, as of ${asOf}`,
    version: (version) => `Version ${version}`,
    importing: (percent) => `Being prepared: ${percent}%`,
    failed: (isFull) =>
      isFull ? 'The base could not be prepared: there is no room for it.' : 'The base could not be prepared.',
    kept: (isFull) =>
      isFull
        ? 'There is no room for a newer base; the one before it serves.'
        : 'A newer base could not be prepared; the one before it serves.',
    unreachable: 'The base did not answer.',
  },
  options: {
    title: 'Hashiyeh settings',
    saved: 'Saved',
    marked: 'What is marked',
    kinds: {
      officials: 'Officials',
      countries: 'Countries',
      dates: 'Dates',
      demonyms: 'Adjectives of countries',
      metonyms: 'Capitals standing for governments',
    },
    kindNotes: { demonyms: 'Iranian, Russian', metonyms: 'Baku, the Kremlin' },
    firstOnly: 'Only the first time on a page',
    delay: 'Pause before a card opens',
    milliseconds: (count) => `${count} ms`,
    digits: 'Digits',
    digitChoices: { persian: '۱۲۳ Persian', latin: '123 Latin' },
    theme: 'Colours',
    themeChoices: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    language: 'Language',
    sites: 'Sites',
    offHosts: 'Sites switched off',
    noOffHosts: 'No site is switched off.',
    turnOn: 'Switch on',
    addedHosts: 'Sites you added',
    noAddedHosts: 'You added no site.',
    remove: 'Remove',
    highlights: 'Notebook',
    showHighlights: 'Show my highlights on pages',
    showHighlightsNote:
      'A page’s own scripts can see the colours as well: which sentences, and in which colour. Notes and tags are never given to a page. Switched off, highlights stay in the notebook and not on the page.',
    selectionBar: 'Bar of colours where text is selected',
    privacy: 'Everything stays in this browser; Hashiyeh sends nothing anywhere.',
  },
}
