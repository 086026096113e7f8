import type { Declared, Derived } from '../../derived-fields/index.ts'
import { numberOf, rowsOf, textOf } from '../facts/values.ts'
import { printedMark } from '../facts/printedMark.ts'
import { uncapitalised } from '../facts/uncapitalised.ts'
import type { Sport } from '../sports/types.ts'
import type { PartPoints } from '../types.ts'
import { type AgeField, ageGroupOf } from './ageGroupOf.ts'
import { addedUp } from './addedUp.ts'
import { type SexField, sexOf } from './sexOf.ts'

type Result = Declared<'indoor' | AgeField | SexField>

/** The points of each part by its mark; and whether they agree with those given and with the total. */
export function partPointsOf(
  row: Declared<'parts' | 'value'> & Result,
  sport: Sport,
): Derived<null | PartPoints[]> {
  const parts = rowsOf(row.parts).map((part) => onePart(textOf(part.discipline), part, row, sport))
  if (parts.length === 0) return { value: null }
  const because = [agreement(parts, numberOf(row.value), sport), ...lackingOf(parts, row, sport)]
  return { because: because.filter(Boolean).join('; ') || null, value: parts }
}

function onePart(
  code: string,
  part: Readonly<Record<string, unknown>>,
  row: Result,
  sport: Sport,
): PartPoints {
  const discipline = sport.discipline(code)
  const read = discipline && sport.readMark(textOf(part.mark), discipline)
  const points =
    discipline && read?.ok
      ? sport.partPoints(read.value.value, discipline, {
          ...optionsOf(row),
          ...(read.value.timing ? { timing: read.value.timing } : {}),
        })
      : null
  return {
    discipline: code,
    given: numberOf(part.points),
    mark: printedMark(part.mark, code, sport),
    // A part without a valid mark counts nothing.
    points: read?.ok || textOf(part.mark) === '' ? points : 0,
  }
}

const optionsOf = (row: Result) => ({
  ...ageGroupOf(row),
  indoor: row.indoor === true,
  sex: sexOf(row),
})

/** `Long jump: no age factor is known for men of 95` */
const lackingOf = (parts: readonly PartPoints[], row: Result, sport: Sport): string[] =>
  parts
    .filter(({ mark, points }) => mark !== null && points === null)
    .flatMap(({ discipline: code }) => {
      const discipline = sport.discipline(code)
      const graded = discipline && sport.ageGraded(0, discipline, optionsOf(row))
      return graded?.kind === 'not known' ? `${nameOf(code, sport)}: ${graded.because}` : []
    })

/** `The parts add up to 8764, the total`; else what differs, part by part. */
function agreement(
  parts: readonly PartPoints[],
  total: null | number,
  sport: Sport,
): null | string {
  const differing = parts.filter(
    ({ given, points }) => given !== null && points !== null && given !== points,
  )
  const differences = differing.map(
    ({ discipline, given, mark, points }) =>
      `${nameOf(discipline, sport)}: ${mark ?? ''} is ${points}, not ${given}`,
  )
  const sum = sumOf(parts)
  if (sum === null || total === null) return differences.join('; ') || null
  return [addedUp('The parts', sum, total), ...differences].join('; ')
}

function sumOf(parts: readonly PartPoints[]): null | number {
  const points = parts.map((part) => part.points ?? part.given)
  return points.includes(null) ? null : points.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

const nameOf = (code: string, sport: Sport): string =>
  uncapitalised(sport.discipline(code)?.name ?? code)
