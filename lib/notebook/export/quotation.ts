import type { Page } from '../schema'
import { bothCalendars } from './days'

export type Source = Pick<Page, 'title' | 'site' | 'address' | 'published'>

/** «عنوان، irna.ir، ۱۷ مهر ۱۴۰۲ (2023-10-09)»; the marks keep a Latin host from drawing the day to itself. */
export function sourceLine({ title, site, published }: Source): string {
  return [title, site, published && bothCalendars(published)].filter((part) => part).join('\u200f، ')
}

/** Words of a page with their source, as one puts them into a letter. */
export function quotation(exact: string, source: Source): string {
  return `«${exact.replace(/^«|»$/g, '')}»\n— ${sourceLine(source)}\n${source.address}\n`
}
