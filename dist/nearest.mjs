import { t as require_fastest_levenshtein } from "./fastest-levenshtein.mjs";

// src/desired/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Longer names are no typing mistake, and comparing them takes long. */
const longest = 64;
/**
* How many names are measured. A chart of 20,000 stays below it, as most names differ in length or in their letters.
*/
const mostMeasured = 2e4;
/**
* The known name that may have been meant: the one with the fewest letters to change, at most a third of them; the
* first of several. Null if none is near. Capital letters do not count.
*/
function nearest(name, known) {
	if (name.length > longest) return null;
	const meant = name.toLowerCase();
	let best = null;
	let least = Math.min(Math.ceil(name.length / 3), name.length - 1) + 1;
	let measured = 0;
	for (const candidate of known) {
		if (Math.abs(candidate.length - name.length) >= least || candidate === name) continue;
		if (++measured > mostMeasured) break;
		const away = (0, import_fastest_levenshtein.distance)(meant, candidate.toLowerCase());
		if (away < least) [best, least] = [candidate, away];
		if (least === 0) break;
	}
	return best;
}

export { nearest as t };