import { useEffect, useState } from 'preact/hooks'

/** What `ask` last gave, asked again every `every` ms while `goOn` says so of the last answer. */
export function usePoll<T>(ask: () => Promise<T>, every: number, goOn: (value: T) => boolean): T | undefined {
  const [value, setValue] = useState<T>()
  useEffect(() => {
    let wanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const next = async () => {
      const answer = await ask()
      if (!wanted) return
      setValue(() => answer)
      if (goOn(answer)) timer = setTimeout(() => void next(), every)
    }
    void next()
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [ask, every, goOn])
  return value
}
