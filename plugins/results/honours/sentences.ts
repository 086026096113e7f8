import { day } from '../embeds/day.ts'
import { medals } from '../sports/closed.ts'
import type { HonourRow, ReigningChampion } from '../types.ts'

/** `Josh Kerr is the defending champion: he won …` without a pronoun, since we do not know it. */
export function championsInWords(champions: readonly ReigningChampion[]): null | string {
  const [first] = champions
  if (!first) return null
  const names = champions.map(({ competitor }) => competitor).join(' and ')
  const [verb, noun] =
    champions.length === 1 ? ['is', 'the defending champion'] : ['are', 'the defending champions']
  const won = [first.competition.name, first.mark && `in ${first.mark}`, `on ${day(first.date)}`]
  return `${names} ${verb} ${noun}, having won at the last edition kept here: ${won.filter(Boolean).join(', ')}`
}

/** `Silver in the men’s 1500 m, final, World Championships, Tokyo 2025; First medal for …` */
export function honourInWords(honour: HonourRow | null): null | string {
  if (!honour) return null
  const { competition, event, medal, note } = honour
  const what = `${medal.charAt(0).toUpperCase()}${medal.slice(1)} in the ${uncapitalise(event.name)}`
  return [`${what}, ${competition.name}`, note].filter(Boolean).join('. ')
}

/** `2 gold and 1 silver at the competitions kept here` */
export function honoursInWords(honours: readonly HonourRow[]): null | string {
  if (honours.length === 0) return null
  const counts = medals
    .map((medal) => ({ medal, won: honours.filter((one) => one.medal === medal).length }))
    .filter(({ won }) => won > 0)
    .map(({ medal, won }) => `${won} ${medal}`)
  const last = counts.pop() ?? ''
  const all = counts.length > 0 ? `${counts.join(', ')} and ${last}` : last
  return `${all} at the competitions kept here`
}

/** `Men’s 1500 m, final` */
const uncapitalise = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
