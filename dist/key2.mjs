import { n as strangeHost, r as takeKeys, t as requireSafe } from "./key.mjs";

export { requireSafe, strangeHost, takeKeys };