// src/hr/finding.ts
const wholeFile = {
	row: null,
	column: null
};
function hrError(code, { row, column }, message, cause = null) {
	return {
		code,
		severity: "error",
		row,
		column,
		message,
		cause
	};
}
function hrWarning(code, place, message, cause = null) {
	return {
		...hrError(code, place, message, cause),
		severity: "warning"
	};
}
function letterOf(index) {
	const rest = Math.floor(index / 26);
	return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCodePoint(65 + index % 26);
}
function indexOf(letters) {
	if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
	return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}
function inQuotes(text) {
	const letters = Array.from(text.slice(0, 200));
	return `"${letters.length > 60 ? `${letters.slice(0, 59).join("")}\u2026` : letters.join("")}"`;
}

// src/hr/limits.ts
const mostHrBytes = 33554432;
const mostRows = 6e4;
const mostCells = 2e6;
const longestCell = 32767;
const mostUnpacked = 41943040;
const mostParts = 2e3;

export { mostRows as a, hrWarning as c, letterOf as d, wholeFile as f, mostParts as i, inQuotes as l, mostCells as n, mostUnpacked as o, mostHrBytes as r, hrError as s, longestCell as t, indexOf as u };