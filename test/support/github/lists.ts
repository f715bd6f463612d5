import type { Call, Reply } from './exchange.js'
import type { Facts } from './facts.js'
import { seen } from './history.js'

/** A page of a list, and where the next one is. */
function paged(all: readonly unknown[], { query, path, headers }: Call): Reply {
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
  const body = all.slice((page - 1) * size, page * size)
  if (all.length <= page * size) return { status: 200, body }
  const next = new URLSearchParams([...query].filter(([name]) => name !== 'page'))
  next.set('page', String(page + 1))
  return { status: 200, body, headers: { link: `<http://${headers.host ?? ''}${path}?${String(next)}>; rel="next"` } }
}

/** How the branches of the repository were moved, newest first. */
export function activitiesOf(facts: Facts, call: Call): Reply {
  seen(facts)
  const ref = call.query.get('ref')
  return paged(facts.activities.filter((one) => ref === null || one.ref === ref).toReversed(), call)
}

/** What was done to a pull request, oldest first. */
export function timelineOf({ events, pulls }: Facts, number: number, call: Call): Reply | null {
  return pulls.has(number) ? paged(events.get(number) ?? [], call) : null
}

/** The files that a pull request changes, since its branch left the base. */
export function filesOf({ origin, pulls }: Facts, number: number, call: Call): Reply {
  const pull = pulls.get(number)
  if (pull === undefined) return { status: 404, body: { message: 'Not Found' } }
  const said = origin.say(['diff', '--name-status', '-z', '--find-renames', `${pull.base}...${pull.head}`]).split('\0')
  const files: unknown[] = []
  for (let at = 0; at < said.length - 1; at += 2) {
    const letter = said[at]?.slice(0, 1) ?? ''
    const renamed = letter === 'R' ? { previous_filename: said[(at += 1)] } : {}
    files.push({ filename: said[at + 1], status: words[letter] ?? 'modified', ...renamed })
  }
  return paged(files, call)
}

/** The commits of a pull request as its branch is now, oldest first. */
export function commitsOf({ origin, pulls }: Facts, number: number, call: Call): Reply {
  const pull = pulls.get(number)
  if (pull === undefined) return { status: 404, body: { message: 'Not Found' } }
  const said = origin.say(['log', '--reverse', '--topo-order', '--format=%H %ae', pull.head, `^${pull.base}`])
  const commits = said.split('\n').filter(Boolean)
  return paged(
    commits.map((line) => ({
      sha: line.slice(0, line.indexOf(' ')),
      author: userOf(line.slice(line.indexOf(' ') + 1)),
    })),
    call,
  )
}

/** The user of an address in a commit: GitHub knows that of each account, and the one that it gives to all. */
function userOf(address: string): { readonly login: string } | null {
  const [, login] = /^(?:\d+\+)?([\w-]+)@(?:users\.noreply\.[\w.]+|acme\.example)$/.exec(address) ?? []
  return login === undefined || login === 'somebody' ? null : { login }
}

const words: Readonly<Record<string, string>> = { A: 'added', D: 'removed', R: 'renamed' }
