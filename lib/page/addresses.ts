import type { PageAddresses } from '../notebook/address'

/** Where this page is, in the browser's words and in its own. */
export function addressesOf({ location, head }: Document): PageAddresses {
  return {
    url: location.href,
    canonical: head?.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
  }
}
