import { execFileSync } from 'node:child_process'
import process from 'node:process'

/**
 * Builds once before the tests: they use the compiled validators, and the built CLI as a child process.
 * ESPALIER_BUILT=1 says that the build is there already.
 */
export function setup(): void {
  if (process.env['ESPALIER_BUILT'] === '1') return
  execFileSync('node', ['scripts/build.mjs'], { stdio: 'inherit' })
}
