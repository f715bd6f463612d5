// How long it takes until a program can begin, beside an empty one.
import { each, middle, row, seconds } from './figures.mjs'
import { inTurn } from './rounds.mjs'

/** The command line until it says its version, and the action until it refuses a command that does not exist. */
export async function starting(ground) {
  const { measure, parent } = ground
  const { version, action, idle } = await inTurn(ground, 31, {
    version: ({ cli }) => measure([cli, '--version'], parent),
    action: (program) => measure([program.action], parent, { INPUT_COMMAND: 'no such command' }, 64),
  })
  return [
    ...computeRows('espalier --version ÷ node -e 0', version, idle, 1.1),
    ...computeRows('the action, until it knows its command ÷ node -e 0', action, idle, 1.2),
  ]
}

/** What only computes has two rows: its time, and its work, which wavers less. */
export function computeRows(measure, runs, floors, goal) {
  const wall = `${seconds(middle(runs.now, 'wall'))}, ${seconds(middle(floors, 'wall'))}`
  const cpu = `CPU ${seconds(middle(runs.now, 'cpu'))}, ${seconds(middle(floors, 'cpu'))}`
  return [
    row(measure, wall, each(runs, 'wall'), each(floors, 'wall'), goal),
    row(`${measure}, its work`, cpu, each(runs, 'work'), each(floors, 'work')),
  ]
}
