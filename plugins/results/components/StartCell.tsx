'use client'

import type { DefaultCellComponentProps } from 'payload'

import { clockOf, localTime } from '../facts/localTime.ts'
import { shortDay } from '../embeds/day.ts'

/** `12 Jun 2024, 22:05`, on the clock of the venue. */
export const StartCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { timeZone } = rowData as { timeZone?: unknown }
  const time = localTime(text(cellData), text(timeZone))
  if (!time) return <span>{text(cellData)}</span>
  const { date, minutes } = time
  return <span>{minutes === null ? shortDay(date) : `${shortDay(date)}, ${clockOf(minutes)}`}</span>
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
