import { n as validatePull, t as filesOnly } from "./validate2.mjs";

export { validatePull };