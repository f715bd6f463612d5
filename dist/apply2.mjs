import { n as carryOutTip, t as applyMerged } from "./apply.mjs";

export { applyMerged };