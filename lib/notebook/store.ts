/** What the reader keeps, asked and written. Nothing is written unchecked. */
import type { CorrectionDraft, Mark, NoteDraft, SavedNote, SuggestionDraft } from './answers'
import { applyChange, type Change } from './change'
import { checked, later, NotebookDatabase, put, there } from './database'
import { type Merged, merge } from './merge'
import { questionOf } from './question'
import {
  type Correction,
  correctionSchema,
  type Highlight,
  highlightSchema,
  type Note,
  type Notebook,
  noteSchema,
  type Page,
  pageSchema,
  type Suggestion,
  suggestionSchema,
} from './schema'
import { joined } from './two-texts'

export class NotebookStore extends NotebookDatabase {
  noteOn(entity: string): Promise<Note | undefined> {
    return this.run(() => this.notes.where('entity.id').equals(entity).first())
  }

  notesOn(entities: readonly string[]): Promise<Note[]> {
    return this.run(() =>
      this.notes
        .where('entity.id')
        .anyOf([...entities])
        .toArray(),
    )
  }

  /** Writes a note if nobody wrote since `base`; an empty one is taken away. */
  saveNote(draft: NoteDraft): Promise<SavedNote> {
    return this.run(() =>
      this.transaction('rw', this.notes, async (): Promise<SavedNote> => {
        const before = await this.notes.where('entity.id').equals(draft.entity.id).first()
        if (before && before.modified !== draft.base && !isSame(before, draft))
          return { state: 'conflict', note: before }
        if (draft.text.trim() === '' && draft.tags.length === 0) {
          if (before) await this.notes.delete(before.id)
          return { state: 'saved', note: null }
        }
        const now = later(before?.modified)
        const note = checked(noteSchema, {
          id: before?.id ?? crypto.randomUUID(),
          entity: draft.entity,
          text: draft.text,
          tags: draft.tags,
          created: before?.created ?? now,
          modified: now,
        })
        await this.notes.put(note)
        return { state: 'saved', note }
      }),
    )
  }

  /**
   * Writes a note that a page left behind when it went. Where another text stands by now,
   * both stay, unless it is `sent`: what the same page had sent before.
   */
  async saveLeftNote(draft: NoteDraft, sent: string | undefined): Promise<void> {
    const saved = await this.saveNote(draft)
    if (saved.state === 'saved') return
    const { note } = saved
    const whole = note.text === sent ? draft : { ...draft, ...joined(note, draft) }
    await this.saveNote({ ...whole, base: note.modified })
  }

  highlightsOn(address: string): Promise<Highlight[]> {
    return this.run(() => this.highlights.where('target.source').equals(address).toArray())
  }

  countOn(addresses: readonly string[]): Promise<number> {
    return this.run(() =>
      this.highlights
        .where('target.source')
        .anyOf([...addresses])
        .count(),
    )
  }

  /** The highlights of a page, and what it was called when they were kept. */
  pageWithHighlights(address: string): Promise<{ title?: string; highlights: Highlight[] }> {
    return this.run(async () => {
      const [page, highlights] = await Promise.all([this.pages.get(address), this.highlightsOn(address)])
      return { ...(page && { title: page.title }), highlights }
    })
  }

  /** Writes a highlight together with its page, or neither. Gives the highlight as it stands. */
  saveHighlight(
    highlight: Omit<Highlight, 'created' | 'modified'>,
    page: Omit<Page, 'created' | 'modified'>,
  ) {
    return this.run(() =>
      this.transaction('rw', this.highlights, this.pages, async () => {
        const [before, known] = await Promise.all([
          this.highlights.get(highlight.id),
          this.pages.get(page.address),
        ])
        const now = later(before?.modified)
        const kept = checked(highlightSchema, {
          ...highlight,
          created: before?.created ?? now,
          modified: now,
        })
        // What is changed says nothing new of the page; a further article of an endless one is called otherwise.
        const isOfPage = !before && highlight.target.headline === undefined
        const { title, published } = isOfPage ? page : (known ?? page)
        const about = checked(pageSchema, {
          ...{ ...page, title, published },
          ...{ created: known?.created ?? now, modified: now },
        })
        await Promise.all([this.highlights.put(kept), this.pages.put(about)])
        return kept
      }),
    )
  }

  /** Writes what the reader changed of a highlight; one that is gone stays so. */
  changeHighlight(id: string, mark: Mark): Promise<void> {
    return this.run(() =>
      this.transaction('rw', this.highlights, async () => {
        const before = await this.highlights.get(id)
        if (!before) return
        await this.highlights.put(
          checked(highlightSchema, { ...before, ...mark, modified: later(before.modified) }),
        )
      }),
    )
  }

  /** Changes many items as they stand now, all or none; gives those that changed as they were. */
  change(ids: readonly string[], change: Change): Promise<Notebook> {
    return this.run(() =>
      this.transaction('rw', this.notes, this.highlights, async () => {
        const standing = {
          notes: there(await this.notes.bulkGet([...ids])),
          highlights: there(await this.highlights.bulkGet([...ids])),
        }
        const { notes, highlights, gone, before } = applyChange(standing, change)
        const anew = <T extends { modified: string }>(row: T) => ({ ...row, modified: later(row.modified) })
        await put(this.notes, noteSchema, notes.map(anew))
        await put(this.highlights, highlightSchema, highlights.map(anew))
        await this.highlights.bulkDelete(gone)
        return before
      }),
    )
  }

  /** Keeps which highlights were not found on their page, now, and which were found again. No change of the reader's. */
  noteSought(lost: readonly string[], found: readonly string[]): Promise<void> {
    return this.run(() =>
      this.transaction('rw', this.highlights, async () => {
        const now = new Date().toISOString()
        const rows = [
          ...there(await this.highlights.bulkGet([...lost])).map((row) => ({ ...row, lost: now })),
          ...there(await this.highlights.bulkGet([...found])).map(({ lost: _, ...row }) => row),
        ]
        await put(this.highlights, highlightSchema, rows)
      }),
    )
  }

  /** Takes away highlights, and pages that nothing speaks of any more. */
  removeHighlights(ids: readonly string[]): Promise<void> {
    return this.run(() =>
      this.transaction('rw', this.highlights, this.pages, async () => {
        const gone = there(await this.highlights.bulkGet([...ids]))
        await this.highlights.bulkDelete([...ids])
        for (const address of new Set(gone.map(({ target }) => target.source)))
          if ((await this.highlights.where('target.source').equals(address).count()) === 0)
            await this.pages.delete(address)
      }),
    )
  }

  removeNotes(ids: readonly string[]): Promise<void> {
    return this.run(() => this.notes.bulkDelete([...ids]))
  }

  /** Those that may hold on a page: made on it, or for always. */
  correctionsOn(address: string | undefined): Promise<Correction[]> {
    return this.run(() => {
      const always = this.corrections.where('scope').equals('always')
      return (address === undefined ? always : always.or('target.source').equals(address)).toArray()
    })
  }

  /** Keeps what the reader says of a mention, in place of what he said of the same one before. */
  saveCorrection(draft: CorrectionDraft): Promise<Correction> {
    return this.run(() =>
      this.transaction('rw', this.corrections, async () => {
        const before = await this.corrections
          .where('scope')
          .equals(draft.scope)
          .filter((one) => questionOf(one) === questionOf(draft))
          .first()
        const now = later(before?.modified)
        const correction = checked(correctionSchema, {
          ...draft,
          id: before?.id ?? crypto.randomUUID(),
          created: before?.created ?? now,
          modified: now,
        })
        await this.corrections.put(correction)
        return correction
      }),
    )
  }

  removeCorrections(ids: readonly string[]): Promise<void> {
    return this.run(() => this.corrections.bulkDelete([...ids]))
  }

  suggestionsOn(address: string): Promise<Suggestion[]> {
    return this.run(() => this.suggestions.where('target.source').equals(address).toArray())
  }

  /** Keeps an official whom the reader suggests for the base, new or changed. */
  saveSuggestion({ id, ...draft }: SuggestionDraft): Promise<Suggestion> {
    return this.run(() =>
      this.transaction('rw', this.suggestions, async () => {
        const before = id === undefined ? undefined : await this.suggestions.get(id)
        const now = later(before?.modified)
        const suggestion = checked(suggestionSchema, {
          ...draft,
          id: id ?? crypto.randomUUID(),
          created: before?.created ?? now,
          modified: now,
        })
        await this.suggestions.put(suggestion)
        return suggestion
      }),
    )
  }

  removeSuggestions(ids: readonly string[]): Promise<void> {
    return this.run(() => this.suggestions.bulkDelete([...ids]))
  }

  everything(): Promise<Notebook> {
    return this.run(() => this.transaction('r', this.#tables, async () => await this.#read()))
  }

  /** Puts all of these back, in one transaction: all or nothing. Notes of the same entity must have the same id. */
  putAll(notebook: Notebook): Promise<void> {
    return this.run(() => this.transaction('rw', this.#tables, async () => await this.#write(notebook)))
  }

  /** Takes in what of another notebook is new or newer than what stands at that moment, all or nothing. */
  bringIn(incoming: Notebook): Promise<Merged['counts']> {
    return this.run(() =>
      this.transaction('rw', this.#tables, async () => {
        const { write, counts } = merge(await this.#read(), incoming)
        await this.#write(write)
        return counts
      }),
    )
  }

  // Within transactions whose functions are written `async`: by that Dexie knows to wait for them.
  get #tables() {
    return [this.notes, this.highlights, this.pages, this.corrections, this.suggestions]
  }

  async #read(): Promise<Notebook> {
    return {
      notes: await this.notes.toArray(),
      highlights: await this.highlights.toArray(),
      pages: await this.pages.toArray(),
      corrections: await this.corrections.toArray(),
      suggestions: await this.suggestions.toArray(),
    }
  }

  async #write({ notes, highlights, pages, corrections, suggestions = [] }: Notebook): Promise<void> {
    await put(this.notes, noteSchema, notes)
    await put(this.highlights, highlightSchema, highlights)
    await put(this.pages, pageSchema, pages)
    await put(this.corrections, correctionSchema, corrections)
    await put(this.suggestions, suggestionSchema, suggestions)
  }
}

function isSame(note: Note, { text, tags }: NoteDraft): boolean {
  return note.text === text && note.tags.join('\n') === tags.join('\n')
}
