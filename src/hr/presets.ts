import type { HrField, HrPreset } from '../model/hr-file.js'

/** The columns of an HR system: as its API, its templates or its reports write them, or as people remember them. */
export interface PresetColumns {
  /** Written exactly so by the system. If several are in a file, the first counts, and is asked about. */
  readonly documented: Readonly<Partial<Record<HrField, readonly string[]>>>
  /** Labels of its screens, which follow the language and the settings of the account. */
  readonly labels: Readonly<Partial<Record<HrField, readonly string[]>>>
}

/**
 * BambooHR has `supervisorId` and `supervisorEId`. Its integrations do not agree which of the two is the number that the
 * company gave, so neither is read: its address or its name says who it is.
 */
export const presets: Readonly<Record<HrPreset, PresetColumns>> = {
  'small-improvements': {
    documented: {
      id: ['Employee ID'],
      email: ['Login Email'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      managerEmail: ['Manager Email'],
      department: ['Department'],
      start: ['Hiring Date'],
    },
    labels: {},
  },
  workday: {
    documented: {
      id: ['Employee ID'],
      email: ['Email - Primary Work'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      name: ['Worker'],
      managerEmployeeId: ['Manager Employee ID', 'Manager ID'],
      managerEmail: ['Manager E-mail'],
      managerName: ["Worker's Manager"],
      department: ['Department'],
      start: ['Hire Date'],
      end: ['Termination Date', 'Last Day of Work'],
      status: ['Active Status'],
    },
    labels: {},
  },
  bamboohr: {
    documented: {
      id: ['employeeNumber'],
      email: ['workEmail'],
      firstName: ['firstName'],
      lastName: ['lastName'],
      managerEmail: ['supervisorEmail'],
      managerName: ['supervisor'],
      department: ['department'],
      start: ['hireDate'],
      end: ['terminationDate'],
      status: ['status'],
    },
    labels: { id: ['Employee #'], managerName: ['Reporting to'] },
  },
  personio: {
    documented: {
      id: ['id'],
      email: ['email'],
      firstName: ['first_name'],
      lastName: ['last_name'],
      managerName: ['supervisor'],
      department: ['department'],
      start: ['hire_date'],
      end: ['termination_date'],
      status: ['status'],
    },
    labels: {
      id: ['Personalnummer'],
      firstName: ['Vorname'],
      lastName: ['Nachname'],
      email: ['E-Mail-Adresse'],
      managerName: ['Vorgesetzter', 'Vorgesetzte', 'Vorgesetzte Person'],
      department: ['Abteilung'],
      start: ['Eintrittsdatum', 'Einstellungsdatum'],
      end: ['Last day of work', 'Letzter Arbeitstag', 'Austrittsdatum'],
      status: ['Mitarbeiterstatus'],
    },
  },
  hibob: {
    documented: {
      id: ['work.employeeIdInCompany'],
      email: ['root.email'],
      firstName: ['root.firstName'],
      lastName: ['root.surname'],
      managerEmployeeId: ['work.reportsToIdInCompany'],
      managerEmail: ['work.reportsTo.email'],
      department: ['work.department'],
      start: ['work.startDate'],
      end: ['internal.terminationDate', 'employee.lastDayOfWork'],
      status: ['internal.status'],
    },
    labels: {
      id: ['Employee ID'],
      email: ['Email'],
      firstName: ['First name'],
      lastName: ['Last name'],
      managerName: ['Reports to'],
      department: ['Department'],
      start: ['Start date'],
    },
  },
  rippling: {
    documented: {
      id: ['Employee - ID'],
      email: ['Work email'],
      name: ['Employee'],
      managerEmail: ['Manager - Work email'],
      department: ['Department'],
      start: ['Start date'],
      end: ['Last day of work'],
      status: ['Employment status'],
    },
    labels: {},
  },
}

/** The upload of Small Improvements counts its columns by their position: A is the first. */
export const byPosition: Readonly<Partial<Record<HrField, string>>> = {
  firstName: 'A',
  lastName: 'B',
  email: 'E',
  managerEmail: 'F',
  department: 'G',
  id: 'J',
  start: 'K',
}

/** What columns are usually called, whatever the system. */
export const aliases: Readonly<Partial<Record<HrField, readonly string[]>>> = {
  id: [
    'Employee ID',
    'Employee Number',
    'Employee #',
    'Employee No',
    'Staff ID',
    'Empl ID',
    'External user ID',
    'Personnel Number',
  ],
  email: ['Work email', 'Email', 'Email address', 'Work email address'],
  firstName: ['First name', 'Given name'],
  lastName: ['Last name', 'Surname', 'Family name'],
  name: ['Name', 'Full name', 'Employee name', 'Employee'],
  managerEmployeeId: ['Manager ID', 'Manager Employee ID'],
  managerEmail: ['Manager email', 'Supervisor email', 'Manager email address'],
  managerName: ['Manager', 'Manager name', 'Line manager', 'Supervisor', 'Reports to', 'Reporting to'],
  department: ['Department'],
  start: ['Start date', 'Hire date', 'Started At'],
  end: ['Termination date', 'End date', 'Last day', 'Last day of work'],
  status: ['Status', 'Active', 'Active Status', 'Employment status'],
}
