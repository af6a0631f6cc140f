/**
 * Puts text on the clipboard, from within a click. On `http:` pages there is no
 * clipboard interface (https://developer.mozilla.org/docs/Web/API/Clipboard_API), so
 * a field inside our own root is selected and copied. False where both are refused.
 */
export async function copyText(text: string, floor: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    floor.append(field)
    field.select()
    const isCopied = document.execCommand('copy')
    field.remove()
    return isCopied
  }
}
