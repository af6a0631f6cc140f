/** A picture on the page as a file of its own. */

/** Properties that make the look of a shape, with what each has where none is set. */
const ofShapes = { fill: '', 'fill-opacity': '1', stroke: 'none', 'stroke-width': '1px' }
const ofText = { fill: '', 'font-size': '', 'font-weight': '400' }
const ofStops = { 'stop-color': '', 'stop-opacity': '1' }

function looksOf({ localName }: Element): Record<string, string> {
  if (localName === 'text') return ofText
  if (localName === 'stop') return ofStops
  return ['rect', 'line', 'path', 'circle'].includes(localName) ? ofShapes : {}
}

/** Vazirmatn where it is installed or embedded, else what draws Persian well on each system. */
const FONTS = "Vazirmatn, 'Vazirmatn Variable', Vazir, 'Noto Naskh Arabic', Tahoma, 'Segoe UI', sans-serif"

/** SVG's own namespace, which a page's parser leaves unsaid. */
const SVG = 'http://www.w3.org/2000/svg'

/**
 * Self-contained: colours and sizes as they are seen, no class, no variable.
 * @param faces `@font-face` rules to carry along
 */
export function svgFile(picture: SVGSVGElement, faces = ''): string {
  const copy = picture.cloneNode(true) as SVGSVGElement
  const shown = [picture, ...picture.querySelectorAll<SVGElement>('*')]
  const copied = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  shown.forEach((element, i) => {
    const target = copied[i]!
    const style = getComputedStyle(element)
    target.removeAttribute('class')
    target.removeAttribute('style')
    for (const [property, initial] of Object.entries(looksOf(element))) {
      const value = style.getPropertyValue(property)
      // A gradient is pointed to by its name, which goes along.
      if (target.getAttribute(property)?.startsWith('url(')) continue
      if (value === initial) target.removeAttribute(property)
      else target.setAttribute(property, value)
    }
  })
  copy.setAttribute('xmlns', SVG)
  copy.setAttribute('font-family', FONTS)
  for (const [name, value] of [
    ['xml:lang', picture.getAttribute('lang')],
    ['direction', picture.getAttribute('dir')],
  ] as const) {
    if (value) copy.setAttribute(name, value)
  }
  if (faces !== '') {
    const style = document.createElementNS(SVG, 'style')
    style.textContent = faces
    copy.prepend(style)
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

/** Twice as fine as on a plain screen, for slides and print. */
const SCALE = 2

/** @param faces a picture that is drawn as an image sees no font of the page, so it has to carry its own */
export async function pngFile(picture: SVGSVGElement, faces: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svgFile(picture, faces)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width.baseVal.value * SCALE
    canvas.height = picture.height.baseVal.value * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!blob) throw new Error('The browser could not draw the picture.')
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(url)
  }
}
