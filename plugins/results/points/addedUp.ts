/** `The parts add up to 8764, the total`; `…, 10 more than the 8754 given` */
export function addedUp(what: string, sum: number, total: number): string {
  const whole = `${what} add up to ${sum}`
  if (sum === total) return `${whole}, the total`
  return `${whole}, ${Math.abs(sum - total)} ${sum < total ? 'fewer' : 'more'} than the ${total} given`
}
