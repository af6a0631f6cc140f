import { useState } from 'preact/hooks'
import type { AreaRef } from '../../lib/knowledge/cards.types'
import type { Named, PageContent } from '../../lib/panel-messages'
import { Flag } from '../card/Flag'
import { namesOf } from '../card/parts'
import { usePageReader } from '../page-reader'
import { EntityCard } from './EntityCard'
import { Occurrences } from './Occurrences'
import { inOrder, type Order } from './order'
import type { PanelProps } from './panel.types'

type NamesProps = PanelProps & { content: PageContent }

/** What an entity is called: by the base, by the page until that answers. */
export function calledBy(named: Named, known: AreaRef | undefined) {
  return known ?? { name: named.name ?? named.id, nameEn: named.nameEn ?? named.id }
}

function Row({
  named,
  isOpen,
  onToggle,
  ...props
}: NamesProps & { named: Named; isOpen: boolean; onToggle(): void }) {
  const { words, dates, language } = usePageReader()
  const { names, thenAndNow, occurrences, load, onShowMention } = props
  const known = names.get(named.id)
  const then = named.day === undefined ? undefined : thenAndNow.get(named.day)
  const told = then === 'failed' ? undefined : then
  const [held] = told?.persons.find(({ person }) => person.id === named.id)?.held ?? []
  const nearest = told?.without.find(({ id }) => id === named.id)?.nearest
  return (
    <li class="named" data-id={named.id}>
      <button type="button" class="row-head" aria-expanded={isOpen} onClick={onToggle}>
        <Flag svg={known?.flag} size="small" />
        <span class="who">
          <bdi class="name">{namesOf(calledBy(named, known), language).own}</bdi>
          {held && <bdi class="quiet">{namesOf(held.post, language).own}</bdi>}
          {nearest && (
            <bdi class="quiet">
              {words.card.nearest[nearest.side]}: {namesOf(nearest.term.post, language).own}
            </bdi>
          )}
        </span>
        <span class="count">{words.panel.times(dates.number(named.count), named.count)}</span>
      </button>
      {isOpen && (
        <div class="opened">
          {occurrences?.id === named.id && (
            <Occurrences list={occurrences.list} onShow={(nth) => onShowMention(named.id, nth)} />
          )}
          <EntityCard start={{ entity: named.id, at: named.day }} load={load} />
        </div>
      )}
    </li>
  )
}

/** Officials and countries of the page; one at a time is open, with its occurrences and its card. */
export function NamesList(props: NamesProps) {
  const { content, onWatch } = props
  const { words, dates } = usePageReader()
  const [order, setOrder] = useState<Order>('text')
  const [opened, setOpened] = useState<string>()
  const toggle = (id: string) => {
    const next = opened === id ? undefined : id
    setOpened(next)
    onWatch(next)
  }
  if (content.named.length === 0) return <p role="status">{words.panel.noNames}</p>
  return (
    <>
      <fieldset class="order">
        <legend class="quiet">{words.panel.order}</legend>
        {(['text', 'weight'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="order" checked={order === one} onChange={() => setOrder(one)} />
            <span>{words.panel.orders[one]}</span>
          </label>
        ))}
      </fieldset>
      {(['official', 'area'] as const).map((kind) => {
        const some = inOrder(content.named, order).filter((named) => named.kind === kind)
        if (some.length === 0) return null
        return (
          <section key={kind} class="group">
            <h2>
              {words.popup[kind === 'official' ? 'officials' : 'countries']}{' '}
              <span class="count">{dates.number(some.length)}</span>
            </h2>
            <ul>
              {some.map((named) => (
                <Row
                  key={named.id}
                  {...props}
                  named={named}
                  isOpen={opened === named.id}
                  onToggle={() => toggle(named.id)}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
