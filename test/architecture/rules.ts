/** Which libraries and doors a room has beside `model/` and its own files, and why. */
export const rooms: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  model: { may: [], because: 'the nouns know nothing of the rest, so that everything may know them' },
  desired: {
    may: [
      'node:fs/promises',
      'node:fs',
      'node:path',
      'node:util',
      'node:timers',
      'node:process',
      'yaml',
      '#validators',
      'fastest-levenshtein',
      'ajv',
      'schema',
    ],
    because:
      'it turns files into the desired state: the only room that knows YAML and the schemas; node:process is told the time zone in which it reads a clock',
  },
  live: {
    may: ['node:net', 'node:util', 'node:buffer', 'node:v8', 'undici'],
    because:
      'it is the only room that speaks with the service, through one client; node:v8 is told how to run the parser of that client, and how much room its answers take',
  },
  plan: { may: ['node:crypto'], because: 'it is pure: a hash of its own values is all that it needs from outside' },
  state: {
    may: ['node:fs/promises', 'node:path', 'node:crypto', '#validators'],
    because:
      'it keeps the bindings and the records where it can trust them: in files, or on a branch of the repository that it is handed, without a word of Git; a record names the one before it by its hash',
  },
  git: {
    may: ['node:child_process', 'node:fs/promises', 'node:path', 'node:buffer'],
    because: 'it is the only room that speaks Git: it runs git itself, which alone knows what is in a repository',
  },
  github: {
    may: [],
    because: 'it speaks with GitHub, through the fetch that it is handed: no library, which would read the environment',
  },
  doctor: {
    may: ['yaml'],
    because: 'it judges texts and answers that it is handed: workflows are YAML too, and are no chart',
  },
  scim: {
    may: ['#validators'],
    because:
      'it turns what an identity provider says of a person into our verbs: all of it is foreign, and is checked against the schemas; it is handed the people of the chart, and knows no file',
  },
  apply: { may: [], because: 'it is handed the writer and the journal, and can reach nothing else' },
  render: {
    may: ['#page', 'page', 'diff', 'string-width', 'd3-hierarchy', 'node:util', 'node:buffer'],
    because:
      'it turns values into text; colours come from node:util, string-width knows how wide a terminal shows a letter, and d3-hierarchy where the people of a tree sit in a picture; the list of a page that runs no script is in the words of page/',
  },
  page: {
    may: ['d3-hierarchy', 'd3-selection', 'd3-zoom'],
    because:
      'it is the code of the page that shows the org chart: it runs in a browser, and is handed one value, so that it can reach nothing else; d3 walks down the tree and moves the picture',
  },
  hr: {
    may: ['node:buffer', 'node:zlib', 'csv-parse', 'saxen'],
    because: 'it turns the bytes of an HR file into rows, and knows neither the chart nor where the bytes come from',
  },
  sandbox: {
    may: ['node:http', 'node:net', 'node:crypto'],
    because: 'it is the service: it shares no code with live/, not even types, so that a shared mistake cannot hide',
  },
  host: {
    may: [
      'live',
      'render',
      'package.json',
      'node:process',
      'node:timers',
      'node:events',
      'node:os',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:buffer',
      'node:readline',
    ],
    because:
      'it is this process and its machine, as the entries hand them in: clock, chance, terminal, private files, and the keys, which live/ finds in a text',
  },
  engine: {
    may: [
      'desired',
      'live',
      'plan',
      'state',
      'apply',
      'render',
      'github',
      'git',
      'host',
      '#validators',
      'hr',
      'node:fs/promises',
      'node:path',
    ],
    because:
      'it is the story of a run: the only place where the wings, the plan, the writer and the state meet; and where an HR file meets a chart',
  },
  cli: {
    may: [
      'engine',
      'host',
      'render',
      'desired',
      'live',
      'plan',
      'state',
      'github',
      'git',
      'doctor',
      'hr',
      'sandbox',
      'node:process',
      'node:fs',
      'node:fs/promises',
      'node:path',
    ],
    because: 'it is the entry for people: a command line in, text and an exit code out',
  },
  action: {
    may: [
      'engine',
      'host',
      'render',
      'desired',
      'live',
      'plan',
      'state',
      'github',
      'git',
      'doctor',
      'hr',
      'scim',
      '@actions',
      'node:process',
      'node:fs/promises',
      'node:path',
    ],
    because:
      'it is the entry for GitHub: an event in, comments, checks, annotations and outputs out; every week it runs the doctor, as the entry for people does',
  },
}

/** Words that a room may not hold, and why. */
export const never: readonly { readonly room: RegExp; readonly word: RegExp; readonly because: string }[] = [
  {
    room: /^(plan|render|page)$/,
    word: /\b(async|await|Promise)\b/,
    because: 'planning and rendering are pure, and a page has all that it shows, so nothing in them waits',
  },
  {
    room: /^(plan|render|page|model|apply|live|desired|state|git|github|doctor|hr|sandbox)$/,
    word: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b/,
    because: 'time and chance arrive as arguments, so that a run can be repeated',
  },
  {
    room: /^(?!(cli|action|host|desired)$)/,
    word: /\bprocess\.(?!\.)|\bconsole\./,
    because: 'the process and the console belong to the entry: rooms return values',
  },
  {
    room: /^desired$/,
    word: /\bprocess\.(?!\.|env\.TZ\b)|\bconsole\./,
    because: 'of this process, a chart may only set the time zone of the clock',
  },
  {
    room: /^(?!desired$)/,
    word: /\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/,
    because: 'the clock of the machine says nothing about the day of a company: desired/day.ts is asked',
  },
  {
    room: /^(?!(live|sandbox)$)/,
    word: /\bmanagerId\b/,
    because: 'the field names of the API stay in live/, and in the sandbox, which is the service',
  },
  {
    room: /^(?!git$)/,
    word: /'(?:ls-tree|ls-remote|cat-file|rev-parse|rev-list|mktree|hash-object|commit-tree|update-ref|merge-base|merge-tree)'/,
    because: 'one room speaks Git: the others ask for commits, trees and texts',
  },
  {
    room: /^(?!live$)/,
    word: /\bas (unknown as )?LiveState\b/,
    because:
      'only the proof of completeness makes a LiveState: a list that was not proven whole must never be planned with',
  },
  {
    room: /^live$/,
    word: /'DELETE'|"DELETE"/,
    because: 'deleting erases a person for good: the client has no such call',
  },
  {
    room: /^page$/,
    word: /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b|\bDOMParser\b|\bdocument\.write|\bsrcdoc\b|\beval\b|\bnew Function\b/,
    because: 'foreign text becomes text nodes and values of attributes, and is never read as markup or code',
  },
  {
    room: /^page$/,
    word: /\bfetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWorker\b|\bimport\(|\.(?:href|src|action)\b|\blocation\b|\bwindow\.open\b|\b(?:local|session)Storage\b|\bcookie\b/,
    because: 'a page asks for nothing, leads nowhere, and keeps nothing',
  },
  {
    room: /./,
    word: /\bas (unknown as |never as )?(Safe|Printed|Line|Printable|Words|Markdown|Marked|Json|Workflow|Csv|Url|Html|DataBlock)\b/,
    because: 'only a sink says what is safe for it: a cast would print foreign text as it is',
  },
]
