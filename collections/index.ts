import { articles } from './articles.ts'
import { athletes } from './athletes.ts'
import { championships } from './championships.ts'
import { comments } from './comments.ts'
import { competitions } from './competitions.ts'
import { events } from './events.ts'
import { injuries } from './injuries.ts'
import { media } from './media.ts'
import { readers } from './readers.ts'
import { records } from './records.ts'
import { redirects } from './redirects.ts'
import { results } from './results.ts'
import { users } from './users.ts'

export const collections = [
  articles,
  athletes,
  events,
  results,
  competitions,
  championships,
  records,
  injuries,
  media,
  comments,
  readers,
  users,
  redirects,
]
