import { placeOrStatus } from '../placeOrStatus.ts'
import type { Href, RenderProps } from '../../../embeds/index.ts'
import { EventHead } from '../parts/EventHead.tsx'
import { Qualified } from '../parts/Qualified.tsx'
import { Who } from '../parts/Who.tsx'
import type { RoundKind } from '../../sports/closed.ts'
import { words } from '../words.ts'
import type { HowTheyQualifiedView, Step } from './types.ts'

/** Finalists in the order of the final, and a column for each round before. */
export const HowTheyQualified = ({
  href,
  view: { event, rounds, rows },
}: RenderProps<HowTheyQualifiedView>) => (
  <figure className="mz-facts">
    <EventHead event={event} href={href} kind={words.howTheyQualified} />
    {rounds.length === 0 || rows.length === 0 ? (
      <p className="mz-empty">{words.noRounds}</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th className="mz-place mz-wide" scope="col">
              {words.head.final}
            </th>
            <th scope="col">{words.head.name}</th>
            {rounds.map((round) => (
              <th key={round} scope="col">
                {words.rounds[round]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, place, status, steps, ...who }) => (
            <tr data-row={id} key={id}>
              <td className="mz-place mz-wide">{placeOrStatus({ place, status })}</td>
              <th scope="row">
                <Who {...who} href={href} />
              </th>
              {steps.map((step, at) => (
                <td className="mz-step" key={rounds[at]}>
                  {step ? <StepCell {...step} href={href} round={rounds[at] ?? 'final'} /> : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </figure>
)

type StepProps = { href: Href; round: RoundKind } & Step

function StepCell({ event, heat, href, mark, place, qualified, round, status }: StepProps) {
  const to = href('events', event.id)
  const where = [
    place !== null && words.shortPlace(place),
    heat !== null && words.inRace(round, heat),
  ]
    .filter(Boolean)
    .join(', ')
  return (
    <>
      <span className="mz-mark">{mark ?? status}</span>{' '}
      <b>
        <Qualified qualified={qualified} />
      </b>
      <span className="mz-quiet">{to && where ? <a href={to}>{where}</a> : where}</span>
    </>
  )
}
