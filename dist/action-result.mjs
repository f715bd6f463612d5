import { h as printed } from "./base.mjs";

// src/action/action-result.ts
const byExit = {
	3: "partial",
	4: "unsettled",
	5: "plan-changed",
	6: "key-refused",
	7: "state",
	8: "list-not-trusted"
};
function resultOf(exit) {
	return byExit[exit] ?? "error";
}
function warned(done, says) {
	return {
		...done,
		annotations: [...done.annotations, {
			severity: "warning",
			title: "Espalier",
			says
		}],
		says: printed`${done.says}${says}\n`
	};
}

export { warned as n, resultOf as t };