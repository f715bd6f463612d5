// src/model/owners.ts
/** Where GitHub looks for the file of code owners: the first that is there counts. */
const ownerFiles = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** The owners of a path, by the last line that matches; none if no line does. */
function ownersOf(rules, path) {
	return rules.findLast(({ matches }) => matches.test(path))?.owners ?? [];
}
/**
* The lines of a file of code owners. GitHub skips a line with what gitignore has and this file has not: `!`, `[ ]`, and `\#`
* (https://docs.github.com/articles/about-code-owners).
*/
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
/**
* The rules of gitignore, as far as GitHub has them here: a folder means everything in it, and folder/* only its direct
* entries.
*/
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