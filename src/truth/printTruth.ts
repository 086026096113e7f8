import type { Check } from './checks/check.ts'

/** The truth table as lines of text, every miss with its reason under its line. */
export function printTruth(checks: readonly Check[], limit = Infinity): string {
  return checks
    .flatMap((one) => [line(one), ...one.notes.map((note) => `    ${note}`), ...misses(one, limit)])
    .join('\n')
}

function line({ name, of, agree, must, holds }: Check): string {
  const share = of === 0 ? 'nothing to compare' : `${((agree / of) * 100).toFixed(3)} %`
  const figures = `${agree} of ${of}`.padStart(18)
  return `${holds ? 'holds' : 'FAILS'}  ${name.padEnd(40)} ${figures}  ${share.padStart(9)}  (must ${must * 100} %)`
}

function misses({ misses: all }: Check, limit: number): string[] {
  const shown = all
    .slice(0, limit)
    .map(
      ({ what, published, ours, reason }) =>
        `    ${what}: published ${published}, ours ${ours}; ${reason}`,
    )
  return all.length > limit ? [...shown, `    and ${all.length - limit} more`] : shown
}
