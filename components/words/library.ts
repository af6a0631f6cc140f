import type { BadFile } from '../../lib/notebook/backup'
import type { FormatId } from '../../lib/notebook/export/formats'
import type { ExportOptions } from '../../lib/notebook/export/options'
import type { Notebook } from '../../lib/notebook/schema'
import type { RowKind, SkipReason } from '../../lib/notebook/skipped'
import type { Section } from '../library/place'

/** Words of the library. */
export interface LibraryWords {
  library: {
    title: string
    open: string
    search: string
    all: string
    sections: Record<Section, string>
    allEntities: string
    allPages: string
    ofPage: string
    highlightCount(count: string): string
    lostHow: string
    lostOn(day: string): string
    publishedOn(day: string): string
    keptOn(day: string): string
    bulk(count: string): string
    newTag: string
    addTag: string
    join: string
    joined(count: string): string
    changed(count: string): string
    tagTools(tag: string): string
    tagName: string
    rename: string
    mergeTags: string
    removeTag: string
    clearFilters: string
    chooseFile: string
    site: string
    tag: string
    entity: string
    color: string
    /** Jalali months, and their days. */
    from: string
    to: string
    fromDay: string
    toDay: string
    wholeMonth: string
    found(count: string): string
    empty: string
    nothing: string
    select(what: string): string
    selectAll: string
    edit: string
    done: string
    remove: string
    removed(count: string): string
    undo: string
    source: string
    export: string
    exportThese(count: string): string
    format: string
    formats: Record<FormatId, string>
    exporting: {
      part: string
      parts: Record<ExportOptions['part'], string>
      grouping: string
      groupings: Record<ExportOptions['grouping'], string>
      separator: string
      separators: Record<ExportOptions['separator'], string>
      /** Only the first are shown. */
      beginning(count: string): string
    }
    preview: string
    save: string
    import: string
    importFile: string
    bringIn: string
    cancel: string
    reading: string
    /** What of a file would come in, and what came in. */
    incoming: string
    broughtIn: string
    rows: Record<keyof Notebook, string>
    added: string
    updated: string
    kept: string
    skipped(count: string): string
    skippedRow(kind: RowKind, at: string, why: SkipReason): string
    bad(why: BadFile): string
    loading: string
  }
}

export const fa: LibraryWords = {
  library: {
    title: 'دفتر حاشیه',
    open: 'دفتر',
    search: 'جست‌وجو در دفتر',
    all: 'همه',
    sections: {
      highlights: 'نشان‌ها',
      notes: 'یادداشت‌ها',
      entities: 'نام‌ها',
      pages: 'صفحه‌ها',
      lost: 'گمشده‌ها',
      corrections: 'تصحیح‌ها',
      suggestions: 'پیشنهادها',
      pictures: 'نمودارها',
      files: 'خروجی و ورود',
    },
    allEntities: 'همهٔ نام‌ها',
    allPages: 'همهٔ صفحه‌ها',
    ofPage: 'نشان‌های این صفحه',
    highlightCount: (count) => `${count} نشان`,
    lostHow:
      'این نشان‌ها بار آخر روی صفحه‌شان پیدا نشدند. برای پیوند دوباره، صفحه را باز کنید، سخن درست را برگزینید و در نوار «پیوند دوباره» را بزنید.',
    lostOn: (day) => `روی صفحه پیدا نشد: ${day}`,
    publishedOn: (day) => `انتشار: ${day}`,
    keptOn: (day) => `نگه‌داشته: ${day}`,
    bulk: (count) => `با ${count} مورد برگزیده`,
    newTag: 'برچسب تازه',
    addTag: 'برچسب بزن',
    join: 'یکی‌کردن نشان‌ها',
    joined: (count) => `${count} نشان یکی شد.`,
    changed: (count) => `${count} مورد تغییر کرد.`,
    tagTools: (tag) => `برچسب «${tag}»`,
    tagName: 'نام برچسب',
    rename: 'تغییر نام',
    mergeTags: 'یکی‌کردن دو برچسب',
    removeTag: 'حذف برچسب از همه',
    clearFilters: 'نمایش همه',
    chooseFile: 'برگزیدن فایل…',
    site: 'سایت',
    tag: 'برچسب',
    entity: 'نام',
    color: 'رنگ',
    from: 'از ماه',
    to: 'تا ماه',
    fromDay: 'از روز',
    toDay: 'تا روز',
    wholeMonth: 'همهٔ ماه',
    found: (count) => `${count} مورد`,
    empty:
      'هنوز چیزی در دفتر نیست. در کارت هر نام می‌توانید یادداشت بنویسید و در هر صفحه متنی را برگزینید و نشان کنید.',
    nothing: 'چیزی با این نشانه‌ها پیدا نشد.',
    select: (what) => `برگزیدن: ${what}`,
    selectAll: 'برگزیدن همه',
    edit: 'ویرایش',
    done: 'بستن',
    remove: 'حذف',
    removed: (count) => `${count} مورد حذف شد.`,
    undo: 'برگرداندن',
    source: 'صفحه',
    export: 'خروجی',
    exportThese: (count) => `خروجی از ${count} مورد`,
    format: 'قالب',
    formats: {
      markdown: 'Markdown، یک فایل',
      'markdown-zip': 'Markdown، یک فایل برای هر صفحه یا نام (zip)',
      html: 'صفحهٔ HTML برای چاپ',
      text: 'متن ساده',
      csv: 'جدول CSV',
      'web-annotation': 'W3C Web Annotation (JSON-LD)',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      backup: 'پشتیبان کامل (JSON)',
    },
    exporting: {
      part: 'چه چیزهایی',
      parts: { all: 'نشان‌ها و یادداشت‌ها', highlights: 'فقط نشان‌ها', notes: 'فقط یادداشت‌ها' },
      grouping: 'هر فایل دربارهٔ',
      groupings: { page: 'یک صفحه', entity: 'یک نام' },
      separator: 'جداکننده',
      separators: { ',': 'ویرگول (,)', ';': 'نقطه‌ویرگول (;)', '\t': 'تب' },
      beginning: (count) => `پیش‌نمایش ${count} مورد نخست است؛ در فایل همه هست.`,
    },
    preview: 'پیش‌نمایش',
    save: 'ذخیرهٔ فایل',
    import: 'ورود',
    importFile: 'فایل پشتیبان حاشیه، W3C یا Hypothesis',
    bringIn: 'وارد کن',
    cancel: 'انصراف',
    reading: 'در حال خواندن فایل…',
    incoming: 'این فایل چنین می‌آورد:',
    broughtIn: 'وارد شد.',
    rows: {
      notes: 'یادداشت‌ها',
      highlights: 'نشان‌ها',
      pages: 'صفحه‌ها',
      corrections: 'تصحیح‌ها',
      suggestions: 'پیشنهادها',
    },
    added: 'تازه',
    updated: 'نوتر از آنچه بود',
    kept: 'بی‌تغییر، چون همین یا تازه‌ترش هست',
    skipped: (count) => `کنار گذاشته: ${count}`,
    skippedRow: (kind, at, why) => {
      const kinds = {
        note: 'یادداشت',
        highlight: 'نشان',
        page: 'صفحه',
        correction: 'تصحیح',
        suggestion: 'پیشنهاد',
        annotation: 'یادداشت',
      }
      const reasons = {
        'no-quotation': 'سخنی از صفحه در آن نیست',
        'no-page': 'از صفحه‌ای در وب نیست',
        'not-valid': 'درست نیست',
      }
      return `${kinds[kind]} ${at} فایل: ${reasons[why]}`
    },
    bad: (why) => {
      switch (why) {
        case 'too-large':
          return 'این فایل بزرگ‌تر از اندازه است. چیزی تغییر نکرد.'
        case 'packed':
          return 'این فایل فشرده (zip) است. آن را باز کنید و فایل JSON درونش را برگزینید. چیزی تغییر نکرد.'
        case 'not-text':
          return 'این فایل متن درستی (UTF-8) نیست. چیزی تغییر نکرد.'
        case 'not-json':
          return 'این فایل JSON نیست یا ناقص است. چیزی تغییر نکرد.'
        case 'not-ours':
          return 'این فایل نه پشتیبان حاشیه است و نه نشان‌های W3C یا Hypothesis. چیزی تغییر نکرد.'
        case 'newer':
          return 'این پشتیبان از نسخهٔ تازه‌تری از حاشیه است؛ افزونه را به‌روز کنید. چیزی تغییر نکرد.'
      }
    },
    loading: 'در حال خواندن…',
  },
}

export const en: LibraryWords = {
  library: {
    title: 'Hashiyeh notebook',
    open: 'Notebook',
    search: 'Search the notebook',
    all: 'All',
    sections: {
      highlights: 'Highlights',
      notes: 'Notes',
      entities: 'Names',
      pages: 'Pages',
      lost: 'Lost',
      corrections: 'Corrections',
      suggestions: 'Suggestions',
      pictures: 'Pictures',
      files: 'Export and import',
    },
    allEntities: 'All names',
    allPages: 'All pages',
    ofPage: 'Highlights of this page',
    highlightCount: (count) => (count === '1' ? '1 highlight' : `${count} highlights`),
    lostHow:
      'These highlights were not found on their pages last time. To attach one again, open its page, select the right words and press “Attach again” in the bar.',
    lostOn: (day) => `Not found on the page: ${day}`,
    publishedOn: (day) => `published ${day}`,
    keptOn: (day) => `kept ${day}`,
    bulk: (count) => `With ${count} selected`,
    newTag: 'New tag',
    addTag: 'Add tag',
    join: 'Join highlights',
    joined: (count) => `${count} highlights joined.`,
    changed: (count) => `${count} changed.`,
    tagTools: (tag) => `Tag “${tag}”`,
    tagName: 'Name of the tag',
    rename: 'Rename',
    mergeTags: 'Merge the two tags',
    removeTag: 'Remove from all',
    clearFilters: 'Show everything',
    chooseFile: 'Choose a file…',
    site: 'Site',
    tag: 'Tag',
    entity: 'Name',
    color: 'Colour',
    from: 'From (Solar Hijri)',
    to: 'To (Solar Hijri)',
    fromDay: 'From day',
    toDay: 'To day',
    wholeMonth: 'All of the month',
    found: (count) => `${count} found`,
    empty:
      'Nothing is in the notebook yet. Write a note in the card of any name, or select text on a page and highlight it.',
    nothing: 'Nothing was found that fits.',
    select: (what) => `Select: ${what}`,
    selectAll: 'Select all',
    edit: 'Edit',
    done: 'Done',
    remove: 'Delete',
    removed: (count) => `${count} deleted.`,
    undo: 'Undo',
    source: 'Page',
    export: 'Export',
    exportThese: (count) => `Export of ${count}`,
    format: 'Format',
    formats: {
      markdown: 'Markdown, one file',
      'markdown-zip': 'Markdown, a file for each page or name (zip)',
      html: 'HTML page for printing',
      text: 'Plain text',
      csv: 'CSV table',
      'web-annotation': 'W3C Web Annotation (JSON-LD)',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      backup: 'Full backup (JSON)',
    },
    exporting: {
      part: 'What',
      parts: { all: 'Highlights and notes', highlights: 'Highlights alone', notes: 'Notes alone' },
      grouping: 'Each file is about',
      groupings: { page: 'a page', entity: 'a name' },
      separator: 'Separator',
      separators: { ',': 'Comma (,)', ';': 'Semicolon (;)', '\t': 'Tab' },
      beginning: (count) => `The preview is of the first ${count}; the file has all.`,
    },
    preview: 'Preview',
    save: 'Save the file',
    import: 'Import',
    importFile: 'Backup of Hashiyeh, W3C or Hypothesis',
    bringIn: 'Bring in',
    cancel: 'Cancel',
    reading: 'Reading the file…',
    incoming: 'This file brings:',
    broughtIn: 'Brought in.',
    rows: {
      notes: 'Notes',
      highlights: 'Highlights',
      pages: 'Pages',
      corrections: 'Corrections',
      suggestions: 'Suggestions',
    },
    added: 'new',
    updated: 'newer than what was here',
    kept: 'unchanged, being here the same or newer',
    skipped: (count) => `Left out: ${count}`,
    skippedRow: (kind, at, why) => {
      const reasons = {
        'no-quotation': 'it quotes nothing of a page',
        'no-page': 'it is of no page of the web',
        'not-valid': 'it is not valid',
      }
      return `${kind} ${at} of the file: ${reasons[why]}`
    },
    bad: (why) => {
      switch (why) {
        case 'too-large':
          return 'This file is too large. Nothing was changed.'
        case 'packed':
          return 'This file is packed (zip). Unpack it and choose the JSON file in it. Nothing was changed.'
        case 'not-text':
          return 'This file is no proper text (UTF-8). Nothing was changed.'
        case 'not-json':
          return 'This file is no JSON, or not whole. Nothing was changed.'
        case 'not-ours':
          return 'This file is neither a backup of Hashiyeh nor annotations of W3C or Hypothesis. Nothing was changed.'
        case 'newer':
          return 'This backup is of a newer Hashiyeh; update the extension. Nothing was changed.'
      }
    },
    loading: 'Reading…',
  },
}
