import type { Evidence, MentionKind } from '../../lib/annotate/types'
import type { AreaCard, OfficeLine, Tenure } from '../../lib/knowledge/cards.types'
import type { Problem } from '../../lib/notebook/answers'
import type { BadFile } from '../../lib/notebook/backup'
import type { Color } from '../../lib/notebook/colors'
import type { FormatId } from '../../lib/notebook/export/formats'
import type { CountedBy } from '../../lib/notebook/pictures'
import type { Scope } from '../../lib/notebook/scopes'
import type { Section } from '../library/place'

/**
 * Every text of the interface. Functions take ready-made pieces: dates and
 * numbers are already in the reader's calendar and digits.
 */
export interface Words {
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
    noPostThen: string
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
  notes: {
    add: string
    label: string
    tags: string
    saved: string
    retry: string
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
  }
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
    /** Jalali months. */
    from: string
    to: string
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
    preview: string
    save: string
    import: string
    importFile: string
    bringIn: string
    cancel: string
    incoming(counts: { added: string; updated: string; kept: string; skipped: string }): string
    broughtIn: string
    bad(why: BadFile): string
    failed(problem: Problem): string
    loading: string
  }
  pictures: {
    holders(post: string): string
    career(person: string): string
    /** `gaps` is empty where there is none. */
    terms(count: string, gaps: string): string
    /** A term in one line. */
    item(name: string, term: string): string
    nobody: string
    enlarge: string
    name: string
    time: string
    remark: string
    table: string
    saveSvg: string
    savePng: string
    notSaved: string
    legend: { current: string; fading: string }
    foot(asOf: string): string
    /** Of posts and persons. */
    overTime: string
    chooseName: string
    postsOf(name: string): string
    noTerms: string
    reading: string
    readingOf(names: string): string
    by: Record<CountedBy, string>
    byLabel: string
    count(count: string): string
    undated(count: string): string
    noReading: string
    together: string
    togetherOf(names: string): string
    pages(count: string): string
    pageCount: string
    noTogether: string
    names(count: string): string
    findName: string
    total: string
    amount: string
  }
  panel: {
    open: string
    tabs: { names: string; thenAndNow: string; kept: string }
    states: {
      waiting: string
      noPage: string
      forbidden: string
      absent: string
      stopped: string
      noText: string
    }
    order: string
    orders: { text: string; weight: string }
    times(count: string, n: number): string
    place(at: string, of: string): string
    previous: string
    next: string
    show: string
    noNames: string
    noOfficials: string
    dayUnknown: string
    gone(gone: string, of: string, n: number): string
    /** `left`: without a day where it is not known. */
    fates: { still: string; unknown: string; left(day?: string): string; again(day: string): string }
    noHolder: string
    ownNow: string
    without: string
    notFound: string
    nothingKept: string
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
  popup: {
    here: string
    outside: string
    refused: string
    notAPage: string
    addSite: string
    addSiteNote: string
    allowSite: string
    runOnce: string
    failed: string
    found: string
    officials: string
    countries: string
    dates: string
    previous: string
    next: string
    settings: string
    /** How the page's day is known. */
    pageDay(day: string): string
    pageDayInferred(day: string): string
    pageDayUnknown: string
  }
  knowledge: {
    title: string
    ready(asOf: string, persons: string, areas: string): string
    version(version: string): string
    importing(percent: string): string
    failed(reason: string): string
    /** A newer base could not be taken in; the one before it serves. */
    kept(reason: string): string
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
