// src/model/short-list.ts
/** `a, b and 3 more`: at most so many names, and how many are left out. */
function shortList(names, most = 10) {
	const rest = names.length - most;
	const shown = names.slice(0, most).join(", ");
	return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** How many names a finding has, unless it says otherwise. */
const mostNamed = 10;

export { shortList as t };