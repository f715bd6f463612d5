import type { Command } from './command.js'
import { common, inFlight } from './shared-flags.js'

/** `espalier chart`, as help shows it. */
export const chartCommand: Command = {
  name: 'chart',
  takes: '',
  says: 'show the org chart, with the plan on it; writes nothing to the service',
  more: 'Shows who reports to whom: as a tree for people, or in the form of a flag. Of a large company, the tree is folded. With an API key, with the live plan on it; with --diff, with what leads from another chart to this one, without a key; with --plan, with the plan of a file. Otherwise the chart alone.',
  flags: [
    {
      name: 'html',
      value: 'FILE',
      says: 'write a page for a browser to this file, which asks the network for nothing (- prints it)',
    },
    { name: 'svg', value: null, says: 'a picture that stands alone' },
    { name: 'mermaid', value: null, says: 'a flow chart for Markdown, up to what GitHub draws' },
    { name: 'dot', value: null, says: 'a graph for Graphviz' },
    { name: 'csv', value: null, says: 'a row for each person, with the manager, for a spreadsheet' },
    { name: 'json', value: null, says: 'all of it, on each day that the files name, for programs' },
    { name: 'plan', value: 'FILE', says: 'show this plan (from plan --out), for its day' },
    { name: 'diff', value: 'BASE', says: 'show what leads from another chart, as espalier diff does' },
    {
      name: 'around',
      value: 'PERSON',
      says: 'only this person (as explain takes one), the line to the top, and those below',
    },
    { name: 'levels', value: 'N', says: 'with --around: how many levels below (default: 2)' },
    inFlight,
    ...common,
  ],
  example: 'espalier chart --around "Imani Okwuosa" --levels 1',
  run: async (args, host) => (await import('./commands/chart.js')).chart(args, host),
}
