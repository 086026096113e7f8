import Sequencer from '@jest/test-sequencer'

/** Those that take minutes; a worker that begins one last leaves the others idle. */
const long = ['app/histories', 'app/kill', 'derived-fields/histories', 'app/site', 'import/']

/** Jest's own order, which knows how long a file took only where it has run before, but with the long ones first. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = long.findIndex((name) => path.includes(`/test/${name}`))
      return at === -1 ? long.length : at
    }
    return super.sort([...tests]).sort((a, b) => place(a) - place(b))
  }
}
