/** W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD. */
import type { Entity, Highlight, Note, Notebook } from '../schema'
import { chaptersOf } from './chapters'

const textual = (purpose: 'commenting' | 'tagging', value: string) => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
})

const entityUri = ({ id }: Entity) => `urn:hashiyeh:entity:${encodeURIComponent(id)}`

const identifying = (entity: Entity) => ({
  type: 'SpecificResource',
  purpose: 'identifying',
  source: { id: entityUri(entity), label: entity.name },
})

function ofHighlight({ id, target, color, note, tags, entities, created, modified }: Highlight) {
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    body: [
      ...(note === '' ? [] : [textual('commenting', note)]),
      ...tags.map((tag) => textual('tagging', tag)),
      ...entities.map(identifying),
    ],
    target: { source: target.source, styleClass: color, selector: target.selector },
  }
}

function ofNote({ id, entity, text, tags, created, modified }: Note) {
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created,
    modified,
    body: [
      ...(text === '' ? [] : [textual('commenting', text)]),
      ...tags.map((tag) => textual('tagging', tag)),
    ],
    target: { id: entityUri(entity), label: entity.name },
  }
}

export function webAnnotations(notebook: Notebook): string {
  const { pages, notes } = chaptersOf(notebook)
  const items = [...pages.flatMap(({ highlights }) => highlights.map(ofHighlight)), ...notes.map(ofNote)]
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:hashiyeh:notebook',
    type: 'AnnotationCollection',
    label: 'حاشیه',
    total: items.length,
    first: { id: 'urn:hashiyeh:notebook:1', type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(page, null, 2)}\n`
}
