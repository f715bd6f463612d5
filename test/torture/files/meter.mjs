// Loaded into the command before it starts: at its end it writes to file descriptor 3 how much memory it had at most, in
// KiB, and how long it was at work, in milliseconds. The figure of the system for the memory counts this process alone;
// elsewhere than on Linux, the one of Node.js must do.
import { readFileSync, writeSync } from 'node:fs'
import process from 'node:process'

process.on('exit', () => writeSync(3, `${peak()} ${work()}`))

function work() {
  const { user, system } = process.cpuUsage()
  return Math.round((user + system) / 1000)
}

function peak() {
  try {
    return /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {
    return process.resourceUsage().maxRSS
  }
}
