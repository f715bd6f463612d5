import { n as proxyFor, t as proxyFetch } from "./proxy2.mjs";

export { proxyFetch };