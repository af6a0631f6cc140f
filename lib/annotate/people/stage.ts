/** Leaders whom news names without a word on who they are. */
import { Sense } from '../../knowledge/form-index'
import type { Article, SenseHit } from '../article'
import { leadsAState } from './careers'

/** States whose heads news names without a word on who they are. */
const STAGE = ['US', 'RU', 'CN', 'GB', 'FR', 'DE', 'IL', 'TR']

export function onStage(article: Article, areas: ReadonlySet<number>): boolean {
  return STAGE.some((id) => areas.has(article.lexicon.areaIndex(id) ?? -1))
}

/** Units between two who are named together. */
const COMPANY_REACH = 3

/**
 * «گفت‌وگوی پوتین و ترامپ»: boots, but within a few words of a name that is no word and whose
 * bearer leads another state.
 */
export function isInCompany(article: Article, hit: SenseHit, day: number | undefined): boolean {
  const [person] = hit.targets
  if (day === undefined || person === undefined || hit.targets.length > 1) return false
  const { forms } = article.lexicon
  if (!leadsAState(article, person, day) || !onStage(article, article.lexicon.areasOf(person))) return false
  for (let i = hit.from - COMPANY_REACH; i <= hit.to + COMPANY_REACH; i++) {
    if (i < 0 || (i >= hit.from && i < hit.to)) continue
    if (i < article.units.count && article.sentence(i) !== article.sentence(hit.from)) continue
    for (const other of article.at(i, NAMES)) {
      const [leader] = other.targets
      const isOne = forms.formOrdinary[other.form] === 0 && other.targets.length === 1
      if (isOne && leadsAState(article, leader!, day)) return true
    }
  }
  return false
}

const NAMES = [Sense.FullName, Sense.FamilyName] as const
