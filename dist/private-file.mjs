import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

// src/host/private-file.ts
async function keep(file, text) {
	const folder = dirname(file);
	await mkdir(folder, { recursive: true });
	if (!(await lstat(folder)).isDirectory()) throw new Error(`${folder} is not a folder`);
	for (let copy = 1;; copy += 1) {
		const name = copy === 1 ? file : file.replace(/(?=\.\w+$)/, `-${copy}`);
		try {
			await writeFile(name, text, {
				mode: 384,
				flag: "wx"
			});
			return name;
		} catch (error) {
			if (error.code !== "EEXIST" || copy === 100) throw error;
		}
	}
}

export { keep };