import { I as groupBy, O as byText } from "./base.mjs";
import { A as mostShown, b as findingAt } from "./desired.mjs";

// src/desired/rules/violation.ts
function violation(code, tree, path, message) {
	return {
		code,
		severity: "error",
		message,
		tree,
		path,
		part: "value"
	};
}
function emptyReport() {
	const violations = [];
	const full = () => violations.length > mostShown;
	return {
		violations,
		full,
		add: (one) => void (full() || violations.push(one))
	};
}
function located(violations) {
	return [...groupBy(violations, ({ tree }) => tree)].flatMap(([tree, group]) => {
		const again = tree.again(group.map(({ path }) => path));
		return group.map((one) => ({
			...findingAt(again, one),
			severity: one.severity
		}));
	});
}
function sorted(diagnostics) {
	const all = diagnostics.toSorted((a, b) => byText(a.place?.file ?? "", b.place?.file ?? "") || (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.code, b.code) || byText(a.message, b.message));
	return all.filter((one, index) => index === 0 || !same(one, all[index - 1]));
}
function same(a, b) {
	return a.code === b?.code && a.message === b.message && a.place?.file === b.place?.file && a.place?.line === b.place?.line && a.place?.column === b.place?.column;
}

export { violation as i, located as n, sorted as r, emptyReport as t };