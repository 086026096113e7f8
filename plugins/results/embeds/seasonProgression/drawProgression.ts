import type { Discipline, Sport } from '../../sports/types.ts'
import { drawChart } from '../chart/drawChart.ts'
import { markTicks, monthTicks, yearTicks } from '../chart/ticks.ts'
import type { ProgressionRow, SeasonProgressionView } from './types.ts'

export type Mark = Omit<ProgressionRow, 'best'> & { value: number }

interface Setting {
  discipline: Discipline
  season: null | number
  sport: Sport
}

/** A line from mark to mark, season by season or day by day. */
export function drawProgression(
  marks: readonly Mark[],
  { discipline, season, sport }: Setting,
): Pick<SeasonProgressionView, 'chart' | 'rows'> {
  const inOrder = marks.toSorted((a, b) => a.date.localeCompare(b.date) || worse(a, b, discipline))
  const best = marks.reduce<Mark | null>(
    (one, other) => (one && worse(one, other, discipline) <= 0 ? one : other),
    null,
  )
  const rows = inOrder.map(({ date, mark, result, season, venue, ...row }) => ({
    best: result === best?.result && row.value === best.value,
    date,
    mark,
    result,
    season,
    venue,
  }))
  return {
    chart: drawChart({
      better: discipline.better,
      lines: [
        {
          highlighted: true,
          points: inOrder.map((mark, at) => ({
            best: rows[at]?.best ?? false,
            text: mark.mark,
            x: season === null ? mark.season : Date.parse(mark.date),
            y: mark.value,
          })),
        },
      ],
      x: season === null ? yearTicks : monthTicks,
      y: markTicks(discipline, sport),
    }),
    rows,
  }
}

/** Negative when `a` is the better mark. */
const worse = (a: Mark, b: Mark, { better }: Discipline): number =>
  better === 'lower' ? a.value - b.value : b.value - a.value
