/** A person as an HR system has them. */
export interface HrPerson {
  readonly key: string
  readonly id: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  /** The key of another person; null at the top. */
  readonly manager: string | null
  readonly department: string
  readonly status?: 'active' | 'left'
  readonly start?: string
  readonly end?: string
}

type Cells = (person: HrPerson, manager: HrPerson | undefined) => readonly string[]

interface Export {
  readonly header: readonly string[]
  readonly cells: Cells
}

const blank = ''

/** The exports of six HR systems, written from their documents and templates, and not from our presets. */
export const exports: Readonly<Record<string, Export>> = {
  'small-improvements': {
    header: [
      'First Name',
      'Last Name',
      'Gender',
      'Title',
      'Login Email',
      'Manager Email',
      'Department',
      'Team',
      'Location',
      'Employee ID',
      'Hiring Date',
    ],
    cells: (one, boss) => [
      one.firstName,
      one.lastName,
      blank,
      'Engineer',
      one.email,
      boss?.email ?? blank,
      one.department,
      'Team',
      'Berlin',
      one.id,
      one.start ?? blank,
    ],
  },
  workday: {
    header: [
      'Employee ID',
      'Worker',
      'First Name',
      'Last Name',
      'Business Title',
      'Email - Primary Work',
      "Worker's Manager",
      'Manager ID',
      'Department',
      'Cost Center',
      'Hire Date',
      'Termination Date',
      'Active Status',
    ],
    cells: (one, boss) => [
      one.id,
      `${one.firstName} ${one.lastName}`,
      one.firstName,
      one.lastName,
      'Engineer',
      one.email,
      boss === undefined ? blank : `${boss.firstName} ${boss.lastName}`,
      boss?.id ?? blank,
      one.department,
      'CC1',
      one.start ?? '2020-01-01',
      one.end ?? blank,
      one.status === 'left' ? 'No' : 'Yes',
    ],
  },
  bamboohr: {
    header: [
      'employeeNumber',
      'lastName',
      'firstName',
      'workEmail',
      'supervisor',
      'supervisorEmail',
      'department',
      'hireDate',
      'terminationDate',
      'status',
    ],
    cells: (one, boss) => [
      one.id,
      one.lastName,
      one.firstName,
      one.email,
      boss === undefined ? blank : `${boss.lastName}, ${boss.firstName}`,
      boss?.email ?? blank,
      one.department,
      one.start ?? '2020-01-01',
      one.end ?? blank,
      one.status === 'left' ? 'Inactive' : 'Active',
    ],
  },
  personio: {
    header: [
      'id',
      'first_name',
      'last_name',
      'email',
      'status',
      'position',
      'department',
      'supervisor',
      'hire_date',
      'termination_date',
    ],
    cells: (one, boss) => [
      one.id,
      one.firstName,
      one.lastName,
      one.email,
      one.status === 'left' ? 'inactive' : 'active',
      'Engineer',
      one.department,
      boss === undefined ? blank : `${boss.firstName} ${boss.lastName}`,
      one.start ?? '2020-01-01',
      one.end ?? blank,
    ],
  },
  hibob: {
    header: [
      'root.id',
      'root.email',
      'root.firstName',
      'root.surname',
      'work.title',
      'work.department',
      'work.startDate',
      'work.reportsTo.email',
      'work.reportsToIdInCompany',
      'work.employeeIdInCompany',
      'internal.status',
      'internal.terminationDate',
    ],
    cells: (one, boss) => [
      `b${one.id}`,
      one.email,
      one.firstName,
      one.lastName,
      'Engineer',
      one.department,
      one.start ?? '2020-01-01',
      boss?.email ?? blank,
      boss?.id ?? blank,
      one.id,
      one.status === 'left' ? 'inactive' : 'active',
      one.end ?? blank,
    ],
  },
  rippling: {
    header: [
      'Employee - ID',
      'Employee',
      'Work email',
      'Start date',
      'Last day of work',
      'Department',
      'Title',
      'Manager - Work email',
      'Employment status',
    ],
    cells: (one, boss) => [
      one.id,
      `${one.firstName} ${one.lastName}`,
      one.email,
      one.start ?? '2020-01-01',
      one.end ?? blank,
      one.department,
      'Engineer',
      boss?.email ?? blank,
      one.status === 'left' ? 'Terminated' : 'Active',
    ],
  },
}

/** The export of a system as CSV. */
export function exported(system: string, people: readonly HrPerson[]): string {
  const { header, cells } = exports[system] as Export
  const byKey = new Map(people.map((one) => [one.key, one]))
  const rows = people.map((one) => cells(one, byKey.get(one.manager ?? '')))
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
