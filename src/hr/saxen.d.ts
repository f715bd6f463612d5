/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>

  export class Parser {
    on(event: 'openTag', hook: (name: string, attributes: () => Attributes) => void): this
    on(event: 'closeTag', hook: (name: string) => void): this
    on(event: 'text' | 'cdata', hook: (text: string) => void): this
    /** Throws where a text is not well-formed. */
    parse(xml: string): void
  }
}
