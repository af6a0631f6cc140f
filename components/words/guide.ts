/** Words of the guide, the page a reader sees first. */
export interface GuideWords {
  guide: {
    open: string
    title: string
    /** What the marks are. */
    marks: string
    /** The sample sentence around its two names. */
    sample: { day: string; between: string; after: string; person: string; area: string }
    try: string
    sites: string
    notebook: string
    panel: string
    keys: string
    noKey: string
    privacy: string
    limits: string
    settings: string
  }
}

export const fa: GuideWords = {
  guide: {
    open: 'راهنما',
    title: 'حاشیه چه می‌کند',
    marks:
      'در خبرهای فارسی، زیر نام مقام‌ها و کشورها و تاریخ‌ها نقطه‌چین است. روی نام بمانید یا آن را لمس کنید تا کارتی باز شود: او کیست، در روزِ نوشته‌شدن آن خبر چه سمتی داشت و اکنون چه سمتی دارد.',
    sample: {
      day: '۲۳ تیر ۱۳۹۴ — ',
      between: ' پس از پایان گفت‌وگوها در ',
      after: ' به تهران بازگشت.',
      person: 'محمدجواد ظریف',
      area: 'اتریش',
    },
    try: 'بیازمایید: یکی از دو نام را بزنید.',
    sites:
      'در سایت‌های خبری که می‌شناسد خودش کار می‌کند. در هر صفحهٔ دیگر، دکمهٔ حاشیه در نوار ابزار مرورگر را بزنید؛ از همان‌جا می‌توان سایتی را افزود یا خاموش کرد.',
    notebook:
      'متنی را برگزینید تا نشانش کنید، یادداشت و برچسب بگذارید یا با نشانی رونوشت بردارید. در هر کارت هم می‌توان یادداشت نوشت. همه در «دفتر حاشیه» می‌ماند و از آن می‌توان خروجی گرفت.',
    panel:
      'پنل کناری همهٔ نام‌های صفحه را یک‌جا نشان می‌دهد و می‌گوید آن روز چه کسی چه سمتی داشت و اکنون که آنجاست.',
    keys: 'کلیدها',
    noKey: 'کلیدی ندارد',
    privacy: 'همه‌چیز در همین مرورگر می‌ماند: حاشیه هیچ درخواستی به شبکه نمی‌فرستد.',
    limits:
      'حاشیه حدس نمی‌زند: نامی که روشن نیست از آنِ کیست، نشان نمی‌شود. اگر جایی اشتباه کرد، در کارت «این نیست؟» را بزنید.',
    settings: 'تنظیمات',
  },
}

export const en: GuideWords = {
  guide: {
    open: 'Guide',
    title: 'What Hashiyeh does',
    marks:
      'In Persian news, officials, countries and dates have a dotted line. Rest on a name, or touch it, and a card opens: who that is, which post he held on the day the article was written, and which he holds now.',
    sample: {
      day: '۲۳ تیر ۱۳۹۴ — ',
      between: ' پس از پایان گفت‌وگوها در ',
      after: ' به تهران بازگشت.',
      person: 'محمدجواد ظریف',
      area: 'اتریش',
    },
    try: 'Try it: press one of the two names.',
    sites:
      'On the news sites it knows it works by itself. On any other page press its button in the browser’s toolbar; there a site can be added or switched off.',
    notebook:
      'Select text to highlight it, to write a note and tags, or to copy it with its source. Each card takes a note, too. All of it stays in the notebook, from which it can be exported.',
    panel:
      'The side panel lists all names of the page, and says who held which post that day and who is there now.',
    keys: 'Keys',
    noKey: 'no key',
    privacy: 'Everything stays in this browser: Hashiyeh makes no request to the network.',
    limits:
      'Hashiyeh does not guess: a name that may be somebody else’s is not marked. Where it is wrong, press “Not this?” in the card.',
    settings: 'Settings',
  },
}
