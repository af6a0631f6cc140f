import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Mark } from '../../lib/notebook/answers'
import { type Color, colors } from '../../lib/notebook/colors'
import type { Settings } from '../../lib/settings'
import { cycleTab } from '../card/focus'
import { dirOf } from '../dir-of'
import { Icon } from '../Icon'
import { LinksOf } from '../notes/LinkedText'
import { KeptLine } from '../notes/NoteField'
import { TagField } from '../notes/TagField'
import { type Reader, ReaderContext, useReader } from '../reader'
import { type Asked, AskedLine } from './AskedLine'
import { type KeepMark, type PutByMark, useMark } from './use-mark'

export interface MarkBarProps {
  reader: Reader
  theme: Settings['theme']
  /** What is kept of the words; absent while they are only selected. */
  kept?: Mark | undefined
  keep: KeepMark
  putBy?: PutByMark
  remove(): Promise<void>
  /** Puts the quotation on the clipboard; false where the browser does not let us. */
  copy(): Promise<boolean>
  /** Highlights of this page whose words were not found: these may be their words. */
  lost: readonly Lost[]
  /** Which day the selected words say, where they say one. */
  asked?: Asked | undefined
  /** Gives the words to one of them. */
  attach(id: string): ReturnType<KeepMark>
  onClose(): void
  /** Highlights the words at once: that was the wish it opened on. */
  markNow?: boolean
  /** Takes the focus, and keeps Tab inside. */
  modalFocus: boolean
  onFrame(frame: HTMLElement | null): void
}

/** What words are highlighted in until the reader chooses. */
const FIRST: Color = 'yellow'

interface Lost {
  id: string
  color: Color
  exact: string
}

/** Which of the lost highlights the chosen words are. */
function Reattach({ lost, attach, onClose }: Pick<MarkBarProps, 'lost' | 'attach' | 'onClose'>) {
  const { words } = useReader()
  const [problem, setProblem] = useState<Awaited<ReturnType<KeepMark>>>()
  const choose = async (id: string) => {
    const failed = await attach(id)
    setProblem(failed)
    if (!failed) onClose()
  }
  return (
    <div class="panel">
      <p class="small">{words.mark.whichLost}</p>
      <ul class="lost">
        {lost.map(({ id, color, exact }) => (
          <li key={id}>
            <button type="button" class="quote" onClick={() => void choose(id)}>
              <span class={`dot ${color}`} aria-hidden="true" />
              <bdi>{exact}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {problem && (
        <p class="doubt" role="alert">
          {words.notes.problem(problem)}
        </p>
      )}
    </div>
  )
}

function Colors({ chosen, onChoose }: { chosen: Color | undefined; onChoose(color: Color): void }) {
  const { words } = useReader()
  return (
    <>
      {colors.map((color) => (
        <button
          key={color}
          type="button"
          class={`color ${color}`}
          aria-label={words.mark.colors[color]}
          title={words.mark.colors[color]}
          aria-pressed={color === chosen}
          onClick={() => onChoose(color)}
        />
      ))}
    </>
  )
}

/** The bar beside selected words, or beside words that are highlighted. */
export function MarkBar(props: MarkBarProps) {
  const { reader, theme, kept, keep, putBy, remove, copy, lost, asked, attach } = props
  const { markNow = false, modalFocus, onClose, onFrame } = props
  const { words } = reader
  const { mark, keeping, change, flush } = useMark(kept ?? { color: FIRST, note: '', tags: [] }, keep, putBy)
  const [isKept, setKept] = useState(kept !== undefined)
  const [isOpen, setOpen] = useState(kept !== undefined)
  const [isReattaching, setReattaching] = useState(false)
  const [copied, setCopied] = useState<boolean>()
  const frame = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    onFrame(frame.current)
    if (modalFocus) frame.current?.querySelector('button')?.focus({ preventScroll: true })
    return () => onFrame(null)
  }, [onFrame, modalFocus])

  const choose = useCallback(
    (color: Color) => {
      setKept(true)
      change({ color }, true)
    },
    [change],
  )
  useLayoutEffect(() => {
    if (markNow && !isKept) choose(FIRST)
  }, [markNow, isKept, choose])
  const write = () => {
    setOpen(true)
    if (!isKept) choose(mark.color)
    requestAnimationFrame(() => field.current?.focus({ preventScroll: true }))
  }
  return (
    <ReaderContext.Provider value={reader}>
      <div
        ref={frame}
        class="bar paper"
        role="dialog"
        aria-label={words.mark.label}
        aria-describedby={asked && `${id}-asked`}
        lang={reader.language}
        dir={reader.dir}
        data-theme={theme}
        data-mark={isKept ? mark.color : ''}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            onClose()
          } else if (event.key === 'Tab' && frame.current) cycleTab(event, frame.current)
        }}
      >
        <div class="buttons">
          <Colors chosen={isKept ? mark.color : undefined} onChoose={choose} />
          {!isOpen && (
            <button type="button" class="text" onClick={write}>
              {words.mark.note}
            </button>
          )}
          <button type="button" class="text" onClick={() => void copy().then(setCopied)}>
            {copied ? words.mark.copied : words.mark.copy}
          </button>
          {!isKept && lost.length > 0 && (
            <button
              type="button"
              class="text"
              aria-expanded={isReattaching}
              onClick={() => setReattaching(!isReattaching)}
            >
              {words.mark.reattach}
            </button>
          )}
          {isKept && (
            <button type="button" class="text" onClick={() => void remove()}>
              {words.mark.remove}
            </button>
          )}
          <button type="button" class="text close" aria-label={words.card.close} onClick={onClose}>
            <Icon of="close" />
          </button>
        </div>
        {asked && <AskedLine asked={asked} id={`${id}-asked`} />}
        {copied === false && (
          <p class="doubt" role="alert">
            {words.mark.notCopied}
          </p>
        )}
        {!isKept && isReattaching && <Reattach lost={lost} attach={attach} onClose={onClose} />}
        {isOpen && (
          <div class="panel">
            <label class="small" for={id}>
              {words.mark.note}
            </label>
            <textarea
              id={id}
              ref={field}
              dir={dirOf(mark.note)}
              rows={2}
              value={mark.note}
              onInput={(event) => change({ note: event.currentTarget.value })}
              onBlur={flush}
            />
            <LinksOf text={mark.note} />
            <TagField tags={mark.tags} onChange={(tags) => change({ tags })} />
          </div>
        )}
        {(isOpen || typeof keeping === 'object') && (
          <KeptLine keeping={keeping} retry={() => change({}, true)} />
        )}
      </div>
    </ReaderContext.Provider>
  )
}
