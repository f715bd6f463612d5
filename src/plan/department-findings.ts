import type { Change, Diagnostic, Place } from '../model/files.js'
import type { Person } from '../model/people.js'
import { shortList } from '../model/short-list.js'
import { fullName, warning, who } from './findings.js'

export function departmentStays(boss: Person, from: string, to: string, reports: readonly Person[]): Diagnostic {
  const named = shortList(reports.map(({ values }) => fullName(values)))
  const stay = reports.length === 1 ? '1 person keeps' : `${reports.length} people keep`
  return warning(
    'department-stays',
    `${stay} the department "${from}" while their manager ${who(boss)} gets "${to}": ${named}. ` +
      `If they move too, write "department: ${to}" for them; if not, leave it as it is.`,
    boss.at,
  )
}

/** Each new department with those who get it. */
export function newDepartments(
  fresh: readonly (readonly [string, readonly Pick<Change, 'key'>[]])[],
  at?: Place,
): Diagnostic {
  const named = shortList(
    fresh.map(
      ([name, some]) =>
        `"${name}" (${shortList(
          some.map(({ key }) => key),
          3,
        )})`,
    ),
  )
  return warning(
    'new-department',
    `${fresh.length === 1 ? 'A department is' : 'Departments are'} new: no active user in Small Improvements has ${named}. ` +
      'Correct the name if it is misspelt; if not, leave it as it is.',
    at,
  )
}
