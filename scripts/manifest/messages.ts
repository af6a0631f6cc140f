/**
 * What the browser itself says of the extension, in its list and its shortcuts.
 * It follows the browser's language, the pages follow the reader's choice, so
 * these stand apart from `components/words`.
 * Source: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Internationalization
 */
type Key = 'name' | 'description' | 'next' | 'previous' | 'highlight' | 'panel'

const texts: Record<'en' | 'fa', Record<Key, string>> = {
  en: {
    name: 'Hashiyeh · حاشیه',
    description:
      'Who is named in this Persian news page, on the day it was written. Offline; nothing is sent anywhere.',
    next: 'Next mention',
    previous: 'Previous mention',
    highlight: 'Highlight the selected text',
    panel: 'Open the side panel',
  },
  fa: {
    name: 'حاشیه · Hashiyeh',
    description:
      'در خبر فارسی از چه کسی نام برده شده و آن روز چه سمتی داشته است. بی‌نیاز از شبکه؛ چیزی به جایی فرستاده نمی‌شود.',
    next: 'نام بعدی در متن',
    previous: 'نام پیشین در متن',
    highlight: 'نشان کردن متن برگزیده',
    panel: 'باز کردن پنل کناری',
  },
}

/** The manifest's way of naming a text. */
export const message = (key: Key) => `__MSG_${key}__`

/** Generated files of the extension, one for each language. */
export const localeFiles = Object.entries(texts).map(([locale, words]) => ({
  relativeDest: `_locales/${locale}/messages.json`,
  contents: JSON.stringify(
    Object.fromEntries(Object.entries(words).map(([key, text]) => [key, { message: text }])),
    null,
    2,
  ),
}))
