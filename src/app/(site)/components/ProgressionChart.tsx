import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

interface Point {
  season: number
  text: string
  value: number
}

interface Props {
  /** The better value is drawn higher. */
  better: 'higher' | 'lower'
  /** A tick of the upright axis, as a mark is printed. */
  format: (value: number) => string
  label: string
  points: readonly Point[]
}

/**
 * The season's bests as a line, drawn on the server. Places are percentages, so the words keep their
 * size at every width; only the line itself is stretched, in a box of 100 by 100.
 */
export function ProgressionChart({ better, format, label, points }: Props) {
  const { x, y } = scales(points, better)
  const best = points.reduce((one, other) =>
    (better === 'lower' ? other.value < one.value : other.value > one.value) ? other : one,
  )
  const path = line<Point>(
    ({ season }) => x(season),
    ({ value }) => y(value),
  )(points)
  return (
    <div className="chart">
      <svg aria-label={label} role="img">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="chart__rule" x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} />
            <text className="chart__tick" dy="-5" x="0" y={`${y(tick)}%`}>
              {format(tick)}
            </text>
          </g>
        ))}
        {seasonTicks(points).map((season) => (
          <text
            className="chart__season"
            key={season}
            textAnchor="middle"
            x={`${x(season)}%`}
            y="98%"
          >
            {season}
          </text>
        ))}
        <svg height="100%" preserveAspectRatio="none" viewBox="0 0 100 100" width="100%">
          <path className="chart__line" d={path ?? undefined} vectorEffect="non-scaling-stroke" />
        </svg>
        {points.map(({ season, value }) => (
          <circle
            className={season === best.season ? 'chart__dot chart__dot--best' : 'chart__dot'}
            cx={`${x(season)}%`}
            cy={`${y(value)}%`}
            key={season}
            r={season === best.season ? 6 : 3.5}
          />
        ))}
        <text
          className="chart__best"
          dy="-14"
          textAnchor={anchor(x(best.season))}
          x={`${x(best.season)}%`}
          y={`${y(best.value)}%`}
        >
          {best.text}
        </text>
      </svg>
    </div>
  )
}

function scales(points: readonly Point[], better: Props['better']) {
  const seasons = points.map(({ season }) => season)
  const values = points.map(({ value }) => value)
  const [worst, best] =
    better === 'lower'
      ? [Math.max(...values), Math.min(...values)]
      : [Math.min(...values), Math.max(...values)]
  return {
    x: scaleLinear([Math.min(...seasons), Math.max(...seasons)], [16, 94]),
    y: scaleLinear([worst, best], [82, 20]),
  }
}

/** At most seven years under the axis, the last one always. */
function seasonTicks(points: readonly Point[]): number[] {
  const first = points[0]?.season ?? 0
  const last = points.at(-1)?.season ?? 0
  const step = Math.max(1, Math.ceil((last - first) / 6))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => last - i * step)
}

const anchor = (percent: number) => (percent > 80 ? 'end' : percent < 24 ? 'start' : 'middle')
