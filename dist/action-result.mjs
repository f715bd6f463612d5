// src/action/action-result.ts
const byExit = {
	3: "partial",
	4: "unsettled",
	5: "plan-changed",
	6: "key-refused",
	7: "state",
	8: "list-not-trusted"
};
/** The word for what ended a run early. */
function resultOf(exit) {
	return byExit[exit] ?? "error";
}

export { resultOf as t };