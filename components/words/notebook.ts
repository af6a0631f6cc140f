import type { Problem } from '../../lib/notebook/answers'
import type { Color } from '../../lib/notebook/colors'
import type { Scope } from '../../lib/notebook/scopes'

/** Words of what the reader writes: notes, highlights, corrections. */
export interface NotebookWords {
  notes: {
    add: string
    label: string
    tags: string
    saved: string
    retry: string
    notDone(problem: Problem): string
    problem(problem: Problem | 'unreachable'): string
  }
  /** What the reader knows better than the base. */
  correct: {
    open: string
    openSeveral: string
    where: string
    scopes: Record<Scope, string>
    notThis(kind: 'person' | 'area'): string
    noneOfThem: string
    /** Label of the field in which another is looked for. */
    another(kind: 'person' | 'area'): string
    search: string
    found(all: number, count: string): string
    /** Heading over several of whom one is meant, `all` of them. */
    oneOf(all: number, count: string): string
    pickHint: string
    pick: string
    kept(surface: string, said: { scope: Scope; is?: { name: string } }): string
    undone: string
    undo: string
    undoOwn: string
  }
  /** The bar beside selected or highlighted words. */
  mark: {
    label: string
    colors: Record<Color, string>
    note: string
    copy: string
    copied: string
    notCopied: string
    reattach: string
    whichLost: string
    remove: string
    /** Which day selected words like «دیروز» say. */
    asked: {
      words(words: string): string
      inferred: string
      before: string
      after: string
      unknown(words: string): string
    }
  }
}

export const fa: NotebookWords = {
  notes: {
    add: 'نوشتن یادداشت',
    label: 'یادداشت شما',
    tags: 'برچسب‌ها، با ویرگول',
    saved: 'ذخیره شد',
    retry: 'دوباره',
    notDone: (problem) =>
      problem === 'full'
        ? 'جا برای ذخیره نیست. چیزی تغییر نکرد.'
        : problem === 'newer'
          ? 'دفتر را نسخهٔ تازه‌تری از حاشیه نوشته است؛ افزونه را به‌روز کنید.'
          : 'انجام نشد. چیزی تغییر نکرد.',
    problem: (problem) => {
      switch (problem) {
        case 'full':
          return 'جا برای ذخیره نیست؛ نوشتهٔ شما هنوز همین‌جاست.'
        case 'newer':
          return 'دفتر را نسخهٔ تازه‌تری از حاشیه نوشته است؛ افزونه را به‌روز کنید. نوشتهٔ شما هنوز همین‌جاست.'
        case 'invalid':
          return 'این نوشته بلندتر از اندازه است و ذخیره نشد.'
        case 'failed':
          return 'ذخیره نشد؛ نوشتهٔ شما هنوز همین‌جاست.'
        case 'unreachable':
          return 'دفتر پاسخ نداد؛ نوشتهٔ شما هنوز همین‌جاست.'
      }
    },
  },
  correct: {
    open: 'این نیست؟',
    openSeveral: 'این‌ها نیستند؟',
    where: 'برای این نام',
    scopes: { mention: 'همین جا', page: 'همین صفحه', always: 'همیشه' },
    notThis: (kind) => (kind === 'person' ? 'این شخص نیست' : 'این کشور نیست'),
    noneOfThem: 'هیچ‌کدام نیست',
    another: (kind) => (kind === 'person' ? 'شخص دیگری است:' : 'نام دیگری است:'),
    search: 'نام را بنویسید',
    found: (all, count) => (all === 0 ? 'نامی پیدا نشد.' : `${count} نام`),
    oneOf: (all, count) => (all === 2 ? 'یکی از این دو' : `یکی از این ${count} نفر`),
    pickHint: 'از متن پیدا نیست کدام‌یک است. اگر می‌دانید، برگزینید.',
    pick: 'همین است',
    kept: (surface, { scope, is }) => {
      const where = { mention: 'این‌جا', page: 'در این صفحه', always: 'از این پس همه‌جا' }[scope]
      return is
        ? `«${surface}» ${where} ${is.name} است.`
        : `«${surface}» ${where} دیگر به این نام نشان نمی‌شود.`
    },
    undone: 'تصحیح برداشته شد.',
    undo: 'برگرداندن',
    undoOwn: 'برداشتن تصحیح',
  },
  mark: {
    label: 'نشان‌کردن متن',
    colors: { yellow: 'زرد', green: 'سبز', blue: 'آبی', pink: 'صورتی' },
    note: 'یادداشت و برچسب',
    copy: 'رونوشت',
    copied: 'رونوشت شد',
    notCopied: 'مرورگر اجازهٔ رونوشت نداد.',
    reattach: 'پیوند دوباره',
    whichLost: 'این سخن کدام نشان گمشده است؟',
    remove: 'برداشتن',
    asked: {
      words: (words) => `«${words}» نسبت به روز این متن:`,
      inferred: 'روز متن از تاریخ‌های خود آن حدس زده شده است.',
      before: 'اگر گذشته است:',
      after: 'اگر در پیش است:',
      unknown: (words) => `روز این متن دانسته نیست؛ برای همین گفته نمی‌شود «${words}» چه روزی است.`,
    },
  },
}

export const en: NotebookWords = {
  notes: {
    add: 'Write a note',
    label: 'Your note',
    tags: 'Tags, with commas',
    saved: 'Saved',
    retry: 'Try again',
    notDone: (problem) =>
      problem === 'full'
        ? 'There is no room to save. Nothing was changed.'
        : problem === 'newer'
          ? 'A newer Hashiyeh has written the notebook; update the extension.'
          : 'It could not be done. Nothing was changed.',
    problem: (problem) => {
      switch (problem) {
        case 'full':
          return 'There is no room to save; your text is still here.'
        case 'newer':
          return 'A newer Hashiyeh has written the notebook; update the extension. Your text is still here.'
        case 'invalid':
          return 'This text is too long and was not saved.'
        case 'failed':
          return 'Not saved; your text is still here.'
        case 'unreachable':
          return 'The notebook did not answer; your text is still here.'
      }
    },
  },
  correct: {
    open: 'Not this?',
    openSeveral: 'Not these?',
    where: 'For this name',
    scopes: { mention: 'here only', page: 'on this page', always: 'always' },
    notThis: (kind) => (kind === 'person' ? 'Not this person' : 'Not this country'),
    noneOfThem: 'None of them',
    another: (kind) => (kind === 'person' ? 'It is somebody else:' : 'It is something else:'),
    search: 'Type a name',
    found: (all, count) => (all === 0 ? 'No name found.' : all === 1 ? '1 name' : `${count} names`),
    oneOf: (all, count) => (all === 2 ? 'One of these two' : `One of these ${count}`),
    pickHint: 'The text does not say which. Choose one if you know.',
    pick: 'This one',
    kept: (surface, { scope, is }) => {
      const where = { mention: 'here', page: 'on this page', always: 'everywhere from now on' }[scope]
      return is
        ? `“${surface}” is ${is.name} ${where}.`
        : `“${surface}” is no longer marked as this name ${where}.`
    },
    undone: 'The correction was taken back.',
    undo: 'Undo',
    undoOwn: 'Take my correction back',
  },
  mark: {
    label: 'Highlight the text',
    colors: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink' },
    note: 'Note and tags',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser did not let us copy.',
    reattach: 'Attach again',
    whichLost: 'Which lost highlight are these words?',
    remove: 'Remove',
    asked: {
      words: (words) => `“${words}”, seen from the day of this text:`,
      inferred: 'The day of the text is a guess from its own dates.',
      before: 'if gone by:',
      after: 'if to come:',
      unknown: (words) => `The day of this text is not known; so it is not said which day “${words}” is.`,
    },
  },
}
