/** The name by which the entry hands in the address of a chat. It is no input of the step: it comes from the environment. */
export const noticeUrl = 'notice-url'
