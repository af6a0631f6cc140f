/** The whole base as read from its files, before compiling. */
import type {
  AreaRecord,
  KnownGap,
  OrganizationRecord,
  PersonRecord,
  PostRecord,
  PostType,
  SourceRecord,
} from './schema'

/** Where a record stands, for messages to people. */
export interface Origin {
  file: string
  line: number
}

export interface Records {
  sources: Map<string, SourceRecord>
  areas: Map<string, AreaRecord>
  organizations: Map<string, OrganizationRecord>
  postTypes: Map<string, PostType>
  posts: Map<string, PostRecord>
  persons: Map<string, PersonRecord>
  /** By area id: chairs of the country nobody was found for. */
  knownGaps: Map<string, KnownGap>
  /** `kind:id` → where; `kind` is source, area, organization, postType, post, person, gap; for names and memberships `person:id:names:0`, `person:id:held:0`. */
  origins: Map<string, Origin>
  /** Day the base was last checked, YYYY-MM-DD. */
  asOf: string
}

export interface Problem extends Origin {
  message: string
}

/** Area and organization a post belongs to: stated, or the first part of its id. */
export function ownerOf(id: string, post: PostRecord): { area?: string; organization?: string } {
  if (post.area || post.organization) return { area: post.area, organization: post.organization }
  const owner = id.slice(0, id.indexOf('/'))
  return /^[A-Z]{2}$/.test(owner) ? { area: owner } : { organization: owner }
}

/** The surname inside a printed name: stated, or the last word. Undefined for a mononym. */
export function familyOf(name: { fa: string; family?: string }): string | undefined {
  if (name.family === '-') return undefined
  if (name.family) return name.family
  const words = name.fa.split(' ')
  return words.length > 1 ? words.at(-1) : undefined
}

export function asList<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value]
}

/** One heading for a post: its own label, or type and country («وزیر امور خارجه تاجیکستان»). */
export function postLabel(id: string, records: Records): string {
  const post = records.posts.get(id)
  if (!post) return id
  if (post.label) return post.label
  const type = records.postTypes.get(post.type)
  const { area, organization } = ownerOf(id, post)
  const owner = area ? areaName(area, records) : organization ? organizationName(organization, records) : ''
  const base = type?.label ?? post.type
  if (post.constituency?.[0]) {
    return post.type === 'member-of-parliament'
      ? `نماینده ${post.constituency[0]} در مجلس شورای اسلامی`
      : `${base} ${post.constituency[0]}`
  }
  if (post.to) {
    const to = records.areas.has(post.to) ? areaName(post.to, records) : organizationName(post.to, records)
    return `${base} ${owner} در ${to}`
  }
  return type?.only ? base : `${base} ${owner}`.trim()
}

export function postLabelEn(id: string, records: Records): string {
  const post = records.posts.get(id)
  if (!post) return id
  if (post.en) return post.en
  const type = records.postTypes.get(post.type)
  const { area, organization } = ownerOf(id, post)
  const owner = area
    ? records.areas.get(area)?.en.common
    : organization
      ? records.organizations.get(organization)?.en
      : ''
  const base = type?.en ?? post.type
  if (post.to) {
    const to = records.areas.get(post.to)?.en.common ?? records.organizations.get(post.to)?.en ?? post.to
    return `${base} of ${owner} to ${to}`
  }
  return owner ? `${base} of ${owner}` : base
}

export function areaName(id: string, records: Records): string {
  const area = records.areas.get(id)
  return area?.names.find((n) => n.kind === 'common')?.fa ?? area?.names[0]?.fa ?? id
}

function organizationName(id: string, records: Records): string {
  const organization = records.organizations.get(id)
  return organization?.names.find((n) => n.kind === 'common')?.fa ?? organization?.names[0]?.fa ?? id
}
