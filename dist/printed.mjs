import { styleText } from "node:util";

// src/render/escaping/safe.ts
/**
* A text that one kind of sink takes as it is: its words are ours, and each value in it was made harmless for that
* kind. Every plain string is foreign. A brand on a string would be gone at run time, and safety must never be judged
* by content; so this is an object, and its class stays in this file.
*/
var Safe = class {
	#kind;
	#text;
	constructor(kind, text) {
		this.#kind = kind;
		this.#text = text;
	}
	/** The text as it is sent. Anywhere else it is a foreign string again. */
	get text() {
		return this.#text;
	}
	/** An object that only has the form of a safe text is not one. */
	static isOne(value, kinds) {
		return #kind in value && kinds.includes(value.#kind);
	}
};
/**
* The tag of a sink, and `made`, which trusts a text. `made` is for the rules of the sink itself: the file of a sink
* never exports it.
*/
function sink({ kind, takes, harmless, between }) {
	const made = (text) => new Safe(kind, text);
	const part = (value) => {
		if (typeof value === "string") return harmless(value);
		if (typeof value === "number") return String(value);
		return Safe.isOne(value, takes) ? value.text : harmless(value.text);
	};
	const added = (text, next) => mayTouch(next) ? text + between(text.slice(-most), next) + next : text + next;
	const tell = (ours, ...values) => {
		let text = ours[0] ?? "";
		for (let at = 1; at < ours.length; at += 1) text = added(added(text, part(values[at - 1] ?? "")), ours[at] ?? "");
		return made(text);
	};
	const join = (all, separator) => {
		let text = "";
		const before = separator === "" ? added : (start, next) => start + separator + next;
		for (const [at, one] of all.entries()) text = at === 0 ? part(one) : before(text, part(one));
		return made(text);
	};
	return {
		tag: Object.assign(tell, { join }),
		made
	};
}
/** Nearly every part starts with a letter or a blank: only signs, and invisible characters, can combine. */
function mayTouch(part) {
	const code = part.charCodeAt(0);
	return code > 160 || code === 35 || code === 58 || code === 91 || code === 96;
}
/** Longer than any run of signs in a text, which is cut before that. */
const most = 4e3;

// src/model/visible.ts
/**
* Characters that act or hide instead of showing: controls (C0, DEL, C1), line and paragraph separators, formats such
* as bidi overrides and zero-width joiners, lone surrogates, and the Hangul fillers, which are letters without a shape.
*/
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}]/gu;
/** Characters that act or hide, as a visible escape: `\t`, `\u{202e}`. */
function visible(text) {
	return text.search(invisible) === -1 ? text : text.replaceAll(invisible, escaped);
}
/** A tab has a name that people know. */
function escaped(character) {
	if (character === "	") return String.raw`\t`;
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/render/escaping/clean.ts
/** A message is one paragraph of ours with a few values in it, so it may be longer than a value. */
const longest = 2e3;
/** Letters of Europe, and what is on its keyboards: this test is much faster, and mostly enough. */
const ordinary = /^[ -~\xa1-\xac\xae-\u034e]*$/;
const usual = 200;
/**
* Text of the chart or the service, made safe for one line of a terminal or a log, at most `most` characters long.
*
* A runner of GitHub Actions obeys `::command::` at the start of a line, blanks aside, and `##[command]` anywhere in a
* line (read in the runner's source, ActionCommand.cs), so neither is left. It compares by culture, which ignores
* characters without weight such as variation selectors, so those between the signs do not help. Everything else stays
* readable.
*/
function clean(text, most = usual) {
	if (text.length <= most && ordinary.test(text)) return apart(text);
	return apart(clipped(text.length > most ? text.slice(0, most + 1) : text, most));
}
/** A part of a command, with the characters that the runner ignores. */
const [twoColons, hashBracket] = [/:(?=\p{DI}*:)/gu, /#\p{DI}*#(?=\p{DI}*\[)/gu];
function apart(text) {
	if (!text.includes(":") && !text.includes("#")) return text;
	return text.replaceAll(twoColons, ":\\").replaceAll(hashBracket, (signs) => `${signs}\\`);
}
/** What the start of a command can consist of, at the start and at the end of a text. */
const [first, last] = [/^[:#[\p{DI}]+/u, /[:#\p{DI}]+$/u];
/** What must go between two clean texts: a back-slash, if side by side they would start a command. */
function between(before, after) {
	const end = last.exec(before)?.[0];
	if (end === void 0) return "";
	const start = first.exec(after)?.[0] ?? "";
	return apart(end + start) === apart(end) + apart(start) ? "" : "\\";
}
/** Escapes first and clips after, between two characters, so that no escape is ever cut in half. */
function clipped(text, most) {
	const shown = visible(text);
	if (shown.length <= most) return shown;
	let kept = "";
	for (const character of text) {
		const next = visible(character);
		if (kept.length + next.length >= most) break;
		kept += next;
	}
	return `${kept}…`;
}

// src/render/escaping/printed.ts
const { tag, made } = sink({
	kind: "printed",
	takes: ["printed", "words"],
	harmless: (text) => clean(text),
	between
});
/** Foreign values are cleaned, and cut at 200 characters. */
const printed = tag;
/** A foreign text that is longer than a value. */
function message(text, most = longest) {
	return made(clean(text, most));
}
/** Styles only if `colour`: the caller knows whether there is a terminal. */
function painter(colour) {
	return (style, { text }) => made(colour && text !== "" ? styleText(style, text, { validateStream: false }) : text);
}
/** Rows with their cells below each other, two blanks apart; the cells are not painted. */
function columns(rows) {
	const count = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: count }, (_, column) => widest(rows, column));
	return rows.map((row) => {
		const last = row.findLastIndex(({ text }) => text !== "");
		const cells = row.slice(0, last + 1).map((cell, at) => at === last ? cell : padded(cell, widths[at] ?? 0));
		return printed.join(cells, "  ");
	});
}
function widest(rows, column) {
	return rows.reduce((most, row) => Math.max(most, row[column]?.text.length ?? 0), 0);
}
function padded({ text }, width) {
	return made(text.padEnd(width));
}

export { between as a, visible as c, printed as i, sink as l, message as n, clean as o, painter as r, invisible as s, columns as t };