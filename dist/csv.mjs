import { n as CsvError, t as parse } from "./csv-parse.mjs";
import { a as mostRows, d as letterOf, f as wholeFile, l as inQuotes, n as mostCells, s as hrError, t as longestCell } from "./limits.mjs";
import { isAscii, isUtf8 } from "node:buffer";

// src/hr/encoding.ts
const zero = {
	sign: /\0/,
	finding: (place) => hrError("hr-encoding", place, `This cell has a character zero, which no text has. ${saveAgain}`)
};
const saveAgain = "Save the file again as \"CSV UTF-8\".";
function decodedText(bytes, encoding) {
	const [first, second, third] = bytes;
	if (first === 255 && second === 254) return utf16(bytes, "utf-16le");
	if (first === 254 && second === 255) return utf16(bytes, "utf-16be");
	const marked = first === 239 && second === 187 && third === 191;
	const rest = marked ? bytes.subarray(3) : bytes;
	if (encoding === "windows-1252" && !marked && !isAscii(rest)) return windows1252(rest);
	if (isUtf8(rest)) return seemsUtf16(rest) ? withoutMark() : {
		bytes: rest,
		doubts: [zero]
	};
	return notUtf8(rest);
}
function utf16(bytes, name) {
	try {
		return {
			bytes: Buffer.from(new TextDecoder(name, { fatal: true }).decode(bytes)),
			doubts: [zero]
		};
	} catch {
		return hrError("hr-encoding", wholeFile, `The mark at the start says that the file is UTF-16, and it is not: perhaps its end is missing. ${saveAgain}`);
	}
}
function seemsUtf16(bytes) {
	const start = bytes.subarray(0, 64);
	return start.length > 1 && start.filter((byte) => byte === 0).length * 3 >= start.length;
}
function withoutMark() {
	return hrError("hr-encoding", wholeFile, `The file seems to be UTF-16 without a mark. ${saveAgain}`);
}
const letters1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
const rest = `[\u00a0-\u00bf${letters1252}]`;
const utf8 = new RegExp(`[\u00c2-\u00df]${rest}|[\u00e0-\u00ef]${rest}{2}`);
function text1252(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1").replaceAll(/[\u0080-\u009f]/g, (letter) => letters1252.charAt(letter.charCodeAt(0) - 128));
}
function windows1252(bytes) {
	const mixed = {
		sign: utf8,
		finding: (place, cell) => {
			const message = `The settings say Windows-1252, and ${inQuotes(cell)} seems to be UTF-8. If all of the file is, remove "encoding" under hr in org/espalier.yaml. If not, save the file again as "CSV UTF-8".`;
			return hrError("hr-encoding", place, message);
		}
	};
	return {
		bytes: Buffer.from(text1252(bytes)),
		doubts: [zero, mixed]
	};
}
function notUtf8(bytes) {
	const text = new TextDecoder().decode(bytes);
	const message = /[^\0-\x7f\ufffd]/.test(text) ? `The file changes its encoding: it has letters in UTF-8, and from this cell on others that are not. ${saveAgain}` : `From this cell on the file is not UTF-8. ${saveAgain} If it is in Windows-1252, as older programs write it, say so in org/espalier.yaml with "encoding: windows-1252" under hr.`;
	return {
		bytes: Buffer.from(text),
		doubts: [{
			sign: /\ufffd/,
			finding: (place) => hrError("hr-encoding", place, message)
		}]
	};
}

// src/hr/csv.ts
const separators = {
	",": ",",
	";": ";",
	tab: "	",
	"|": "|"
};
function readCsv(bytes, hr, fit) {
	const text = decodedText(bytes, hr.encoding);
	if ("code" in text) return text;
	const separator = hr.separator ?? separatorOf(text.bytes, fit);
	const tooMany = overgrown(text.bytes, separator);
	if (tooMany !== null) return tooMany;
	return parsed(text, separator);
}
function overgrown(bytes, separator) {
	const code = separators[separator].charCodeAt(0);
	let cells = 0;
	for (const byte of bytes) if (byte === code) cells += 1;
	if (cells <= 2e6) return null;
	return hrError("hr-too-large", wholeFile, `The file has ${cells} cells, and an HR file may have ${mostCells}. ${fewer}`);
}
const fewer = "Export only the people, and only the columns that Espalier reads.";
var Stopped = class extends Error {
	finding;
	constructor(finding) {
		super(finding.code);
		this.finding = finding;
	}
};
function parsed({ bytes, doubts }, separator) {
	const rows = [];
	const take = (cells) => {
		rows.push(cells);
		const row = rows.length;
		if (row > 6e4) throw new Stopped(hrError("hr-too-large", wholeFile, `The file has more than ${mostRows} rows. ${fewer}`));
		if (cells.length > 500) {
			const message = `This row has ${cells.length} cells, and an HR file may have ${500} columns. ${fewer}`;
			throw new Stopped(hrError("hr-too-large", {
				row,
				column: null
			}, message));
		}
		for (const [index, cell] of cells.entries()) {
			if (cell === "") continue;
			const place = {
				row,
				column: {
					letter: letterOf(index),
					name: ""
				}
			};
			if (cell.length > 32767) {
				const message = `This cell has ${cell.length} characters: perhaps a quote is missing at its end. A cell may have ${longestCell}.`;
				throw new Stopped(hrError("hr-too-large", place, message));
			}
			const doubt = doubts.find(({ sign }) => sign.test(cell));
			if (doubt !== void 0) throw new Stopped(doubt.finding(place, cell));
		}
		return null;
	};
	try {
		parseFast(bytes, {
			...options(separator),
			on_record: take
		});
		return {
			rows,
			isRagged: false,
			findings: []
		};
	} catch (error) {
		if (error instanceof Stopped) return error.finding;
		if (error instanceof CsvError) return unmatched(error, rows.length);
		throw error;
	}
}
function parseFast(bytes, settings) {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		parse(bytes, settings);
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function options(separator) {
	return {
		delimiter: separators[separator],
		record_delimiter: [
			"\r\n",
			"\n",
			"\r"
		],
		relax_column_count: true,
		max_record_size: 1048576
	};
}
function unmatched(error, read) {
	const place = {
		row: read + 1,
		column: null
	};
	if (error.code === "CSV_MAX_RECORD_SIZE") return hrError("hr-too-large", place, "This row is longer than a mebibyte: perhaps a quote is missing. Look for a quote that is opened and not closed.");
	const way = "Put the whole cell in quotes and write each quote inside twice, or save the file again with a spreadsheet.";
	if (error.code === "CSV_QUOTE_NOT_CLOSED") return hrError("hr-quotes", place, `A quote is opened in this row and never closed, so that all that follows is one cell. ${way}`);
	return hrError("hr-quotes", place, `The quotes in this row do not match. ${way}`);
}
const sample = 262144;
function separatorOf(bytes, fit) {
	const [best] = [
		",",
		";",
		"tab",
		"|"
	].map((separator) => {
		const rows = [];
		try {
			parseFast(bytes.subarray(0, sample), {
				...options(separator),
				to: 20 + 1,
				on_record: (cells) => {
					rows.push(cells);
					return null;
				}
			});
		} catch {}
		return {
			separator,
			fits: fit(rows),
			cells: Math.max(0, ...rows.map((cells) => cells.length))
		};
	}).toSorted((a, b) => b.fits - a.fits || b.cells - a.cells);
	return best?.separator ?? ",";
}

export { readCsv };