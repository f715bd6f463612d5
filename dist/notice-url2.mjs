import "./rolldown-runtime.mjs";

// src/action/notice-url.ts
/** The name by which the entry hands in the address of a chat. It is no input of the step: it comes from the environment. */
const noticeUrl = "notice-url";

export { noticeUrl as t };