#!/usr/bin/env node
// Old versions of Node.js must be able to read this file: it tells them what is missing. The program is build/cli.js.
'use strict'

const { node } = process.versions
const [major, minor] = node.split('.').map(Number)

if (major > 20 || (major === 20 && minor >= 19)) start()
else stop(`Espalier needs Node 20.19 or newer; this is ${node}. Install a newer one: https://nodejs.org`, 64)

/** A clone has no build before "npm run build". */
function start() {
  const cli = require('node:path').join(__dirname, '../build/cli.js')
  if (require('node:fs').existsSync(cli)) require(cli)
  else stop('This copy of Espalier is not built. Run "npm run build" in its folder.', 1)
}

/**
 * @param {string} message
 * @param {number} exit
 */
function stop(message, exit) {
  process.stderr.write(`espalier: ${message}\n`)
  process.exitCode = exit
}
