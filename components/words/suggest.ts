/** Words of officials whom the base does not know, and of what the reader suggests for it. */
export interface SuggestWords {
  suggest: {
    title: string
    /** Below the heading: what these are. */
    about: string
    suggest: string
    kept: string
    show: string
    fields: {
      name: string
      role: string
      since: string
      sinceHint: string
      source: string
      title: string
      published: string
      publishedHint: string
      quotation: string
    }
    keep: string
    cancel: string
    /** After it was kept. */
    done: string
    /** Nothing is sent anywhere. */
    notSent: string
    invalid: string
    inLibrary: string
    list: string
    found(count: string): string
    empty: string
    change: string
    remove: string
    removed: string
    undo: string
    export: string
    exportHow: string
    preview: string
    saveDraft: string
    saveReport: string
    unknownSince: string
    since(day: string): string
  }
}

export const fa: SuggestWords = {
  suggest: {
    title: 'نام‌هایی که در پایگاه نیست',
    about: 'سمت و نامی که در متن کنار هم آمده‌اند و پایگاه نمی‌شناسد. می‌توانید پیشنهاد کنید.',
    suggest: 'پیشنهاد',
    kept: 'پیشنهاد شما در دفتر است.',
    show: 'نشان دادن در متن',
    fields: {
      name: 'نام',
      role: 'سمت',
      since: 'از چه روزی در این سمت',
      sinceHint:
        'میلادی: \u20662024\u2069 یا \u20662024-05\u2069 یا \u20662024-05-21\u2069؛ اگر دانسته نیست، خالی',
      source: 'نشانی منبع',
      title: 'عنوان صفحه',
      published: 'روز متن',
      publishedHint: 'میلادی: \u20662024-05-21\u2069؛ اگر دانسته نیست، خالی',
      quotation: 'جمله‌ای که نام در آن آمده است',
    },
    keep: 'نگه داشتن در دفتر',
    cancel: 'انصراف',
    done: 'در دفتر نگه داشته شد.',
    notSent:
      'چیزی فرستاده نمی‌شود. پیشنهادها در دفتر شما می‌ماند؛ از آنجا می‌توانید آن‌ها را در فایلی ذخیره کنید و خودتان بفرستید.',
    invalid: 'نام و سمت و نشانی (https) لازم است و روزها باید مانند نمونه نوشته شوند.',
    inLibrary: 'دیدن در دفتر',
    list: 'پیشنهادها',
    found: (count) => `${count} پیشنهاد`,
    empty:
      'پیشنهادی در دفتر نیست. در پنل کناری، زیر نام‌ها، می‌توانید نامی را که پایگاه نمی‌شناسد پیشنهاد کنید.',
    change: 'ویرایش',
    remove: 'برداشتن',
    removed: 'پیشنهاد برداشته شد.',
    undo: 'برگرداندن',
    export: 'پیش‌نویس برای نگهدارندگان پایگاه',
    exportHow:
      'پیش‌نویس، رکوردی به شکل رکوردهای پایگاه است که باید کامل و بازبینی شود؛ گزارش، همان به زبان ساده.',
    preview: 'پیش‌نمایش پیش‌نویس',
    saveDraft: 'ذخیرهٔ پیش‌نویس (YAML)',
    saveReport: 'ذخیرهٔ گزارش (متن)',
    unknownSince: 'آغاز سمت دانسته نیست',
    since: (day) => `از ${day}`,
  },
}

export const en: SuggestWords = {
  suggest: {
    title: 'Not in the knowledge base',
    about:
      'An office and a name that stand together in the text, and that the base does not know. You can suggest them.',
    suggest: 'Suggest',
    kept: 'Your suggestion is in the notebook.',
    show: 'Show in the text',
    fields: {
      name: 'Name',
      role: 'Office',
      since: 'In office since',
      sinceHint: '2024, 2024-05 or 2024-05-21; empty where it is not known',
      source: 'Source address',
      title: 'Page title',
      published: 'Day of the text',
      publishedHint: '2024-05-21; empty where it is not known',
      quotation: 'Sentence that names the person',
    },
    keep: 'Keep in the notebook',
    cancel: 'Cancel',
    done: 'Kept in the notebook.',
    notSent:
      'Nothing is sent. Suggestions stay in your notebook; there you can save them as a file and send it yourself.',
    invalid: 'Name, office and an https address are needed, and days must be written as in the examples.',
    inLibrary: 'See in the notebook',
    list: 'Suggestions',
    found: (count) => `Suggestions: ${count}`,
    empty:
      'No suggestions in the notebook. In the side panel, below the names, you can suggest one that the base does not know.',
    change: 'Edit',
    remove: 'Remove',
    removed: 'The suggestion was removed.',
    undo: 'Undo',
    export: 'Draft for the maintainers of the base',
    exportHow:
      'The draft is a record in the shape of the base’s own, to be completed and reviewed; the report says the same in plain words.',
    preview: 'Preview of the draft',
    saveDraft: 'Save the draft (YAML)',
    saveReport: 'Save the report (text)',
    unknownSince: 'Beginning not known',
    since: (day) => `Since ${day}`,
  },
}
