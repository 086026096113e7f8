import type { ChartDot, ChartView } from './types.ts'

interface Props {
  chart: ChartView
  /** What it tells, for those who do not see it. */
  description: string
  title: string
}

/**
 * Lines on the server's own drawing. Places are percentages, so the words keep their size at every width; only the
 * lines themselves are stretched, in a box of 100 by 100. A table with the same figures stands beside it.
 */
export const Chart = ({ chart: { lines, x, y }, description, title }: Props) => (
  <div className="mz-chart">
    <svg role="img">
      <title>{title}</title>
      <desc>{description}</desc>
      {y.map(({ at, text }) => (
        <g key={text}>
          <line className="mz-chart__rule" x1="0" x2="100%" y1={`${at}%`} y2={`${at}%`} />
          <text dy="-5" x="0" y={`${at}%`}>
            {text}
          </text>
        </g>
      ))}
      {x.map(({ at, text }) => (
        <text key={text} textAnchor="middle" x={`${at}%`} y="98%">
          {text}
        </text>
      ))}
      <svg height="100%" preserveAspectRatio="none" viewBox="0 0 100 100" width="100%">
        {lines.map(({ highlighted, path }, index) => (
          <path
            className={strength('mz-chart__line', highlighted)}
            d={path}
            key={index}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {lines.map(({ dots, highlighted, name }, index) => (
        <g key={index}>
          {dots.map((dot) => (
            <circle
              className={strength('mz-chart__dot', highlighted, dot.best)}
              cx={`${dot.x}%`}
              cy={`${dot.y}%`}
              key={`${dot.x} ${dot.y}`}
              r={dot.best ? 6 : dots.length > 25 ? 2 : 3.5}
            />
          ))}
          {name && (
            <text
              className={strength('mz-chart__name', highlighted)}
              dy="4"
              x="96%"
              y={`${name.at}%`}
            >
              {name.text}
            </text>
          )}
        </g>
      ))}
      {lines.flatMap(({ dots }) => dots.filter(({ best }) => best)).map(best)}
    </svg>
  </div>
)

const best = ({ text, x, y }: ChartDot) => (
  <text
    className="mz-chart__best"
    dy="-13"
    key={`${x} ${y}`}
    textAnchor={x > 80 ? 'end' : x < 24 ? 'start' : 'middle'}
    x={`${x}%`}
    y={`${y}%`}
  >
    {text}
  </text>
)

const strength = (name: string, highlighted: boolean, best = false): string =>
  [name, highlighted && `${name}--strong`, best && `${name}--best`].filter(Boolean).join(' ')
