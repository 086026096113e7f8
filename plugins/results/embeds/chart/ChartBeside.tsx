import type { ReactNode } from 'react'

import { Chart } from './Chart.tsx'
import type { ChartView } from './types.ts'

interface Props {
  chart: ChartView | null
  /** The table. */
  children: ReactNode
  /** The marks that are drawn, oldest first. */
  marks: readonly { date: string; mark: string }[]
  title: string
}

/** A chart of marks over time, and beside it the same marks as a table. */
export const ChartBeside = ({ chart, children, marks, title }: Props) => (
  <div className={chart ? 'mz-beside' : undefined}>
    {chart && (
      <Chart
        chart={chart}
        description={marks.map(({ date, mark }) => `${date}: ${mark}`).join(', ')}
        title={title}
      />
    )}
    {children}
  </div>
)
