import type { Words } from './types'

export const fa: Words = {
  appName: 'حاشیه',
  card: {
    label: 'حاشیه',
    back: 'بازگشت',
    close: 'بستن',
    loading: 'در حال خواندن…',
    failed: 'پایگاه دانش پاسخ نداد.',
    retry: 'دوباره',
    missing: 'این نام در پایگاه نیست.',
    several: 'نام‌های مربوط به این عبارت',
    noDate: 'تاریخ این متن دانسته نیست؛ برای همین سمتی به آن روز نسبت داده نمی‌شود.',
    noDateOffices: 'تاریخ این متن دانسته نیست؛ برای همین نام مقام‌های آن روز نیامده است.',
    onDay: (day) => `در ${day}`,
    noPostThen: 'سمتی از او در این روز در پایگاه نیست.',
    now: 'اکنون',
    noPostNow: 'دیگر سمتی در این پایگاه ندارد',
    predecessor: 'پیش از او',
    successor: 'پس از او',
    role: (role) => (role === 'acting' ? 'سرپرست' : 'منتخب'),
    uncertain: 'قطعی نیست: آغاز یا پایان این دوره به‌دقت دانسته نیست.',
    method: (method) =>
      method === 'inferred-from-successor'
        ? 'پایان دوره از روی آغاز کار جانشین'
        : method === 'last-seen'
          ? 'دوره از روی روزهایی که در سمت دیده شده است'
          : undefined,
    timeline: 'همهٔ سمت‌ها',
    sources: (count) => `منابع (${count})`,
    asOf: (day) => `تا تاریخ ${day}`,
    capital: 'پایتخت',
    officialName: 'نام رسمی',
    office: (office) =>
      office === 'headOfState' ? 'رئیس کشور' : office === 'headOfGovernment' ? 'رئیس دولت' : 'وزیر خارجه',
    headOfBoth: 'رئیس کشور و دولت',
    notKnown: 'در پایگاه نیست',
    unStatus: (status, since) =>
      status === 'member'
        ? since
          ? `عضو سازمان ملل متحد از ${since}`
          : 'عضو سازمان ملل متحد'
        : status === 'observer'
          ? since
            ? `ناظر در سازمان ملل متحد از ${since}`
            : 'ناظر در سازمان ملل متحد'
          : 'عضو سازمان ملل متحد نیست',
    partOf: 'بخشی از',
    neighbours: 'همسایه‌ها',
    holders: 'دارندگان این سمت',
    noHolders: 'نام دارندگان این سمت در پایگاه نیست.',
    shamsi: 'خورشیدی',
    gregorian: 'میلادی',
    figures: 'به رقم',
    days: (count) => `${count} روز`,
  },
  notes: {
    add: 'نوشتن یادداشت',
    label: 'یادداشت شما',
    tags: 'برچسب‌ها، با ویرگول',
    saved: 'ذخیره شد',
    retry: 'دوباره',
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
  },
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
      'markdown-zip': 'Markdown، یک فایل برای هر صفحه و نام (zip)',
      html: 'صفحهٔ HTML برای چاپ',
      text: 'متن ساده',
      csv: 'جدول CSV',
      'web-annotation': 'W3C Web Annotation (JSON-LD)',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      backup: 'پشتیبان کامل (JSON)',
    },
    preview: 'پیش‌نمایش',
    save: 'ذخیرهٔ فایل',
    import: 'ورود',
    importFile: 'فایل پشتیبان حاشیه، W3C یا Hypothesis',
    bringIn: 'وارد کن',
    cancel: 'انصراف',
    incoming: ({ added, updated, kept, skipped }) =>
      `${added} تازه، ${updated} نو‌تر از آنچه هست، ${kept} بی‌تغییر، ${skipped} کنار گذاشته`,
    broughtIn: 'وارد شد.',
    bad: (why) => {
      switch (why) {
        case 'too-large':
          return 'این فایل بزرگ‌تر از اندازه است. چیزی تغییر نکرد.'
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
    failed: (problem) =>
      problem === 'full'
        ? 'جا برای ذخیره نیست. چیزی تغییر نکرد.'
        : problem === 'newer'
          ? 'دفتر را نسخهٔ تازه‌تری از حاشیه نوشته است؛ افزونه را به‌روز کنید.'
          : 'انجام نشد. چیزی تغییر نکرد.',
    loading: 'در حال خواندن…',
  },
  pictures: {
    holders: (post) => `دارندگان این سمت در گذر زمان: ${post}`,
    career: (person) => `سمت‌ها در گذر زمان: ${person}`,
    terms: (count, gaps) =>
      gaps ? `${count} دوره، ${gaps} فاصله که کسی از آن در پایگاه نیست` : `${count} دوره`,
    item: (name, term) => `${name}، ${term}`,
    enlarge: 'بزرگ‌تر، در دفتر',
    nobody: 'کسی از این روزها در پایگاه نیست',
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
    nothingKept: 'از این صفحه نشانی در دفتر نیست و برای نام‌های آن یادداشتی ننوشته‌اید.',
  },
  evidence: (evidence, { kind, day, area }) => {
    switch (evidence.rule) {
      case 'full-name':
        return 'نام کامل در متن آمده است'
      case 'misspelt-name':
        return `نام در متن با املای دیگری آمده است؛ نزدیک‌ترین نام: «${evidence.name}»`
      case 'surname-of-full-name':
        return 'چون نام کامل در همین صفحه آمده است'
      case 'surname-beside-role':
        return `چون «${evidence.words}» کنار این نام آمده است`
      case 'surname-of-role':
        return 'چون سمت او در همین صفحه آمده است'
      case 'only-candidate':
        return area
          ? `تنها مقام ${area} با این نام که آن روز در سمت بوده است`
          : 'تنها مقامی با این نام که آن روز در سمت بوده است'
      case 'holder-of-post':
        return day ? `دارندهٔ این سمت در ${day}` : 'دارندهٔ این سمت'
      case 'known-on-page':
        return 'چون پیش‌تر در همین صفحه شناخته شده است'
      case 'reader':
        return 'به تصحیح شما'
      case 'area-name':
        return kind === 'demonym'
          ? 'صفت نسبی این کشور'
          : kind === 'metonym'
            ? 'پایتخت یا مقر، به‌جای دولت این کشور'
            : 'نام این کشور در متن'
      case 'date':
        switch (evidence.year) {
          case 'stated':
            return 'سال در متن آمده است'
          case 'weekday':
            return 'سال از روی روز هفته به دست آمده است'
          case 'nearest':
            return 'نزدیک‌ترین سال به روز نوشتن متن'
          case 'relative':
            return 'نسبت به روز نوشتن متن'
        }
    }
  },
  dates: {
    from: (day) => `از ${day}`,
    until: (day) => `تا ${day}`,
    since: (day) => `از ${day} تاکنون`,
    present: 'تاکنون',
    atLeastFrom: (day) => `دست‌کم از ${day}`,
    atLeastUntil: (day) => `دست‌کم تا ${day}`,
    seenOn: (day) => `دست‌کم در ${day}`,
    unknownStart: 'از تاریخی نامعلوم',
    unknownEnd: 'تا تاریخی نامعلوم',
    unknown: 'تاریخ این دوره دانسته نیست',
    to: (from, to) => `${from} تا ${to}`,
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
    pageDayInferred: (day) => `روز این متن (از خود متن): ${day}`,
    pageDayUnknown: 'روز این متن دانسته نیست.',
  },
  knowledge: {
    title: 'پایگاه دانش',
    ready: (asOf, persons, areas) => `${persons} شخص و ${areas} کشور و سرزمین، تا تاریخ ${asOf}`,
    version: (version) => `نسخهٔ ${version}`,
    importing: (percent) => `در حال آماده‌سازی: ${percent}٪`,
    failed: (reason) => `پایگاه آماده نشد: ${reason}`,
    kept: (reason) => `پایگاه تازه آماده نشد و پایگاه پیشین به کار است: ${reason}`,
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
