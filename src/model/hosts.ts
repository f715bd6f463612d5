/** Whether the host of a URL is this machine. The URL parser has turned every spelling of an IPv4 address into four numbers. */
export function isThisMachine(hostname: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

/** A proxy between us and the service. `uri` may hold a password, so it is a function: a printed value does not show it. */
export interface ProxyServer {
  readonly uri: () => string
  /** Its host and port. */
  readonly shown: string
  /** The environment variable that names it. */
  readonly variable: string
}

/** Whether an address may be called: whole, with https or on this machine, and without a user, a password or a place. */
export function isCallable(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password, hash } = new URL(address)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))
  return isSafe && username === '' && password === '' && hash === ''
}
