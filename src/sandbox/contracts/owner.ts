import type { Reply } from '../call.js'
import { find } from '../company.js'
import { shown } from '../records.js'
import type { Company, Fields, UserRecord } from '../records.js'
import { toV2 } from './v2-records.js'

/** In a company without users the key belongs to the vendor's own account, which no list shows. */
const vendor: UserRecord = {
  id: 'vendor',
  email: 'support@example.test',
  firstName: 'Support',
  lastName: 'Account',
  role: 'admin',
  department: null,
  managerId: null,
  active: true,
  isSmallImprovements: true,
}

/** Answers whose key it is, and what is true of their company. */
export function ownerOf(company: Company): Reply {
  return { status: 200, body: shown({ ...toV2(owner(company)), company: about(company) }, company.switches) }
}

function owner({ users, ...company }: Company): UserRecord {
  const [named] = company.switches.owner === '' ? [] : find({ ...company, users }, company.switches.owner)
  const active = users.filter((user) => user.active)
  return named ?? active.find((user) => user.role === 'admin') ?? active[0] ?? vendor
}

function about({ switches: { companyId, sync } }: Company): Fields {
  return {
    id: companyId,
    name: 'Sandbox',
    companySettings: {
      synchronizedFromExternalSystem: sync === 'profile' || sync === 'both',
      managerSynchronizedFromExternalSystem: sync === 'manager' || sync === 'both',
    },
  }
}
