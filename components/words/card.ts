import type { DateConfidence, Evidence, MentionKind } from '../../lib/annotate/types'
import type { AreaCard, OfficeLine, Tenure } from '../../lib/knowledge/cards.types'

type Once = NonNullable<Extract<Evidence, { rule: 'holder-of-post' }>['once']>

const ONCE_FA: Record<Once, string> = {
  former: 'دارندهٔ پیشین این سمت',
  late: 'تا درگذشت دارندهٔ این سمت بود',
  elect: 'برگزیده برای این سمت',
}
const ONCE_EN: Record<Once, string> = {
  former: 'A former holder of this post',
  late: 'Held this post until death',
  elect: 'Chosen for this post',
}

/** Words of the card: what it says of a mention, its posts and its days. */
export interface CardWords {
  appName: string
  card: {
    label: string
    back: string
    close: string
    loading: string
    failed: string
    retry: string
    missing: string
    several: string
    noDate: string
    noDateOffices: string
    /** Heading over the posts of that day. */
    onDay(day: string): string
    /** Below it: the day is that of the text, which does not state it. */
    dayInferred(confidence: DateConfidence): string
    noPostThen: string
    /** The post nearest to a day without one. */
    nearest: { before: string; after: string }
    now: string
    noPostNow: string
    predecessor: string
    successor: string
    role(role: NonNullable<Tenure['role']>): string
    uncertain: string
    method(method: Tenure['method']): string | undefined
    timeline: string
    sources(count: string): string
    asOf(day: string): string
    capital: string
    officialName: string
    office(office: OfficeLine['office']): string
    headOfBoth: string
    notKnown: string
    unStatus(status: AreaCard['un']['status'], since?: string): string
    partOf: string
    neighbours: string
    holders: string
    noHolders: string
    shamsi: string
    gregorian: string
    figures: string
    days(count: string): string
  }
  /** Terms of office drawn over time. */
  terms: {
    holders(post: string): string
    career(person: string): string
    enlarge: string
    /** `gaps` is empty where there is none. */
    count(count: string, gaps: string): string
    /** A term in one line. */
    item(name: string, term: string): string
    nobody: string
  }
  evidence(evidence: Evidence, around: { kind: MentionKind; day?: string; area?: string }): string
  dates: {
    from(day: string): string
    until(day: string): string
    since(day: string): string
    /** Until now, after a beginning that is not a plain date. */
    present: string
    atLeastFrom(day: string): string
    atLeastUntil(day: string): string
    seenOn(day: string): string
    unknownStart: string
    unknownEnd: string
    unknown: string
    /** Between the ends of a range. */
    to(from: string, to: string): string
  }
}

export const fa: CardWords = {
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
    dayInferred: (confidence) =>
      `این روز را صفحه نگفته است؛ از تاریخ‌های خود متن دانسته شد، با اطمینان ${confidence === 'high' ? 'زیاد' : 'کم'}.`,
    noPostThen: 'سمتی از او در این روز در پایگاه نیست.',
    nearest: { before: 'پیش از آن', after: 'پس از آن' },
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
  terms: {
    holders: (post) => `دارندگان این سمت در گذر زمان: ${post}`,
    career: (person) => `سمت‌ها در گذر زمان: ${person}`,
    enlarge: 'بزرگ‌تر، در دفتر',
    count: (count, gaps) =>
      gaps ? `${count} دوره، ${gaps} فاصله که کسی از آن در پایگاه نیست` : `${count} دوره`,
    item: (name, term) => `${name}، ${term}`,
    nobody: 'کسی از این روزها در پایگاه نیست',
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
        if (evidence.past) return 'تنها کسی با این نام که پیش از آن روز در رأس کشور یا دولتی بوده است'
        return area
          ? `تنها مقام ${area} با این نام که آن روز در سمت بوده است`
          : 'تنها مقامی با این نام که آن روز در سمت بوده است'
      case 'holder-of-post':
        if (evidence.once) return ONCE_FA[evidence.once]
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
}

export const en: CardWords = {
  appName: 'Hashiyeh',
  card: {
    label: 'Hashiyeh',
    back: 'Back',
    close: 'Close',
    loading: 'Reading…',
    failed: 'The knowledge base did not answer.',
    retry: 'Try again',
    missing: 'This name is not in the knowledge base.',
    several: 'Names for this phrase',
    noDate: 'The day of this text is not known, so no post is claimed for it.',
    noDateOffices: 'The day of this text is not known, so its office-holders are not named.',
    onDay: (day) => `On ${day}`,
    dayInferred: (confidence) =>
      `The page does not state this day; it was inferred from the text’s own dates, with ${confidence} confidence.`,
    noPostThen: 'The knowledge base has no post for this person on that day.',
    nearest: { before: 'Before that', after: 'After that' },
    now: 'Now',
    noPostNow: 'no longer in any post in this knowledge base',
    predecessor: 'Before',
    successor: 'After',
    role: (role) => (role === 'acting' ? 'acting' : 'elect'),
    uncertain: 'Not certain: the beginning or end of this term is not known exactly.',
    method: (method) =>
      method === 'inferred-from-successor'
        ? 'end taken from the successor’s first day'
        : method === 'last-seen'
          ? 'term taken from the days the person was seen in post'
          : undefined,
    timeline: 'All posts',
    sources: (count) => `Sources (${count})`,
    asOf: (day) => `As of ${day}`,
    capital: 'Capital',
    officialName: 'Official name',
    office: (office) =>
      office === 'headOfState'
        ? 'Head of state'
        : office === 'headOfGovernment'
          ? 'Head of government'
          : 'Foreign minister',
    headOfBoth: 'Head of state and government',
    notKnown: 'not in the knowledge base',
    unStatus: (status, since) =>
      status === 'member'
        ? since
          ? `Member of the United Nations since ${since}`
          : 'Member of the United Nations'
        : status === 'observer'
          ? since
            ? `Observer at the United Nations since ${since}`
            : 'Observer at the United Nations'
          : 'Not a member of the United Nations',
    partOf: 'Part of',
    neighbours: 'Neighbours',
    holders: 'Holders of this post',
    noHolders: 'The knowledge base has no holder of this post.',
    shamsi: 'Solar Hijri',
    gregorian: 'Gregorian',
    figures: 'In figures',
    days: (count) => `${count} days`,
  },
  terms: {
    holders: (post) => `Holders over time: ${post}`,
    career: (person) => `Posts over time: ${person}`,
    enlarge: 'Larger, in the notebook',
    count: (count, gaps) =>
      gaps ? `Terms: ${count}; times with nobody in the knowledge base: ${gaps}` : `Terms: ${count}`,
    item: (name, term) => `${name}, ${term}`,
    nobody: 'nobody of this time is in the knowledge base',
  },
  evidence: (evidence, { kind, day, area }) => {
    switch (evidence.rule) {
      case 'full-name':
        return 'The full name stands here'
      case 'misspelt-name':
        return `Spelt differently here; the nearest name is “${evidence.name}”`
      case 'surname-of-full-name':
        return 'Because the full name stands on this page'
      case 'surname-beside-role':
        return `Because “${evidence.words}” stands beside the name`
      case 'surname-of-role':
        return 'Because this person’s post stands on this page'
      case 'only-candidate':
        if (evidence.past)
          return 'The only one of this name who had led a state or government before that day'
        return area
          ? `The only official of this name in office that day (${area})`
          : 'The only official of this name in office that day'
      case 'holder-of-post':
        if (evidence.once) return ONCE_EN[evidence.once]
        return day ? `Holder of this post on ${day}` : 'Holder of this post'
      case 'known-on-page':
        return 'Because this person was met earlier on this page'
      case 'reader':
        return 'As you corrected it'
      case 'area-name':
        return kind === 'demonym'
          ? 'Adjective of this country'
          : kind === 'metonym'
            ? 'Capital or seat, standing for the government'
            : 'This country’s name stands here'
      case 'date':
        switch (evidence.year) {
          case 'stated':
            return 'The year stands in the text'
          case 'weekday':
            return 'The year follows from the weekday'
          case 'nearest':
            return 'The year nearest to the day of the text'
          case 'relative':
            return 'Counted from the day of the text'
        }
    }
  },
  dates: {
    from: (day) => `from ${day}`,
    until: (day) => `to ${day}`,
    since: (day) => `since ${day}`,
    present: 'to this day',
    atLeastFrom: (day) => `from ${day} or earlier`,
    atLeastUntil: (day) => `to ${day} or later`,
    seenOn: (day) => `seen in post on ${day}`,
    unknownStart: 'from an unknown day',
    unknownEnd: 'to an unknown day',
    unknown: 'the dates of this term are not known',
    to: (from, to) => `${from} to ${to}`,
  },
}
