import { execFileSync } from 'node:child_process'

/** Builds once before the tests: they use the compiled validators, and the built CLI as a child process. */
export function setup(): void {
  execFileSync('node', ['scripts/build.mjs'], { stdio: 'inherit' })
}
