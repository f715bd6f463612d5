// Loaded into the command before it starts: at its end it writes to file descriptor 3 how much memory it had at most, in
// KiB, and for how long it was at work, and ready while others were, in milliseconds. The figure of the system for the memory counts this process alone;
// elsewhere than on Linux, the one of Node.js must do.
import { readFileSync, writeSync } from 'node:fs'
import process from 'node:process'

process.on('exit', () => writeSync(3, `${peak()} ${work()} ${queued()}`))

function work() {
  const { user, system } = process.cpuUsage()
  return Math.round((user + system) / 1000)
}

/** Of the main thread. */
function queued() {
  try {
    return Math.round(Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6)
  } catch {
    return 0
  }
}

function peak() {
  try {
    return /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {
    return process.resourceUsage().maxRSS
  }
}
