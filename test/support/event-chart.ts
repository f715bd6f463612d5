/** A chart with comments and employee ids, as the events of the tests know it. */
export const eventPeople = `# Who is who.
people:
  grace:
    email: grace@acme.example
    firstName: Grace
    lastName: Hopper
    id: "00012"
    manager: null
    department: Engineering

  # Since the first day.
  linus:
    email: linus@acme.example
    firstName: Linus
    lastName: Torvalds
    id: "00013"
    manager: grace
    department: Platform # for now

  ada:
    email: ada@acme.example
    firstName: Ada
    lastName: Lovelace
    id: "00417"
    manager: linus
    department: Engineering

  alan:
    status: left
    email: alan@acme.example
    firstName: Alan
    lastName: Turing
    id: "00099"
    manager: grace
`

export const eventSettings = 'company: Acme\ntimezone: Europe/Berlin\n'
