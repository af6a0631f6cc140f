/**
 * The shape of the source records under `assets/knowledge/`, as people write
 * them (YAML). Words are Popolo's (https://www.popoloproject.com/specs/):
 * Person, Organization, Post, Membership, Area. Dates are EDTF level 0/1
 * (https://www.loc.gov/standards/datetime/). `compile.ts` turns records into a pack.
 */
import * as v from 'valibot'

/** `2023`, `2023-05` or `2023-05-22`: its precision is part of the value. A bare year is a number in YAML. */
export const edtfDate = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'not an EDTF date (YYYY, YYYY-MM or YYYY-MM-DD)',
  ),
)

/** `unknown`: it began (or ended), and no source says when. */
const start = v.union([edtfDate, v.literal('unknown')])
/** `..`: open, still so on the day the base was checked. */
const end = v.union([edtfDate, v.literal('unknown'), v.literal('..')])

const sourceKey = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'not a source key'))
/** One source key, or several where one is not enough. */
const sourceKeys = v.union([sourceKey, v.pipe(v.array(sourceKey), v.minLength(1))])
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slug'))
const areaId = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not an area id (two capitals)'))
const organizationId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]+$/, 'not an organization id'))
const postId = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]*\/[a-z0-9][a-z0-9/-]*$/, 'not a post id'))
const persian = v.pipe(v.string(), v.regex(/[\u0600-\u06ff]/, 'not Persian text'))

/** Where a fact was read. */
export const sourceRecord = v.strictObject({
  title: v.string(),
  url: v.string(),
  /** Day the source states or was published; the day of the snapshot for data sets. */
  date: edtfDate,
  /** For data sets: what it may be used under. */
  licence: v.optional(v.string()),
})

/** A surface form of a person's name. */
export const personName = v.strictObject({
  /** As printed, with ZWNJ where the parts join and no «سید» or title before it. */
  fa: persian,
  /** The surname as it stands in `fa`; the last word where absent; `-` if the name has none. */
  family: v.optional(v.string()),
  /** `transliterated`: made by rule because no Persian print was found. */
  kind: v.optional(v.picklist(['common', 'variant', 'former', 'misspelling', 'transliterated']), 'common'),
  source: sourceKeys,
})

export const membershipMethod = v.picklist(['stated', 'inferred-from-successor', 'last-seen'])

/** A person in a post for a time. */
export const membership = v.strictObject({
  post: postId,
  start,
  end,
  /** `FIRST/LAST` day sources show the holder in post; wanted where start or end is unknown. */
  seen: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}\/\d{4}(-\d\d){0,2}$/, 'not EDTF/EDTF'))),
  /** How start and end are known. */
  method: v.optional(membershipMethod, 'stated'),
  /** Not the full holder: acting («سرپرست», «کفیل», «موقت») or elected and not yet sworn in. */
  role: v.optional(v.picklist(['acting', 'elect'])),
  /** The tenure ended with the holder's death: whom «رهبر شهید» and «رئیس فقید» mean. */
  died: v.optional(v.literal(true)),
  source: sourceKeys,
  /** A conflict between sources, in English, in our own words. */
  note: v.optional(v.string()),
})

export const personRecord = v.strictObject({
  en: v.string(),
  names: v.pipe(v.array(personName), v.minLength(1)),
  /** Other persons of the very same name: says that they are not one person twice. */
  namesakes: v.optional(v.array(slug), []),
  /** Who outside the base is better known by this very name, in English; then only a role beside the name links it. */
  betterKnown: v.optional(v.string()),
  /** Wikidata id, for updates. */
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  held: v.pipe(v.array(membership), v.minLength(1)),
})

/** A post: one chair of one body, or several alike (`seats`). */
export const postRecord = v.strictObject({
  /** Key into post-types.yaml; its words serve for the post. */
  type: slug,
  /** Country whose post it is; for a body's post the organization. Derived from the id where absent. */
  area: v.optional(areaId),
  organization: v.optional(organizationId),
  /** For ambassadors: the country or organization of accreditation. For members of parliament: absent. */
  to: v.optional(v.union([areaId, organizationId])),
  /** Persian name of the constituency or province, where the post has one. */
  constituency: v.optional(v.array(persian)),
  /** Heading on cards; made from type and area where absent. */
  label: v.optional(persian),
  en: v.optional(v.string()),
  /** Words for this very post beyond its type's (they need no country after them). */
  forms: v.optional(v.array(persian)),
  /** More than one holder at once is no error. */
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  source: v.optional(sourceKeys),
})

/** What kind of chair a post is: president, foreign minister, … */
export const postType = v.strictObject({
  label: persian,
  en: v.string(),
  /** Words that name one holder, before the country: «وزیر خارجه». */
  forms: v.array(persian),
  /** Words that name several: «وزرای خارجه». */
  plural: v.optional(v.array(persian), []),
  /** Weight of the office: 1 state, 2 government, 3 deputies and agencies, 4 parliament and envoys. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  /** Only one state has such a post, so that its words need no country. */
  only: v.optional(v.union([areaId, organizationId])),
  /** Posts of provinces or constituencies: the words mean nobody without the place. */
  regional: v.optional(v.boolean(), false),
})

const formWithSource = v.strictObject({ fa: persian, source: sourceKeys })

export const areaRecord = v.strictObject({
  id: areaId,
  alpha3: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  en: v.strictObject({ common: v.string(), official: v.optional(v.string()) }),
  names: v.pipe(
    v.array(
      v.strictObject({
        fa: persian,
        kind: v.picklist(['official', 'common', 'variant', 'former', 'abbreviation', 'misspelling']),
        source: sourceKeys,
      }),
    ),
    v.minLength(1),
  ),
  /** Adjective and people: «روس», «روسی»; plural ها/ان is made by rule. */
  demonyms: v.optional(v.array(formWithSource), []),
  capital: v.optional(
    v.strictObject({
      fa: persian,
      en: v.string(),
      variants: v.optional(v.array(persian), []),
      source: sourceKeys,
    }),
  ),
  /** Seats that stand for the government: «کرملین», «کاخ سفید». */
  metonyms: v.optional(v.array(formWithSource), []),
  /** UN M49 sub-region slug: `western-asia`. */
  region: v.optional(slug),
  neighbours: v.optional(v.array(areaId), []),
  /** BCP 47. */
  languages: v.optional(v.array(v.string()), []),
  /** `member`, `observer` or `none` of the UN, with the day it joined. */
  un: v.strictObject({
    status: v.picklist(['member', 'observer', 'none']),
    since: v.optional(edtfDate),
    source: v.optional(sourceKeys),
  }),
  /** Country a territory belongs to. */
  partOf: v.optional(areaId),
  /** One plain Persian line on disputed status, in our own words, with a source. */
  status: v.optional(v.strictObject({ fa: persian, en: v.string(), source: sourceKeys })),
  /** Posts that speak for the country on its card; defaults are looked up by type. */
  headOfState: v.optional(postId),
  headOfGovernment: v.optional(postId),
  foreignMinister: v.optional(postId),
})

export const organizationRecord = v.strictObject({
  en: v.string(),
  names: v.pipe(
    v.array(
      v.strictObject({
        fa: persian,
        kind: v.picklist(['official', 'common', 'variant', 'abbreviation']),
        source: sourceKeys,
      }),
    ),
    v.minLength(1),
  ),
})

/** Records by id. valibot takes a list for a record without keys, and nothing of it would be read. */
function byId<K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>, V extends v.GenericSchema>(
  key: K,
  value: V,
) {
  return v.pipe(
    v.custom<Record<string, unknown>>(
      (input) => !Array.isArray(input),
      'is a list; write a map of ids to records.',
    ),
    v.record(key, value),
  )
}

/** A file of `assets/knowledge/people/`. */
export const peopleFile = v.strictObject({
  sources: v.optional(byId(sourceKey, sourceRecord), {}),
  organizations: v.optional(byId(organizationId, organizationRecord), {}),
  posts: v.optional(byId(postId, postRecord), {}),
  persons: v.optional(byId(slug, personRecord), {}),
})

/** The file `sources.yaml`: sources that several files use, and the day the base was last checked. */
export const sourcesFile = v.strictObject({
  asOf: v.pipe(v.string(), v.isoDate()),
  sources: byId(sourceKey, sourceRecord),
})

/** A file of `assets/knowledge/areas/`. */
export const areaFile = v.strictObject({
  sources: v.optional(byId(sourceKey, sourceRecord), {}),
  area: areaRecord,
})

const knownGap = v.strictObject({
  headOfState: v.optional(v.string()),
  headOfGovernment: v.optional(v.string()),
  foreignMinister: v.optional(v.string()),
})

/** The file `known-gaps.yaml`: by country, the chairs nobody was found for, each with what was tried. */
export const knownGapsFile = byId(areaId, knownGap)

export type KnownGap = v.InferOutput<typeof knownGap>
export type SourceRecord = v.InferOutput<typeof sourceRecord>
export type PersonRecord = v.InferOutput<typeof personRecord>
export type MembershipRecord = v.InferOutput<typeof membership>
export type PostRecord = v.InferOutput<typeof postRecord>
export type PostType = v.InferOutput<typeof postType>
export type AreaRecord = v.InferOutput<typeof areaRecord>
export type OrganizationRecord = v.InferOutput<typeof organizationRecord>
