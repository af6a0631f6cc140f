/** What the made texts are made of: dictionary words, and names of the knowledge base. */
import { readRecords } from '../knowledge/read-records'
import { readDictionary } from '../knowledge/words'

export function benchWords() {
  const { records } = readRecords()
  const dictionary = [...readDictionary()].filter((word) => word.length < 12)
  const fullNames = [...records.persons.values()].map((person) => person.names[0]!.fa)
  const areaNames = [...records.areas.values()].map((area) => area.names[0]!.fa)
  // Countries are named oftener than people.
  return { records, dictionary, fullNames, names: [...fullNames, ...areaNames, ...areaNames] }
}
