import "./rolldown-runtime.mjs";

// src/action/notice-url.ts
const noticeUrl = "notice-url";

export { noticeUrl as t };