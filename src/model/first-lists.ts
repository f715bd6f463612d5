/** The lists of the settings as the live users suggest them. An empty one is not written. */
export interface FirstLists {
  readonly departments: readonly string[]
  readonly admins: readonly string[]
  readonly protected: readonly string[]
}
