// src/model/owners.ts
const ownerFiles = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
function ownersOf(rules, path) {
	return rules.findLast(({ matches }) => matches.test(path))?.owners ?? [];
}
function ownerRules(text) {
	return text.split(/\r?\n/).flatMap((written, at) => {
		const [pattern = "", ...owners] = written.replace(/(?:^|\s)#.*$/, "").match(/(?:\\.|\S)+/g) ?? [];
		if (pattern === "" || /^!|^\\#|[[\]]/.test(pattern)) return [];
		return [{
			pattern,
			matches: matching(pattern),
			owners,
			line: at + 1
		}];
	});
}
function matching(pattern) {
	const anchored = pattern.replace(/\/$/, "").includes("/");
	const inside = pattern.replace(/^\//, "").replace(/\/$/, "").replaceAll(/\\(.)/g, "$1").split(/(\*\*\/|\*\*|\*|\?)/).map((part) => wild[part] ?? part.replaceAll(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)).join("");
	const end = pattern.endsWith("/*") ? "" : pattern.endsWith("/") ? "/.*" : "(?:/.*)?";
	return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${inside}${end}$`);
}
const wild = {
	"**/": "(?:.*/)?",
	"**": ".*",
	"*": "[^/]*",
	"?": "[^/]"
};

export { ownerRules as n, ownersOf as r, ownerFiles as t };