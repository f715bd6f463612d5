import { t as require_fastest_levenshtein } from "./fastest-levenshtein.mjs";

// src/desired/nearest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const longest = 64;
const mostMeasured = 2e4;
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