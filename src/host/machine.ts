import { readFileSync, readlinkSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'

/** This machine, as a lock names it, and its user. */
export function thisMachine(): { readonly name: string; readonly user: string } {
  const name = [hostname(), ...known(boot), ...known(processSpace)].join('/')
  return { name, user: `${userName()} on ${hostname()}` }
}

/** A process number means something only until the machine restarts. */
function boot(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
}

/** Two containers may share a name and a state, and each has a process 1: their process spaces tell them apart. */
function processSpace(): string {
  return readlinkSync('/proc/self/ns/pid').replaceAll(/\D/g, '')
}

/** Only Linux has these. */
function known(part: () => string): readonly string[] {
  try {
    return [part()]
  } catch {
    return []
  }
}

/** An account without an entry in the password file has no name. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'an unknown user'
  }
}
