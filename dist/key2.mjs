import { n as strangeHost, r as takeKey, t as requireSafe } from "./key.mjs";

export { requireSafe, strangeHost, takeKey };