import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type ExportChoices, readExportChoices } from '../../lib/notebook/export/choices'

const key = 'export'

/** What the reader chose for each format, remembered from one visit to the next. */
export function useExportChoices() {
  const [choices, setChoices] = useState(() => readExportChoices(undefined))
  useEffect(() => {
    void browser.storage.local.get(key).then((stored) => setChoices(readExportChoices(stored[key])))
  }, [])
  const onChoices = (chosen: ExportChoices) => {
    setChoices(chosen)
    void browser.storage.local.set({ [key]: chosen })
  }
  return { choices, onChoices }
}
