import { browser } from 'wxt/browser'

export const libraryAddress = () => browser.runtime.getURL('/library.html')

/** In a tab of its own, at one of its places or where it begins. */
export async function openLibrary(place: '' | '#files' | '#suggestions' = ''): Promise<void> {
  await browser.tabs.create({ url: `${libraryAddress()}${place}` })
}
