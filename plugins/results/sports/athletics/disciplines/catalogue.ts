import type { Discipline } from '../../types.ts'
import {
  LEGAL_WIND,
  combined,
  crossCountry,
  fieldEvent,
  hurdles,
  oneHour,
  relay,
  roadRace,
  roadWalk,
  run,
  steeplechase,
  walk,
  walkRelay,
} from './build.ts'

const DECATHLON = ['100m', 'LJ', 'SP', 'HJ', '400m', '110mH', 'DT', 'PV', 'JT', '1500m']
const HEPTATHLON = ['100mH', 'HJ', 'SP', '200m', 'LJ', 'JT', '800m']
const HEPTATHLON_SHORT = ['60m', 'LJ', 'SP', 'HJ', '60mH', 'PV', '1000m']
const PENTATHLON_SHORT = ['60mH', 'HJ', 'SP', 'LJ', '800m']

/**
 * The disciplines with a name of their own. Implements and hurdle heights are the senior ones of
 * the athlete's sex (shot 7.26 kg and 4 kg); other weights and heights are variants (`SP-6kg`).
 */
export const catalogue: readonly Discipline[] = [
  ...[50, 55, 60, 80, 100, 150, 200, 300, 400, 500, 600, 800, 1000, 1500, 2000, 3000].map((m) =>
    run(m),
  ),
  run(5000),
  run(10_000),
  run(1609.344, 'Mile', 'Mile'),
  run(3218.688, '2Miles', 'Two miles'),
  ...[50, 55, 60, 80, 100, 110, 200, 300, 400].map(hurdles),
  ...[1500, 2000, 3000].map(steeplechase),
  roadRace(1609.344, 'MileRoad', 'Road mile'),
  ...[5, 8, 10, 15, 20, 25, 30, 100].map((km) => roadRace(km * 1000, `${km}km`, `${km} km`)),
  roadRace(16_093.44, '10Miles', '10 miles'),
  roadRace(21_097.5, 'HM', 'Half marathon'),
  roadRace(42_195, 'Mar', 'Marathon'),
  ...[3000, 5000, 10_000, 15_000, 20_000, 30_000, 35_000, 50_000].map((m) => walk(m, 'track')),
  ...[3000, 5000, 10_000, 15_000, 20_000, 30_000, 35_000, 50_000].map((m) => walk(m, 'road')),
  roadWalk(21_097.5, 'HMW', 'Half marathon race walk'),
  roadWalk(42_195, 'MarW', 'Marathon race walk'),
  walkRelay(),
  relay(4, 100),
  relay(4, 100, 'X', ' mixed'),
  relay(4, 200),
  relay(4, 400),
  relay(4, 400, 'X', ' mixed'),
  relay(4, 800),
  relay(4, 1500),
  fieldEvent('HJ', 'High jump', 'vertical'),
  fieldEvent('PV', 'Pole vault', 'vertical'),
  fieldEvent('LJ', 'Long jump', 'horizontal', LEGAL_WIND),
  fieldEvent('TJ', 'Triple jump', 'horizontal', LEGAL_WIND),
  fieldEvent('SP', 'Shot put', 'throw'),
  fieldEvent('DT', 'Discus throw', 'throw'),
  fieldEvent('HT', 'Hammer throw', 'throw'),
  fieldEvent('JT', 'Javelin throw', 'throw'),
  fieldEvent('WT', 'Weight throw', 'throw'),
  combined('Dec', 'Decathlon', DECATHLON),
  combined('Hep', 'Heptathlon', HEPTATHLON),
  combined('HepSh', 'Heptathlon (short track)', HEPTATHLON_SHORT),
  combined('PenSh', 'Pentathlon (short track)', PENTATHLON_SHORT),
  oneHour(),
  crossCountry(),
]
