import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { key } from '../support/canary.js'
import { startCli } from '../support/cli.js'
import { outline, seedsOf, writeChart } from '../support/charts.js'
import { expectExit, expectNothingWritten, stage } from '../support/stage.js'
import type { Ran } from '../support/cli.js'
import type { Stage } from '../support/stage.js'
import { sealedFile } from '../support/seals.js'

const people = outline(`
top
  ann
  bob
  cid
`)

/** One thing that is wrong: what is done to a stage on which all is well, the command, its exit code and its words. */
interface Case {
  readonly spoil?: (place: Stage) => void
  readonly env?: Readonly<Record<string, string>>
  readonly args: readonly string[]
  readonly exit: number
  readonly says: RegExp
}

const chart = (settings: string) => (place: Stage) => writeChart(place.folder, people, settings)
const state = (text: string) => (place: Stage) => {
  mkdirSync(join(place.folder, '.espalier'))
  writeFileSync(join(place.folder, '.espalier/state.json'), text)
}
const stateOf = (company: string, service = 'http://127.0.0.1/api/v1'): string =>
  sealedFile({
    format: 2,
    lineage: 'one-of-a-test',
    serial: 1,
    company,
    service,
    bindings: {},
    lastGood: null,
    begun: null,
    hiring: false,
    intents: {},
    lock: null,
  })

/** One paragraph: a line that begins with the program's name. */
const cases: Readonly<Record<string, Case>> = {
  'a misspelt flag': { args: ['apply', '--yes', '--dryrun'], exit: 64, says: /no flag --dryrun/ },
  'a misspelt flag with a near one': { args: ['plan', '--exitcode'], exit: 64, says: /Did you mean --exit-code\?/ },
  'a misspelt command': { args: ['aply', '--yes'], exit: 64, says: /Did you mean "apply"\?/ },
  'a missing key': {
    env: { SMALL_IMPROVEMENTS_API_KEY: '' },
    args: ['plan'],
    exit: 1,
    says: /SMALL_IMPROVEMENTS_API_KEY/,
  },
  'a key with a line break in it': {
    env: { SMALL_IMPROVEMENTS_API_KEY: 'one\ntwo' },
    args: ['plan'],
    exit: 6,
    says: /Copy the whole key again/,
  },
  'a wrong key': {
    env: { SMALL_IMPROVEMENTS_API_KEY: 'wrong' },
    args: ['apply', '--yes'],
    exit: 6,
    says: /refuses the API key/,
  },
  'plain http to another machine': {
    env: { ESPALIER_API_URL: 'http://service.example/api/v1' },
    args: ['apply', '--yes'],
    exit: 1,
    says: /http:\/\/.*in the clear/,
  },
  'plain http to another machine that looks like this one': {
    env: { ESPALIER_API_URL: 'http://127.0.0.1.service.example/api/v1' },
    args: ['plan'],
    exit: 1,
    says: /in the clear/,
  },
  'an address that is none, beside a state': {
    spoil: state(stateOf('Acme')),
    env: { ESPALIER_API_URL: 'small-improvements' },
    args: ['plan'],
    exit: 1,
    says: /it is not a URL/,
  },
  'an address that holds a password, beside a state of another service': {
    spoil: state(stateOf('Acme')),
    env: { ESPALIER_API_URL: 'https://me:secret@service.example/api/v1' },
    args: ['plan'],
    exit: 1,
    says: /^(?!.*secret).*it holds a user name or a password/,
  },
  'an address that is none': {
    env: { ESPALIER_API_URL: 'small-improvements' },
    args: ['plan'],
    exit: 1,
    says: /it is not a URL/,
  },
  'a damaged state': {
    spoil: state('{"format":1,'),
    args: ['apply', '--yes'],
    exit: 7,
    says: /damaged: it is not JSON/,
  },
  'a state of another form': { spoil: state('{"format":2}'), args: ['plan'], exit: 7, says: /damaged/ },
  'an empty state': { spoil: state(''), args: ['plan'], exit: 7, says: /damaged/ },
  'a state of another company': {
    spoil: state(stateOf('Other')),
    args: ['apply', '--yes'],
    exit: 6,
    says: /company "Other".*"Acme"/,
  },
  'a state of another service': {
    spoil: state(stateOf('Acme', 'https://service.example/api/v1')),
    args: ['plan'],
    exit: 6,
    says: /another ESPALIER_STATE/,
  },
  'a place for the state that is none': {
    env: { ESPALIER_STATE: 'state.json' },
    args: ['plan'],
    exit: 1,
    says: /Write file: and a path/,
  },
  'apply without a terminal and without approval': {
    args: ['apply'],
    exit: 64,
    says: /needs --yes, --plan FILE or --expect/,
  },
  'two ways of approval at once': {
    args: ['apply', '--yes', '--expect', '0123456789'],
    exit: 64,
    says: /exclude each other/,
  },
  'a fingerprint that is none': {
    args: ['apply', '--expect', 'latest'],
    exit: 64,
    says: /--expect takes a fingerprint/,
  },
  'a lifted limit without the fingerprint': {
    args: ['apply', '--yes', '--allow', 'deactivate=9'],
    exit: 64,
    says: /--expect/,
  },
  'a day that is none': { args: ['plan', '--as-of', '2026-02-30'], exit: 64, says: /--as-of takes a day/ },
  'somebody to plan for who is not there': { args: ['plan', '--only', 'anne'], exit: 64, says: /Did you mean "ann"\?/ },
}

for (const [title, one] of Object.entries(cases)) {
  test(`${title}: one paragraph, exit ${one.exit}, nothing written`, async () => {
    const ran = await spoilt(one)
    expect(ran.err).toMatch(/^espalier: [^\n]+\n$/)
  })
}

/** Findings about the files: one line of place and kind, then what to do. */
const fileCases: Readonly<Record<string, Case>> = {
  'an unknown setting': {
    spoil: chart('limit: {}\n'),
    args: ['apply', '--yes'],
    exit: 1,
    says: /espalier\.yaml:3.*unknown-property/,
  },
  'a folder that is not there': { args: ['plan', '--org', 'elsewhere'], exit: 1, says: /elsewhere/ },
  'a file in the place of the folder': { args: ['plan', '--org', 'org/espalier.yaml'], exit: 1, says: /unreadable/ },
  'a link in the place of a file': {
    spoil: ({ folder }) => symlinkSync('/etc/hostname', join(folder, 'org/people/more.yaml')),
    args: ['plan'],
    exit: 1,
    says: /unreadable/,
  },
  'an empty folder': {
    spoil: ({ folder }) => mkdirSync(join(folder, 'void')),
    args: ['plan', '--org', 'void'],
    exit: 1,
    says: /no-settings[^]*no-people/,
  },
}

for (const [title, one] of Object.entries(fileCases)) {
  test(`${title}: a finding, exit ${one.exit}, nothing written`, async () => {
    expect((await spoilt(one)).err).not.toContain('espalier: ')
  })
}

async function spoilt({ spoil, env = {}, args, exit, says }: Case): Promise<Ran> {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, people)
  spoil?.(place)
  const usual = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: place.sandbox.url }
  const ran = await startCli(args, place.folder, { ...usual, ...env }).done
  expectExit(ran, exit)
  expect(ran.err).toMatch(says)
  expect(ran.out).toBe('')
  expectNothingWritten(place.sandbox)
  return ran
}
