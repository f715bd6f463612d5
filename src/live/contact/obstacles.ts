import type { Obstacle, ObstacleName } from '../../model/contact.js'
import type { NoList } from './judge.js'

/** Whose address it is, for people: the setting or variable to correct; null if none was given. */
export type AddressSource = string | null

const exits: Readonly<Partial<Record<ObstacleName, 6 | 8>>> = {
  'expired-key': 6,
  'wrong-key': 6,
  'no-rights': 6,
  'web-page': 6,
  'no-answer': 8,
}

/** What the library of TLS says of an answer that is no TLS. */
const notHttps = /^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST)$/

/** An obstacle as a value: what was seen at the address, and the one thing to do. */
export function obstacleOf({ name, detail, elsewhere }: NoList, address: string, from: AddressSource): Obstacle {
  const message = saysOf(name, address, detail, elsewhere, from)
  return { kind: 'obstacle', name, exit: exits[name] ?? 1, message }
}

function saysOf(
  name: ObstacleName,
  address: string,
  detail: string,
  elsewhere: string | null,
  from: AddressSource,
): string {
  const { host, origin } = new URL(address)
  switch (name) {
    case 'unknown-host':
      return `The host ${host} is not known here (${detail}). Check that this machine is online; behind a proxy, set HTTPS_PROXY. ${correct(from)}`
    case 'no-connection':
      return `The service cannot be reached: ${host} does not answer (${detail}). ${correct(from)}`
    case 'untrusted':
      if (notHttps.test(detail))
        return `${host} does not speak https (${detail}), so the API key was not sent. ${correct(from)}`
      return `The certificate of ${host} is not trusted here (${detail}), so the API key was not sent. If a proxy of your company has a certificate of its own, set NODE_EXTRA_CA_CERTS to the file with that certificate.`
    case 'other-address':
      return `${host} says that the service is at ${elsewhere ?? ''} (${detail}). The API key is sent nowhere else without your word: if that is the address of your company, set ESPALIER_API_URL to it.`
    case 'expired-key':
      return `${host} refuses the API key, because it has expired (${detail}). Make another in Small Improvements (Company Settings, API), and set it as SMALL_IMPROVEMENTS_API_KEY.`
    case 'wrong-key':
      return `The service refuses the API key (${detail} from ${host}). Set SMALL_IMPROVEMENTS_API_KEY to the whole key of this company, or make another one (Company Settings, API).`
    case 'no-rights':
      return `The API key may not read the users (${detail} from ${host}): its owner is no admin. Let an admin of Small Improvements make a key, and set it as SMALL_IMPROVEMENTS_API_KEY.`
    case 'web-page':
      return `${host} answers with a web page instead of data (${detail}): probably a sign-in page or a proxy. ${correct(from)}`
    case 'other-contract':
      return `${detail} Leave out --contract, and Espalier uses the one that answers.`
    case 'no-answer':
      return `The service at ${host} could not be read (${detail}). Try again later.`
    case 'no-service':
      return `No API of Small Improvements was found at ${origin} (${detail}). ${correct(from)}`
  }
}

/** Companies have different hosts, and the key goes to none that no person has named. */
function correct(from: AddressSource): string {
  const hosts =
    'https://app.small-improvements.com, https://eu.small-improvements.com, or the host of your company, such as https://acme.small-improvements.com'
  return from === null
    ? `Set ESPALIER_API_URL to the address at which you open Small Improvements: ${hosts}.`
    : `Correct ${from}: it must be the address at which you open Small Improvements, such as ${hosts}.`
}
