// Prints the section of CHANGELOG.md for the version that is released, and fails if the tag, package.json and
// CHANGELOG.md do not agree on it:
//   node scripts/release-notes.mjs v0.2.0 https://github.com/acme/espalier
// Reads both files from the current folder. Without the address of the repository, links stay as they are.
import { readFile } from 'node:fs/promises'
import process from 'node:process'

const [tag = '', repository] = process.argv.slice(2)
const { version } = JSON.parse(await readFile('package.json', 'utf8'))
const section = sectionOf(await readFile('CHANGELOG.md', 'utf8'), version)
if (tag !== `v${version}`) {
  fail(`The tag is "${tag}", but the version in package.json is ${version}. Tag v${version}, or change the version.`)
} else if (section === null) {
  fail(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD" with a day and a text. Write it first.`)
} else {
  process.stdout.write(`${linked(section)}\n`)
}

/** The text below the heading of a version; null if there is none. */
function sectionOf(changelog, wanted) {
  const sections = changelog.split(/^## /m).map((part) => /^\[([^\]]+)\] - \d{4}-\d{2}-\d{2}\n(.*)$/s.exec(part))
  const text = sections.find((found) => found?.[1] === wanted)?.[2] ?? ''
  // Where a heading links to is written at the end of the file, which is in the last section.
  const notes = text.replaceAll(/^\[[^\]]+\]: .*$/gm, '').trim()
  return notes === '' ? null : notes
}

/** A page of a release has no files beside it, so links to files lead to those of the tag. */
function linked(text) {
  if (repository === undefined) return text
  return text.replaceAll(/\]\((?!https?:|#)/g, `](${repository}/blob/${tag}/`)
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
