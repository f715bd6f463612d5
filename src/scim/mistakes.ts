import type { scimUser } from '#validators/scim-user'
import { scimFinding, type ScimFinding } from '../model/scim-finding.js'

/** As a validator has it. */
type SchemaError = NonNullable<(typeof scimUser)['errors']>[number]

/** How many mistakes of one event are told: correcting them shows the next ones. */
const most = 20

/** What a validator found, a finding for each place. The texts hold nothing of the payload. */
export function mistakesIn(errors: readonly SchemaError[]): readonly ScimFinding[] {
  const whole = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath))
  // What a branch of an anyOf lacks, or an entry of a list that must contain one, is said of the whole.
  const inOther = ({ keyword, instancePath }: SchemaError): boolean =>
    keyword === 'const' ||
    (keyword !== 'anyOf' && [...whole].some((path) => instancePath === path || instancePath.startsWith(`${path}/`)))
  const byPlace = new Map<string, ScimFinding>()
  for (const error of errors.filter((one) => !inOther(one))) {
    const at = placeOf(error.instancePath)
    if (!byPlace.has(at)) byPlace.set(at, scimFinding('wrong-value', at, `${wordsFor(error)} ${fix}`))
  }
  return [...byPlace.values()].slice(0, most)
}

const fix = 'Correct the attribute mapping of the sender.'

/** The place in the payload: /emails/0/value is scim.emails[0].value. */
function placeOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : `${path}.${step}`), 'scim')
}

function wordsFor({ keyword, params }: SchemaError): string {
  const { type, limit, missingProperty, allowedValues } = params as Readonly<Record<string, unknown>>
  switch (keyword) {
    case 'type':
      return `It must be ${[type]
        .flat()
        .map((one) => kinds[String(one)] ?? String(one))
        .join(' or ')}.`
    case 'required':
      return `It has no "${String(missingProperty)}".`
    case 'maxLength':
      return `It is longer than ${String(limit)} characters.`
    case 'minLength':
      return 'It is empty.'
    case 'maxItems':
      return `It has more than ${String(limit)} entries.`
    case 'minItems':
      return 'It has no entries.'
    case 'contains':
      return 'It does not name the schema of a user (RFC 7643) or of PATCH (RFC 7644).'
    case 'enum':
      return `It must be one of ${[allowedValues].flat().map(String).join(', ')}.`
    default:
      return 'Its form is not one that SCIM or Entra gives it.'
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
}
