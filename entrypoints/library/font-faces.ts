/** Vazirmatn as rules that need no other file: a picture drawn as an image sees none of the page's fonts. */
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url'
import latin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url'

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

/** The latin file has signs of its own only: the arabic one is asked first, and has the digits. */
async function read(): Promise<string> {
  const files = [
    {
      url: arabic,
      range: 'U+0600-06FF, U+0750-077F, U+200C-200E, U+2010-2011, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FEFC',
    },
    { url: latin, range: 'U+0000-00FF, U+2013-2014, U+2018-201D, U+2026' },
  ]
  const faces = files.map(async ({ url, range }) => {
    const data = await dataUrl(await (await fetch(url)).blob())
    return `@font-face{font-family:Vazirmatn;font-weight:100 900;src:url(${data}) format("woff2");unicode-range:${range}}`
  })
  return (await Promise.all(faces)).join('')
}

let reading: Promise<string> | undefined

export function fontFaces(): Promise<string> {
  reading ??= read()
  return reading
}
