import { person, settings, type Content, type FileCase, type Folder } from './case.js'

const sound: Folder = { 'espalier.yaml': settings, 'people/a.yaml': person('ada') }

/** A sound folder with something more in it, or something else in a place. */
function changed(name: string, codes: string, because: string, more: Folder | (() => Folder)): FileCase {
  const expected = codes.split(' ').filter((code) => code !== '')
  return { name, expected, because, make: () => ({ ...sound, ...(typeof more === 'function' ? more() : more) }) }
}

const link = (to: string): Content => ({ is: 'link', to })
const [pipe, socket, folder]: readonly Content[] = [{ is: 'pipe' }, { is: 'socket' }, { is: 'folder' }] as const

const leads = 'a link leads out of what was reviewed'
const waits = 'it would keep the command waiting, or answer with something else each time'
const differs = 'another machine would see other files'

function inside(names: readonly string[], codes: string, because: string): FileCase[] {
  return names.map((name) =>
    changed(`a file ${JSON.stringify(name)}`, codes, because, { [`people/${name}`]: person('bob') }),
  )
}

/** Files below files, links, pipes, names. */
export const folderCases: readonly FileCase[] = [
  changed('a link to a file of the machine', 'unreadable', leads, { 'people/b.yaml': link('/etc/passwd') }),
  changed('a link to the environment of the process', 'unreadable', leads, {
    'people/b.yaml': link('/proc/self/environ'),
  }),
  changed('a link to a device without end', 'unreadable', waits, { 'people/b.yaml': link('/dev/zero') }),
  changed('a link to the terminal', 'unreadable', waits, { 'people/b.yaml': link('/dev/stdin') }),
  changed('a link to a file beside it', 'unreadable', leads, { 'people/b.yaml': link('a.yaml') }),
  changed('a link to nothing', 'unreadable', leads, { 'people/b.yaml': link('nowhere') }),
  changed('a link to itself', 'unreadable', leads, { 'people/b.yaml': link('b.yaml') }),
  changed('a link to the folder above', 'unreadable', leads, { 'people/up': link('..') }),
  changed('a link to the root', 'unreadable', leads, { 'people/root': link('/') }),
  changed('a link without an ending', 'unreadable', leads, { 'people/notes': link('/etc/hostname') }),
  changed('a pipe', 'unreadable', waits, { 'people/b.yaml': pipe as Content }),
  changed('a socket', 'unreadable', waits, { 'people/b.yaml': socket as Content }),
  changed('a pipe that is no chart', '', 'only files of people are opened', { 'people/notes': pipe as Content }),
  changed('a folder with the name of a file', '', 'a folder is gone through whatever its name', {
    'people/b.yaml': folder as Content,
  }),
  changed('settings that are a link', 'unreadable', leads, { 'espalier.yaml': link('people/a.yaml') }),
  changed('settings that are a pipe', 'unreadable', waits, { 'espalier.yaml': pipe as Content }),
  changed('settings that are a folder', 'unreadable', 'there is nothing to read', {
    'espalier.yaml': folder as Content,
  }),
  changed('a repository of its own', 'unreadable', 'nobody reviews its files here', {
    'people/module/.git': 'gitdir: ../x\n',
    'people/module/b.yaml': person('bob'),
  }),
  changed('a repository of its own, with its folder', 'unreadable', 'nobody reviews its files here', {
    'people/module/.git/config': '[core]\n\tfsmonitor = touch /tmp/x\n',
  }),
  changed('a folder inside of 15 folders', '', 'that deep may be', {
    [`people/${'d/'.repeat(15)}b.yaml`]: person('bob'),
  }),
  changed('a folder inside of 16 folders', 'unreadable', 'deep enough', {
    [`people/${'d/'.repeat(16)}b.yaml`]: person('bob'),
  }),
  changed('a folder inside of 300 folders', 'unreadable', 'deep enough', {
    [`people/${'d/'.repeat(300)}b.yaml`]: person('bob'),
  }),
  changed('two names, but for capitals', 'bad-file-name', differs, { 'people/A.yaml': 'people: {}\n' }),
  changed('two folders, but for capitals', 'bad-file-name', differs, {
    'people/s/b.yaml': person('bob'),
    'people/S/c.yaml': person('eve'),
  }),
  changed('two names, but for the form of an accent', 'bad-file-name', differs, {
    'people/é.yaml': person('bob'),
    'people/e\u0301.yaml': person('eve'),
  }),
  {
    name: 'settings with a capital',
    expected: ['no-settings', 'not-read'],
    because: differs,
    make: () => ({ 'Espalier.yaml': settings, 'people/a.yaml': person('ada') }),
  },
  ...inside(
    [
      'new\nline.yaml',
      '::add-mask::x\n.yaml',
      'tab\t.yaml',
      '\u001b[2K.yaml',
      '\u202etxt.yaml',
      'zero\u200b.yaml',
      '\u007f.yaml',
    ],
    'bad-file-name',
    'a name that nobody sees as it is can say anything in a log',
  ),
  ...inside(
    [
      ' .yaml',
      '-rf.yaml',
      '$(id).yaml',
      '.yaml',
      '..yaml',
      '%0A.yaml',
      '__proto__.yaml',
      'süd.yaml',
      `${'n'.repeat(250)}.yaml`,
    ],
    '',
    'a name is never run, looked up or decoded',
  ),
  ...inside(
    ['::error::.yaml', 'CON.yaml', 'b:c.yaml'],
    'bad-file-name',
    'Windows refuses them, and a clone there lacks them',
  ),
  ...inside(['b.YAML', 'b.yml', 'B.Yml'], '', 'endings in any case are read, so that nobody is left out'),
  ...inside(['b.json', '.b.yaml.swp', 'b'], '', 'other files are none of the chart'),
  ...inside(['b.yaml.orig', 'b.yaml~'], 'not-read', 'what looks like a part of the chart and is none is told'),
  changed('5,001 files', 'too-large', 'opening files takes its time', () =>
    Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`people/f${at}.yaml`, person(`k${at}`)])),
  ),
  changed('5,000 files', '', 'nobody has more', () =>
    Object.fromEntries(Array.from({ length: 4999 }, (_, at) => [`people/f${at}.yaml`, person(`k${at}`)])),
  ),
  changed('20,001 files that are none of the chart', 'too-large', 'listing files takes its time', () =>
    Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`people/f${at}.md`, ''])),
  ),
  changed('3,000 folders', '', 'they are few files', () =>
    Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`people/d${at}/x.md`, ''])),
  ),
  changed('3,000 links', 'unreadable', 'each is named, and none is followed', () =>
    Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`people/l${at}`, link('/dev/zero')])),
  ),
]
