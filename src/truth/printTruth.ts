import { type Check, type Miss, contradictionsTolerated } from './checks/check.ts'

/** The truth table as lines of text, every miss with its reason under its line. */
export function printTruth(checks: readonly Check[], limit = Infinity): string {
  return checks
    .flatMap((one) => [
      line(one),
      ...one.notes.map((note) => `    ${note}`),
      ...contradictions(one, limit),
      ...listed(one.misses, limit),
    ])
    .join('\n')
}

function line({ name, of, agree, must, holds }: Check): string {
  const share = of === 0 ? 'nothing to compare' : `${((agree / of) * 100).toFixed(3)} %`
  const figures = `${agree} of ${of}`.padStart(18)
  const verdict = of === 0 ? 'empty' : holds ? 'holds' : 'FAILS'
  return `${verdict}  ${name.padEnd(40)} ${figures}  ${share.padStart(9)}  (must ${must * 100} %)`
}

function contradictions({ contradictions: all, of }: Check, limit: number): string[] {
  if (all.length === 0) return []
  const most = contradictionsTolerated(of + all.length)
  return [
    `    ${all.length} more where the source contradicts itself (at most ${most} may):`,
    ...listed(all, limit).map((one) => `  ${one}`),
  ]
}

function listed(all: readonly Miss[], limit: number): string[] {
  const shown = all
    .slice(0, limit)
    .map(
      ({ what, published, ours, reason }) =>
        `    ${what}: published ${published}, ours ${ours}; ${reason}`,
    )
  return all.length > limit ? [...shown, `    and ${all.length - limit} more`] : shown
}
