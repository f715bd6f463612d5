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
/** The letters of a column, as a spreadsheet counts: A is 0, AA is 26. */
function letterOf(index) {
	const rest = Math.floor(index / 26);
	return (rest > 0 ? letterOf(rest - 1) : "") + String.fromCodePoint(65 + index % 26);
}
/** The place of a column by its letters: 0 for A. -1 for what is none. */
function indexOf(letters) {
	if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
	return Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 0) - 64, 0) - 1;
}
/** A value of the file in a message: in quotes, cut where it is long. */
function inQuotes(text) {
	const letters = Array.from(text.slice(0, 200));
	return `"${letters.length > 60 ? `${letters.slice(0, 59).join("")}…` : letters.join("")}"`;
}

// src/hr/limits.ts
/**
* What an HR file may be, so that any file is read or refused within two seconds and 256 MiB. A company of 20,000 people
* has 20,000 rows and 3 MiB.
*/
const mostHrBytes = 33554432;
/** As many as a chart has people, leavers of decades included. */
const mostRows = 6e4;
/** In all rows together, blank cells included: 60,000 rows of 33 columns. */
const mostCells = 2e6;
/** As many characters as a cell of a spreadsheet holds. */
const longestCell = 32767;
/** The parts of a workbook as they are unpacked, whatever the file says of their sizes. */
const mostUnpacked = 41943040;
const mostParts = 2e3;

export { mostRows as a, hrWarning as c, letterOf as d, wholeFile as f, mostParts as i, inQuotes as l, mostCells as n, mostUnpacked as o, mostHrBytes as r, hrError as s, longestCell as t, indexOf as u };