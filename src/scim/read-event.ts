import { scimPatch } from '#validators/scim-patch'
import { scimUser } from '#validators/scim-user'
import { enterpriseUser, patchOp } from './attributes.js'
import { scimFacts, type ScimFacts } from './facts.js'
import { scimFinding, type ScimFinding } from '../model/scim-finding.js'
import { mistakesIn } from './mistakes.js'
import { patchedUser } from './patch.js'
import { spelled } from './spelling.js'

/** What an event says, or why it cannot be taken: `facts` is null if and only if there are findings. */
export interface ScimReading {
  readonly facts: ScimFacts | null
  readonly findings: readonly ScimFinding[]
  /** Whether it says that a person has left: also if it cannot be taken. */
  readonly leaves: boolean
  /** How many attributes Espalier does not read. */
  readonly ignored: number
}

/** Reads a payload: `scim` is the body of a request of SCIM, `user` says whom it is about. All of it is foreign. */
export function readScim(payload: unknown): ScimReading {
  if (!isObject(payload) || !isObject(own(payload, 'scim')))
    return refused([
      scimFinding(
        'not-scim',
        'scim',
        'It is no object. Send the body of the SCIM request as "scim" in client_payload.',
      ),
    ])
  const user = own(payload, 'user') ?? null
  if (user !== null && (typeof user !== 'string' || user.length > longest))
    return refused([
      scimFinding(
        'wrong-value',
        'user',
        `It must be a text of at most ${longest} characters: an employee id, an address, or a key.`,
      ),
    ])
  const { value: scim, twice } = spelled(own(payload, 'scim'))
  if (twice.length > 0)
    return refused(
      twice.map((name) =>
        scimFinding('wrong-value', 'scim', `It says "${name}" twice, in letters of another case. Send it once.`),
      ),
      twice.includes('active') || saysLeft(scim),
    )
  const beside = Object.keys(payload).filter((name) => name !== 'scim' && name !== 'user').length
  const schemas = own(scim, 'schemas')
  // Operations under another schema are refused, and not taken for a user of whom nothing is said.
  const isPatch = own(scim, 'Operations') !== undefined || (Array.isArray(schemas) && schemas.includes(patchOp))
  return isPatch ? readPatch(scim, user, beside) : readUser(scim, user, beside + strangeIn(scim))
}

const longest = 1000

function readPatch(scim: unknown, user: string | null, beside: number): ScimReading {
  if (!scimPatch(scim)) return refused(mistakesIn(scimPatch.errors ?? []))
  const { user: patched, findings, ignored } = patchedUser(scim)
  // Of a leaver nothing else counts: a provider may remove what they had in the same message.
  const others = saysLeft(patched) ? findings.filter(({ code }) => code !== 'not-removable') : findings
  return others.length > 0 ? refused(others, saysLeft(patched)) : readUser(patched, user, beside + ignored)
}

function readUser(scim: unknown, user: string | null, ignored: number): ScimReading {
  if (!scimUser(scim)) return refused(mistakesIn(scimUser.errors ?? []), saysLeft(scim))
  return { facts: scimFacts(scim, user), findings: [], leaves: saysLeft(scim), ignored }
}

function refused(findings: readonly ScimFinding[], leaves = false): ScimReading {
  return { facts: null, findings, leaves, ignored: 0 }
}

function saysLeft(scim: unknown): boolean {
  const active = own(scim, 'active')
  return active === false || (typeof active === 'string' && active.toLowerCase() === 'false')
}

/** What Espalier reads of a user, and what SCIM itself puts there. */
const known = new Set([
  'schemas',
  'id',
  'meta',
  'userName',
  'externalId',
  'displayName',
  'name',
  'emails',
  'active',
  enterpriseUser,
])
const knownOfEnterprise = new Set(['employeeNumber', 'department', 'manager'])

function strangeIn(scim: unknown): number {
  const enterprise = own(scim, enterpriseUser)
  const names = (value: unknown, usual: ReadonlySet<string>): number =>
    isObject(value) ? Object.keys(value).filter((name) => !usual.has(name)).length : 0
  return names(scim, known) + names(enterprise, knownOfEnterprise)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}
