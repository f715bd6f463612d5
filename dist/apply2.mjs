import { n as applyTip, t as applyMerged } from "./apply.mjs";

export { applyMerged };