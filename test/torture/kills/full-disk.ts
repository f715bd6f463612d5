import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wrongIn } from './ending.js'
import { expectNothingLeft, type Whole } from './kill.js'
import { placeOf, put, type Kind, type Place } from './place.js'
import type { Ended } from './program.js'

/** A store that takes no more, from the start or after the intents, and how it comes right again. */
export interface Shortage {
  readonly what: string
  readonly kind: Kind
  /** `before`: nothing may be written. `after`: what was written is kept in a file. `nowhere`: it cannot be kept. */
  readonly when: 'before' | 'after' | 'nowhere'
  /** What the shell allows the process. */
  readonly limits: string
  /** Spoils the store, at once or later; returns what mends it. */
  readonly spoil: (place: Place) => () => void
}

const none = (): void => undefined

/** A size of 0 for every file that is written, as a quota of a full disk has it. */
const noRoom = 'ulimit -f 0'

export const shortages: readonly Shortage[] = [
  shortage('no room for the state', 'file', 'before', () => none, noRoom),
  shortage('no room in the repository', 'git', 'before', () => none, noRoom),
  shortage('a file where the folder should be', 'file', 'before', (place) => inTheWay(place, 'kept')),
  shortage('a remote that refuses', 'git', 'before', (place) => refusePushes(place, 1)),
  shortage('the folder is lost on the way', 'file', 'after', (place) => inTheWayLater(place, ['kept'])),
  shortage('the remote begins to refuse', 'git', 'after', (place) => refusePushes(place, 2)),
  shortage('nothing takes more', 'file', 'nowhere', (place) => inTheWayLater(place, ['kept', '.espalier'])),
]

function shortage(
  what: string,
  kind: Kind,
  when: Shortage['when'],
  spoil: Shortage['spoil'],
  limits: string = '',
): Shortage {
  return { what, kind, when, spoil, limits }
}

/** A run that cannot save, and the one after the store came right. Returns what is wrong. */
export async function shortageCase(one: Shortage, whole: Whole, top: string): Promise<string[]> {
  const place = await placeOf(whole.template, top, 0)
  try {
    const [users, state] = [JSON.stringify(place.sandbox.company.users), JSON.stringify(place.state())]
    const mend = one.spoil(place)
    const ended = await place.start(['apply', '--yes'], one.limits).ended
    mend()
    const wrong = wrongEnd(one, ended)
    if (one.when === 'before') {
      if (JSON.stringify(place.sandbox.company.users) !== users) wrong.push('the service was written to')
      if (JSON.stringify(place.state()) !== state) wrong.push('the state is another one')
    }
    if (one.when === 'after') wrong.push(...(await recover(ended, place)))
    const { exit, said } = await place.run('apply', '--yes')
    if (exit !== 0) wrong.push(`the next run ended with ${exit}: ${said}`)
    await expectNothingLeft(place)
    return [...wrong, ...wrongIn(place, whole.template.scene, whole.ending)]
  } catch (error) {
    return [(error as Error).message]
  } finally {
    await place.close()
  }
}

const says = {
  before: /could not be saved|could not be read/,
  after: /run "espalier state recover \S+"/,
  nowhere: /could not be kept in a file here either/,
} satisfies Record<Shortage['when'], RegExp>

function wrongEnd({ when }: Shortage, { exit, said }: Ended): string[] {
  return [
    ...(exit === 7 ? [] : [`it ended with ${exit}: ${said}`]),
    ...(says[when].test(said) ? [] : [`it does not say what to do: ${said}`]),
  ]
}

/** The command that was named brings all of it back: after it, nothing is left to do. */
async function recover({ said }: Ended, place: Place): Promise<string[]> {
  const [, file = ''] = /"espalier state recover (\S+)"/.exec(said) ?? []
  const { exit, said: answer } = await place.run('state', 'recover', file)
  if (exit !== 0) return [`state recover ended with ${exit}: ${answer}`]
  await expectNothingLeft(place)
  return []
}

/** Puts a file where a folder is, or should be; returns what puts it right. */
function inTheWay(place: Place, name: string): () => void {
  const path = join(place.folder, name)
  if (existsSync(path)) renameSync(path, `${path}.away`)
  writeFileSync(path, 'full')
  return () => {
    rmSync(path)
    if (existsSync(`${path}.away`)) renameSync(`${path}.away`, path)
  }
}

/** The same as soon as the first write has come: the intents are saved by then. */
function inTheWayLater(place: Place, names: readonly string[]): () => void {
  const mends: (() => void)[] = []
  place.doorway.watch((moment, { method }) => {
    if (moment === 'arrived' && method !== 'GET' && mends.length === 0)
      mends.push(...names.map((name) => inTheWay(place, name)))
    return undefined
  })
  return () => {
    for (const mend of mends) mend()
  }
}

/** The remote refuses the nth push and every later one. */
function refusePushes({ store }: Place, nth: number): () => void {
  mkdirSync(join(store, 'hooks'), { recursive: true })
  const file = join(store, 'hooks/pre-receive')
  put(file, `#!/bin/sh\nn=$(($(cat seen 2>/dev/null || echo 0) + 1))\necho $n > seen\n[ $n -lt ${nth} ]\n`)
  chmodSync(file, 0o755)
  return () => rmSync(file)
}
