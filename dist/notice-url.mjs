import { t as noticeUrl } from "./notice-url2.mjs";

export { noticeUrl };