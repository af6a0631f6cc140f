/** Words of backups, and of what the browser promised to keep. */
import type { failures, Rhythm } from '../../lib/notebook/backup-plan'

export interface BackupWords {
  backup: {
    title: string
    /** Everything, one click. */
    now: string
    how: string
    last(day: string): string
    never: string
    rhythm: string
    rhythms: Record<Rhythm, string>
    where: string
    refused: string
    failed(why: (typeof failures)[number], reason: string): string
    old(day: string): string
    noneYet: string
    later: string
    go: string
    settings: string
    persisted: string
    notPersisted: string
  }
}

export const fa: BackupWords = {
  backup: {
    title: 'پشتیبان',
    now: 'پشتیبان از همه‌چیز',
    how: 'همهٔ دفتر در یک فایل: نشان‌ها، یادداشت‌ها، صفحه‌ها و اصلاح‌ها. با «ورود» برمی‌گردد.',
    last: (day) => `آخرین پشتیبان: ${day}`,
    never: 'هنوز پشتیبانی گرفته نشده است.',
    rhythm: 'پشتیبان خودکار',
    rhythms: { off: 'هیچ‌گاه', day: 'هر روز', week: 'هر هفته', month: 'هر ماه' },
    where:
      'اگر دفتر تغییر کرده باشد، فایل در پوشهٔ Hashiyeh میان دانلودهای مرورگر ذخیره می‌شود. برای این کار مرورگر اجازهٔ دانلود می‌خواهد. فایل‌های پیشین پاک نمی‌شوند.',
    refused:
      'اجازهٔ دانلود داده نشد؛ پشتیبان خودکار خاموش است. از دفتر شما چیزی کم نشده و پشتیبان دستی همچنان کار می‌کند.',
    failed: (why, reason) => {
      const ending = reason ? ` (${reason})` : ''
      switch (why) {
        case 'not-allowed':
          return 'پشتیبان خودکار ذخیره نشد و خاموش شد: اجازهٔ دانلود پس گرفته شده است. در تنظیمات دوباره روشنش کنید.'
        case 'not-read':
          return `پشتیبان خودکار ذخیره نشد: دفتر خوانده نشد${ending}.`
        case 'not-saved':
          return `پشتیبان خودکار ذخیره نشد: فایل نوشته نشد${ending}. یک ساعت دیگر دوباره آزموده می‌شود.`
      }
    },
    old: (day) => `از آخرین پشتیبان دفتر بیش از یک ماه گذشته است (${day}) و دفتر تغییر کرده است.`,
    noneYet: 'از دفتر شما هنوز پشتیبانی گرفته نشده است.',
    later: 'بعداً',
    go: 'پشتیبان…',
    settings: 'تنظیمات',
    persisted: 'مرورگر قول داده است که دفتر را برای خالی‌کردن جا پاک نکند.',
    notPersisted:
      'مرورگر قول ماندگاری جداگانه‌ای نداده است؛ ولی اجازهٔ «فضای نامحدود» حاشیه، دفتر را از پاک‌سازی خودکار مرورگر بیرون می‌گذارد.',
  },
}

export const en: BackupWords = {
  backup: {
    title: 'Backup',
    now: 'Back up everything',
    how: 'The whole notebook in one file: highlights, notes, pages and corrections. “Import” brings it back.',
    last: (day) => `Last backup: ${day}`,
    never: 'There is no backup yet.',
    rhythm: 'Automatic backups',
    rhythms: { off: 'Never', day: 'Every day', week: 'Every week', month: 'Every month' },
    where:
      'If the notebook has changed, a file is saved in the folder Hashiyeh among the browser’s downloads. The browser asks you to allow downloads for that. Earlier files are left alone.',
    refused:
      'Downloads were not allowed; automatic backups are off. Nothing of your notebook is lost, and backups by hand work as before.',
    failed: (why, reason) => {
      const ending = reason ? ` (${reason})` : ''
      switch (why) {
        case 'not-allowed':
          return 'The automatic backup was not saved, and is off now: downloads are not allowed any more. Switch it on again in the settings.'
        case 'not-read':
          return `The automatic backup was not saved: the notebook could not be read${ending}.`
        case 'not-saved':
          return `The automatic backup was not saved: the file could not be written${ending}. It is tried again in an hour.`
      }
    },
    old: (day) => `The last backup is more than a month old (${day}), and the notebook has changed.`,
    noneYet: 'There is no backup of your notebook yet.',
    later: 'Later',
    go: 'Backup…',
    settings: 'Settings',
    persisted: 'The browser has promised not to clear the notebook to free space.',
    notPersisted:
      'The browser has made no separate promise of persistence; Hashiyeh’s permission for unlimited storage keeps the notebook out of the browser’s automatic clearing.',
  },
}
