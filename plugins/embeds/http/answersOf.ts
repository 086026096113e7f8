import type { Payload } from 'payload'

import type { AnswerStore } from './AnswerStore.ts'

const ANSWERS = Symbol.for('mixed-zone.embeds.answers')

type Holder = { [ANSWERS]?: AnswerStore }

/** What the front door of a Payload instance keeps; `undefined` where there is no front door. */
export const answersOf = (payload: Payload): AnswerStore | undefined => (payload as Holder)[ANSWERS]

export function setAnswers(payload: Payload, answers: AnswerStore): void {
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    answers.stop()
    await destroy?.()
  }
  Object.assign(payload, { [ANSWERS]: answers })
}
