/** The pack's other half: one record for each entity, as kept in IndexedDB and read for cards. */
import type { SvgNode } from './cards.types'
import type { AreaRecord, MembershipRecord, SourceRecord } from './schema'

export interface StoredPerson {
  id: string
  name: string
  nameEn: string
  /** Other spellings in print. */
  otherNames: string[]
  nameSources: string[]
  /** Country whose posts the person holds or held (the weightiest). */
  area?: string
  held: (Pick<MembershipRecord, 'post' | 'start' | 'end' | 'seen' | 'role' | 'method'> & {
    sources: string[]
  })[]
}

export interface StoredArea {
  id: string
  name: string
  nameEn: string
  official?: string
  capital?: { name: string; nameEn: string }
  flag?: SvgNode
  status?: { fa: string; en: string }
  un: AreaRecord['un']
  partOf?: string
  neighbours: string[]
  offices: { office: 'headOfState' | 'headOfGovernment' | 'foreignMinister'; post: string }[]
  sources: string[]
}

export interface StoredPost {
  id: string
  name: string
  nameEn: string
  area?: string
  seats: number
}

export type StoredSource = SourceRecord & { id: string }

export interface Entities {
  persons: StoredPerson[]
  areas: StoredArea[]
  posts: StoredPost[]
  sources: StoredSource[]
}
