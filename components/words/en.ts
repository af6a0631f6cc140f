import type { Words } from './types'

export const en: Words = {
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
    noPostThen: 'The knowledge base has no post for this person on that day.',
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
  notes: {
    add: 'Write a note',
    label: 'Your note',
    tags: 'Tags, with commas',
    saved: 'Saved',
    retry: 'Try again',
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
  },
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
      'markdown-zip': 'Markdown, a file for each page and name (zip)',
      html: 'HTML page for printing',
      text: 'Plain text',
      csv: 'CSV table',
      'web-annotation': 'W3C Web Annotation (JSON-LD)',
      ris: 'RIS',
      'csl-json': 'CSL-JSON',
      backup: 'Full backup (JSON)',
    },
    preview: 'Preview',
    save: 'Save the file',
    import: 'Import',
    importFile: 'Backup of Hashiyeh, W3C or Hypothesis',
    bringIn: 'Bring in',
    cancel: 'Cancel',
    incoming: ({ added, updated, kept, skipped }) =>
      `${added} new, ${updated} newer than what is here, ${kept} unchanged, ${skipped} left out`,
    broughtIn: 'Brought in.',
    bad: (why) => {
      switch (why) {
        case 'too-large':
          return 'This file is too large. Nothing was changed.'
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
    failed: (problem) =>
      problem === 'full'
        ? 'There is no room to save. Nothing was changed.'
        : problem === 'newer'
          ? 'A newer Hashiyeh has written the notebook; update the extension.'
          : 'It could not be done. Nothing was changed.',
    loading: 'Reading…',
  },
  pictures: {
    holders: (post) => `Holders over time: ${post}`,
    career: (person) => `Posts over time: ${person}`,
    terms: (count, gaps) =>
      gaps ? `Terms: ${count}; times with nobody in the knowledge base: ${gaps}` : `Terms: ${count}`,
    item: (name, term) => `${name}, ${term}`,
    enlarge: 'Larger, in the notebook',
    nobody: 'nobody of this time is in the knowledge base',
    name: 'Name',
    time: 'Time',
    remark: 'Remark',
    table: 'The same as a table',
    saveSvg: 'Save SVG',
    savePng: 'Save PNG',
    notSaved: 'The browser could not make this picture.',
    legend: { current: 'in post now', fading: 'beginning or end not known exactly' },
    foot: (asOf) => `Hashiyeh, as of ${asOf}`,
    overTime: 'Posts over time',
    chooseName: 'Person or country',
    postsOf: (name) => `Posts: ${name}`,
    noTerms: 'The knowledge base has no post for this name.',
    reading: 'What you read about',
    readingOf: (names) => `Highlights and notes over time: ${names}`,
    by: { kept: 'day of keeping', published: 'day the page was published' },
    byLabel: 'Counted by',
    count: (count) => `highlights and notes: ${count}`,
    undated: (count) => `Without a known day of publication: ${count}.`,
    noReading: 'No highlight or note is about a name yet.',
    together: 'Names that stand together',
    togetherOf: (names) => `Pages in whose highlights two names stand together; names: ${names}`,
    pages: (count) => `pages: ${count}`,
    pageCount: 'Pages',
    noTogether: 'This picture needs two names at least.',
    names: (count) => `Choose names (${count})`,
    findName: 'Find a name',
    total: 'All',
    amount: 'Count',
  },
  panel: {
    open: 'Side panel',
    tabs: { names: 'Names', thenAndNow: 'Then and now', kept: 'Notes' },
    states: {
      waiting: 'Reading the page…',
      noPage: 'Hashiyeh does not work on this page.',
      forbidden:
        'Hashiyeh does not read this page. If it is a page of the web, press Hashiyeh’s button in the browser’s toolbar.',
      absent: 'Hashiyeh is not running on this page.',
      stopped: 'Hashiyeh is switched off on this site.',
      noText: 'No news text was found on this page.',
    },
    order: 'Order',
    orders: { text: 'As in the text', weight: 'By weight' },
    times: (count, n) => (n === 1 ? 'once' : `${count} times`),
    place: (at, of) => `${at} of ${of}`,
    previous: 'Previous place in the text',
    next: 'Next place in the text',
    show: 'Show in the text',
    noNames: 'No official or country is named in this text.',
    noOfficials: 'No official is named in this text.',
    dayUnknown: 'The day of this text is not known; so it is not said who held which post that day.',
    gone: (gone, of, n) =>
      n === 0
        ? `${of} held a post that day; none is known to have left.`
        : `${of} held a post that day; ${gone} left since.`,
    fates: {
      still: 'Still in this post',
      unknown: 'Not known until when',
      left: (day) => (day ? `Left, ${day}` : 'Left; the day is not known'),
      again: (day) => `In it again since ${day}`,
    },
    noHolder: 'Present holder not in the base',
    ownNow: 'Present post:',
    without: 'Posts of these on that day are not known for certain:',
    notFound: 'Not found in the page’s present text.',
    nothingKept: 'You have no highlights on this page and no notes on those it names.',
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
        return area
          ? `The only official of this name in office that day (${area})`
          : 'The only official of this name in office that day'
      case 'holder-of-post':
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
  popup: {
    here: 'Marks on this site',
    outside: 'This site is not on Hashiyeh’s list.',
    refused: 'The browser does not let Hashiyeh read this site.',
    notAPage: 'Hashiyeh does not work on this page.',
    addSite: 'Add this site',
    addSiteNote: 'The browser will ask you for permission to read this one site.',
    allowSite: 'Allow on this site',
    runOnce: 'Run once on this page',
    failed: 'The browser refused to run on this page.',
    found: 'On this page',
    officials: 'officials',
    countries: 'countries',
    dates: 'dates',
    previous: 'Previous',
    next: 'Next',
    settings: 'Settings',
    pageDay: (day) => `Day of this text: ${day}`,
    pageDayInferred: (day) => `Day of this text (from the text itself): ${day}`,
    pageDayUnknown: 'The day of this text is not known.',
  },
  knowledge: {
    title: 'Knowledge base',
    ready: (asOf, persons, areas) => `${persons} persons, ${areas} countries and territories, as of ${asOf}`,
    version: (version) => `Version ${version}`,
    importing: (percent) => `Being prepared: ${percent}%`,
    failed: (reason) => `The base could not be prepared: ${reason}`,
    kept: (reason) => `A newer base could not be prepared, so the one before it serves: ${reason}`,
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
