import type { Contact } from '../model/contact.js'
import type { ContractName } from '../model/facts.js'
import type { Place } from '../model/files.js'
import type { Finding } from '../model/finding.js'
import { doctorFinding } from './codes.js'

/** Judges whether the service can be reached and speaks the contract of the settings. `place`: where they name it. */
export function judgeService({ file, line }: Place, contract: ContractName, contact: Contact): readonly Finding[] {
  if (contact.kind === 'obstacle') return [doctorFinding('no-contact', file, null, contact.message)]
  if (contact.contract === contract) return []
  const what = `The settings say contract ${contract}, but the service speaks ${contact.contract}, at ${contact.baseUrl}.`
  return [doctorFinding('other-contract', file, line, what)]
}
