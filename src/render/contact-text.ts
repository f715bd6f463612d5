import type { AnsweringService } from '../model/contact.js'
import type { Place } from '../model/files.js'
import { placeText } from './diagnostics.js'
import { printed, type Printed } from './escaping/printed.js'
import { words } from './escaping/words.js'

/** What people read about a first contact. */
export const contactText = { asking: words`asking which contract answers`, found }

/** Which contract answers where, and which one is used if both do. */
function found({ contract, baseUrl, other, because }: AnsweringService): Printed {
  if (other === null || because === 'chosen') return printed`Contract ${contract} answers at ${baseUrl}.`
  const why = because === 'address' ? words`the address names it` : words`what it takes is documented`
  return printed`Both contracts answer: ${contract} at ${baseUrl}, and ${other.contract} at ${other.baseUrl}. ${contract} is used, because ${why}. For the other one, add "--contract ${other.contract}".`
}

/** One paragraph about settings that name another contract than the one that answers. */
export function otherContract(place: Place, said: string, { contract, baseUrl }: AnsweringService): string {
  return `${placeText(place)} says "contract: ${said}", but the service speaks ${contract}, at ${baseUrl}. Nothing was read or written. Run "espalier probe --accept": it makes that line "contract: ${contract}".`
}

/** The environment names another service than the settings, and that speaks another contract. */
export function otherService(
  { file }: Place,
  url: string,
  said: string,
  { contract, baseUrl }: AnsweringService,
): string {
  return `${file} is about the service at ${url}, which speaks ${said}; the one that ESPALIER_API_URL names speaks ${contract}, at ${baseUrl}. Nothing was read or written. Unset ESPALIER_API_URL, or give the other service a folder of its own with --org.`
}
