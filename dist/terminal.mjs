import "./rolldown-runtime.mjs";

// src/host/terminal.ts
function terminalOf({ stdin, stdout, stderr, env }, show) {
	const seen = stderr.isTTY && env["CI"] === void 0 && env["TERM"] !== "dumb";
	const line = (text) => {
		if (seen) stderr.write(`\r\u001B[2K${text}`);
	};
	const written = (stream, shown) => {
		const text = show(shown, stream);
		stream.write(text.endsWith("\n") ? text.slice(0, -1) : text);
		stream.write("\n");
	};
	return {
		colour: seen && stdout.isTTY && (env["NO_COLOR"] ?? "") === "",
		live: seen,
		interactive: stdin.isTTY && stderr.isTTY && env["CI"] === void 0,
		progress: (shown) => line(shown === null ? "" : show(shown, stderr).split("\n")[0] ?? ""),
		say(shown) {
			line("");
			written(stderr, shown);
		},
		print: (shown) => written(stdout, shown),
		async ask(question, offers = []) {
			const { createInterface } = await import("node:readline/promises");
			const lines = createInterface({
				input: stdin,
				output: stderr,
				completer: completing(offers)
			});
			try {
				return await lines.question(show(question, stderr));
			} catch {
				return "";
			} finally {
				lines.close();
			}
		}
	};
}
function completing(offers) {
	return (line) => {
		const typed = line.toLowerCase();
		return [offers.filter((offer) => offer.toLowerCase().startsWith(typed)), line];
	};
}

export { completing, terminalOf };