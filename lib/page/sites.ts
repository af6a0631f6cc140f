/**
 * The sites we know, as data: where the article and its date stand. No DOM here;
 * `wxt.config.ts` reads the match patterns, `container.ts` and `published.ts` the selectors.
 */

export interface Family {
  /** Selectors of the article's container, best first. */
  article: string
  /** Elements that hold the publication date as text or `datetime`. */
  date: string
  /** True where the printed date is surer than the page's metadata. */
  printedFirst?: boolean
}

export interface Site {
  /** The host itself; its subdomains belong to it. */
  host: string
  /** First path segments the site is limited to (`fa` of `aa.com.tr/fa`). */
  paths?: readonly string[]
  family: Family
  /** ISO 3166-1 code of the country the site speaks from. */
  homeArea: string
}

// `|` stands between selectors that are tried one after the other; a comma would mix them in page order.
const nastooh: Family = {
  article: '[itemprop=articleBody].item-text|.item-body .item-text|.item-text|article',
  date: '.item-date,.item-time,.gallery-desc',
}

/** Its `article:published_time` has been seen with day and month exchanged, so the printed date comes first. */
const samaneh: Family = {
  article: '.body|#echo_detail|.gutter_news|.news-box|.col1-news|.col-main-news|.main_news_body',
  date: '.news_pdate_c,.news-date,.fa_date,.item-date,.autor_ax,.photo_pdate',
  printedFirst: true,
}

const asam: Family = {
  article:
    '#echo_detail|.echo_detail|#echo_details|div.story|.article_content|.article-body|.article_body|#main_ck_editor',
  date: 'time[datetime],.news_time,.news-time,.news_nav_title,.time',
}

const own = (article: string, date = 'time[datetime]'): Family => ({ article, date })

const inIran: [Family, string][] = [
  [
    nastooh,
    'irna.ir mehrnews.com khabaronline.ir mashreghnews.ir hamshahrionline.ir imna.ir ibna.ir shana.ir hawzahnews.com qudsonline.ir iscanews.ir salameno.com isna.ir',
  ],
  [
    samaneh,
    'tabnak.ir yjc.ir asriran.com fararu.com iribnews.ir mizanonline.ir snn.ir ana.press aftabnews.ir bultannews.com parsine.com iqna.ir kayhan.ir javanonline.ir jamejamonline.ir borna.news defapress.ir entekhab.ir',
  ],
  [
    asam,
    'tasnimnews.com ilna.ir khabarfoori.com donya-e-eqtesad.com eghtesadnews.com ecoiran.com sharghdaily.com etemadonline.com fardanews.com faradeed.ir rokna.net hammihanonline.ir',
  ],
  [own('div.px-post-padding-x|.nt-body|article', 'time[datetime],.publish-time'), 'farsnews.ir'],
  [own('.post-content|article', 'time[datetime],.post-date,.date'), 'alef.ir'],
  [own('.entry-content|article', 'time[datetime],.entry-date,.post-date,.date'), 'ensafnews.com'],
  [own('.newsBody|article', 'time[datetime],.newsDate,.date'), 'ettelaat.com'],
  [own('#news .body|.body', '.news_pdate_c,.news-date,time[datetime]'), 'rouydad24.ir'],
  [own('.article-view .content|article', 'time[datetime],.article-view .date,.date'), 'irdiplomacy.ir'],
  [own('#doctextarea|article', 'time[datetime],.date,.docdate'), 'jahannews.com'],
  [
    own('', 'time[datetime],.date'),
    'nournews.ir rajanews.com icana.ir farsi.khamenei.ir president.ir mfa.gov.ir',
  ],
]

const abroad: [Family, string, homeArea?: string][] = [
  [own('main [role=main]|main article|main'), 'bbc.com/persian'],
  [own('article'), 'iranintl.com'],
  [own('#article-content .wsw|div.wsw'), 'radiofarda.com ir.voanews.com'],
  [own('#article-content .wsw|div.wsw'), 'azadiradio.com', 'AF'],
  [own('.c-article-content'), 'parsi.euronews.com'],
  [own('.detay-icerik', 'time[datetime],.tarih'), 'aa.com.tr/fa', 'TR'],
  [own('.article__body', 'time[datetime],.article__info-date'), 'spnfa.ir'],
  [own('.entry-content|article', 'time[datetime],.entry-date'), '8am.media', 'AF'],
  [own('.rich-text|article'), 'dw.com/fa-ir'],
  [own('.rich-text|article'), 'dw.com/fa-af', 'AF'],
  [own('.t-content__body|article'), 'rfi.fr/fa'],
  [own('.field--name-body|article'), 'independentpersian.com'],
  [own('.entry-content|article'), 'kayhan.london zeitoons.com iranwire.com'],
  [own('.news-content|article', 'time[datetime],.date'), 'fa.alalam.ir parstoday.ir'],
]

export const sites: readonly Site[] = [...inIran, ...abroad].flatMap(([family, hosts, homeArea = 'IR']) =>
  hosts.split(' ').map((entry) => {
    const [host = '', path] = entry.split('/')
    return { host, family, homeArea, ...(path !== undefined && { paths: [path] }) }
  }),
)

/** Match patterns of the manifest, with and without something behind a limited path. */
export const matches: string[] = sites.flatMap(({ host, paths }) =>
  paths ? paths.flatMap((path) => [`*://*.${host}/${path}`, `*://*.${host}/${path}/*`]) : [`*://*.${host}/*`],
)

/** The site an address belongs to; `path` begins with `/`. */
export function siteFor(host: string, path: string): Site | undefined {
  const first = path.split('/')[1]
  return sites.find(
    (site) =>
      (host === site.host || host.endsWith(`.${site.host}`)) &&
      (site.paths === undefined || site.paths.includes(first ?? '')),
  )
}
