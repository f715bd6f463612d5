import type { Flag } from './arguments.js'
import { base, choiceFlags, common, help, inFlight, noColor, org, sandboxFlags, sandboxMore } from './shared-flags.js'
import type { Report, Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'

/** A command, as help shows it. Its code is loaded only when it runs. */
export interface Command {
  readonly name: string
  /** The words it takes after its name. */
  readonly takes: string
  readonly says: string
  readonly more: string
  readonly flags: readonly Flag[]
  readonly example: string
  readonly run: (args: ParsedArgs, host: Host) => Promise<Report>
}

/** Every command there is, in the order in which people meet them. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    takes: '',
    says: 'write the workflows and a first chart',
    more: 'Writes the workflows, the action, owners, and a first chart. Existing files stay as they are; CODEOWNERS and .gitattributes get lines at their end. Then it lists the steps that only a person can do.',
    flags: [
      { name: 'company', value: 'NAME', says: 'the name of the company, if there is no espalier.yaml yet' },
      { name: 'timezone', value: 'ZONE', says: 'its time zone, if there is no espalier.yaml yet (default: UTC)' },
      { name: 'owner', value: 'TEAM', says: 'who approves changes, for CODEOWNERS' },
      noColor,
      help,
    ],
    example: 'espalier init --company Acme --timezone Europe/Berlin --owner @acme/people-ops',
    run: async (args, host) => (await import('./commands/init.js')).init(args, host),
  },
  {
    name: 'doctor',
    takes: '',
    says: 'check that the repository is set up safely',
    more: 'Checks the workflows, the action and the owners, and with GITHUB_TOKEN or GH_TOKEN in the environment also the settings on GitHub. It lists what it could not check. Exit 1 if it finds something.',
    flags: [{ name: 'format', value: 'text|json', says: 'how to show the findings (default: text)' }, noColor, help],
    example: 'espalier doctor',
    run: async (args, host) => (await import('./commands/doctor.js')).doctor(args, host),
  },
  {
    name: 'validate',
    takes: '',
    says: 'check the files; no network, no key',
    more: 'Checks every file of the chart, as of one day and of each later day in the files. Shows all findings.',
    flags: [{ name: 'format', value: 'text|json|github', says: 'how to show the findings (default: text)' }, ...common],
    example: 'espalier validate --as-of 2027-01-01',
    run: async (args, host) => (await import('./commands/validate.js')).validate(args, host),
  },
  {
    name: 'diff',
    takes: 'BASE',
    says: 'compare the chart with another one; no network, no key',
    more: 'Shows what leads from the chart of BASE to this one, as a plan does. BASE is a revision of the repository, such as main or HEAD~1, or the folder of another chart. What only the live users could tell is not known, and the diff says so. Exit 2 with --exit-code if the charts differ, 8 if a limit blocks.',
    flags: [
      { name: 'format', value: 'text|json|markdown', says: 'how to show the diff (default: text)' },
      { name: 'exit-code', value: null, says: 'exit 2 if the charts differ' },
      ...common,
    ],
    example: 'espalier diff origin/main',
    run: async (args, host) => (await import('./commands/diff.js')).diff(args, host),
  },
  {
    name: 'plan',
    takes: '',
    says: 'show what would change; writes nothing',
    more: 'Reads the chart and the live users and shows what apply would do. Exit 2 with --exit-code if there are changes, 8 if a limit blocks.',
    flags: [
      { name: 'format', value: 'text|json|markdown', says: 'how to show the plan (default: text)' },
      { name: 'out', value: 'FILE', says: 'write the plan to a file, for apply --plan' },
      { name: 'exit-code', value: null, says: 'exit 2 if there are changes' },
      { name: 'unmanaged', value: null, says: 'list the users that the chart does not name' },
      ...choiceFlags,
      base,
      ...common,
    ],
    example: 'espalier plan --out plan.json',
    run: async (args, host) => (await import('./commands/plan.js')).plan(args, host),
  },
  {
    name: 'apply',
    takes: '',
    says: 'make the changes, in order, and check the result',
    more: 'Plans again, asks (or needs --yes, --expect or --plan), makes the changes, reads everything again and reports what is left. After a crash, run it again: it first looks for what may have been sent.',
    flags: [
      { name: 'plan', value: 'FILE', says: 'apply only changes that are in this plan (from plan --out)' },
      {
        name: 'expect',
        value: 'FINGERPRINT',
        says: 'apply only the plan with these 32 or more digits, or the rest of it',
      },
      { name: 'yes', value: null, says: 'do not ask' },
      ...choiceFlags,
      ...common,
    ],
    example: 'espalier apply --plan plan.json',
    run: async (args, host) => (await import('./commands/apply.js')).applyPlan(args, host),
  },
  {
    name: 'import live',
    takes: '',
    says: 'write the live users into the files of the chart',
    more: 'Writes every user of the service to org/people, a file for each department. Existing files are edited in place: keys, comments and order stay.',
    flags: [
      { name: 'company', value: 'NAME', says: 'the name of the company, if there is no espalier.yaml yet' },
      { name: 'timezone', value: 'ZONE', says: 'its time zone, if there is no espalier.yaml yet (default: UTC)' },
      inFlight,
      org,
      noColor,
      help,
    ],
    example: 'espalier import live --company Acme --timezone Europe/Berlin',
    run: async (args, host) => (await import('./commands/import-live.js')).importLive(args, host),
  },
  {
    name: 'probe',
    takes: '',
    says: 'learn how the service behaves, and notice when that changes',
    more: 'Finds out how Small Improvements behaves where that is not documented, and writes it to org/contract.yaml: names and types of fields, never a value of a person. Only reads, unless --write is given. Exit 1 if anything differs from the file.',
    flags: [
      { name: 'format', value: 'text|json', says: 'how to show it (default: text)' },
      { name: 'accept', value: null, says: 'also write what has changed to the file' },
      { name: 'write', value: null, says: 'also try writes on one new account, which is inactive afterwards' },
      { name: 'email', value: 'ADDRESS', says: 'the address of that account: one of yours that no account has' },
      { name: 'yes', value: null, says: 'send the requests of --write without asking' },
      org,
      noColor,
      help,
    ],
    example: 'espalier probe',
    run: async (args, host) => (await import('./commands/probe.js')).probe(args, host),
  },
  {
    name: 'state show',
    takes: '',
    says: 'show which account belongs to which person',
    more: 'Shows the account of each key and the address last applied, the open writes, and who holds the lock.',
    flags: [{ name: 'format', value: 'text|json', says: 'how to show it (default: text)' }, noColor, help],
    example: 'espalier state show',
    run: async (args, host) => (await import('./commands/state-show.js')).stateShow(args, host),
  },
  {
    name: 'state forget',
    takes: 'KEY',
    says: 'unbind the account of one person',
    more: 'Unbinds the account of this person. The account itself stays as it is. If the chart still names the person, the next plan adopts the account by its address.',
    flags: [noColor, help],
    example: 'espalier state forget sam.okafor',
    run: async (args, host) => (await import('./commands/state-forget.js')).stateForget(args, host),
  },
  {
    name: 'state resolve',
    takes: 'INTENT',
    says: 'say whether a new account was made, after apply ended with 4',
    more: 'Settles a hire that apply and plan name as unresolved: a new account was requested, and never seen. Look for it in Small Improvements first, then report what you found.',
    flags: [
      { name: 'created', value: 'USER', says: 'the account is there: its id' },
      { name: 'not-sent', value: null, says: 'the account is not there: the next apply makes it' },
      noColor,
      help,
    ],
    example: 'espalier state resolve create:sam.okafor --not-sent',
    run: async (args, host) => (await import('./commands/state-resolve.js')).stateResolve(args, host),
  },
  {
    name: 'state unlock',
    takes: 'ID',
    says: 'remove the lock of a run that has ended',
    more: 'Removes the lock with this id. A run that finds the lock prints its id and its holder. Refused if Espalier can see that the holder still runs. If it can see that the holder has ended, the next apply takes over the lock, and this command is not needed.',
    flags: [
      { name: 'force', value: null, says: 'also if a process with that number runs: it is another program' },
      noColor,
      help,
    ],
    example: 'espalier state unlock 9f1c2ab47de0',
    run: async (args, host) => (await import('./commands/state-unlock.js')).stateUnlock(args, host),
  },
  {
    name: 'state seal',
    takes: '',
    says: 'seal a refused state, after you have checked it',
    more: 'For a state from a version before seals, after a change of the API key, or for a restored older copy. Shows what it seals, and asks. The evidence records it. Needs the key of the runs; refused in a workflow.',
    flags: [
      { name: 'from', value: 'COMMIT', says: 'the state in this commit of its branch, not the newest' },
      { name: 'new', value: null, says: 'start an empty state: the old one is lost for good' },
      { name: 'yes', value: null, says: 'do not ask' },
      org,
      noColor,
      help,
    ],
    example: 'espalier state seal',
    run: async (args, host) => (await import('./commands/state-seal.js')).stateSeal(args, host),
  },
  {
    name: 'state key',
    takes: '',
    says: 'make a key that seals the state',
    more: 'Prints a new key for ESPALIER_STATE_KEY: for runs with different API keys that share a state, and for runs that must go on when the API key changes. Without it, the API key makes the seal.',
    flags: [noColor, help],
    example: 'espalier state key',
    run: async () => (await import('./commands/state-key.js')).stateKey(),
  },
  {
    name: 'state recover',
    takes: 'FILE',
    says: 'restore the state that a run could not save',
    more: 'A run that cannot save its state at the end keeps it in a file on its machine, and names the file. Nothing is lost without that file: the next apply looks for what was done.',
    flags: [noColor, help],
    example: 'espalier state recover .espalier/recovery-18.json',
    run: async (args, host) => (await import('./commands/state-recover.js')).stateRecover(args, host),
  },
  {
    name: 'evidence',
    takes: '',
    says: 'show what was applied, who approved it, and when it was read back',
    more: 'Needs no key; with the key of the runs it also checks the seal of the newest record. It checks every record first: that it is unchanged, follows the one before, and names what allowed each change. If one fails, it shows nothing, and the exit code is 7.',
    flags: [
      { name: 'since', value: 'DATE', says: 'only what was applied on that day or later' },
      { name: 'until', value: 'DATE', says: 'only what was applied on that day or before' },
      { name: 'csv', value: null, says: 'a row for each change, for a spreadsheet' },
      { name: 'format', value: 'text|json', says: 'how to show it (default: text)' },
      noColor,
      help,
    ],
    example: 'espalier evidence --csv --since 2026-01-01 --until 2026-12-31',
    run: async (args, host) => (await import('./commands/evidence.js')).evidence(args, host),
  },
  {
    name: 'sandbox',
    takes: '',
    says: 'run a local Small Improvements, to try things',
    more: sandboxMore,
    flags: [...sandboxFlags, noColor, help],
    example: 'espalier sandbox --port 8080 --people 200',
    run: async (args, host) => (await import('./commands/sandbox.js')).sandbox(args, host),
  },
]
