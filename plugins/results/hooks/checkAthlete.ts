import { historyFaults } from '../checks/historyFaults.ts'
import { personFaults } from '../checks/personFaults.ts'
import { checking } from './checking.ts'

export const checkAthlete = checking(({ document }) => [
  ...personFaults(document),
  ...historyFaults('history', document.history),
])
