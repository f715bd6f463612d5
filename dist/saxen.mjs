// node_modules/saxen/dist/index.js
var fromCharCode = String.fromCharCode;
var hasOwnProperty = Object.prototype.hasOwnProperty;
var ENTITY_PATTERN = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/gi;
var ENTITY_MAPPING = {
	"amp": "&",
	"apos": "'",
	"gt": ">",
	"lt": "<",
	"quot": "\""
};
Object.keys(ENTITY_MAPPING).forEach(function(k) {
	ENTITY_MAPPING[k.toUpperCase()] = ENTITY_MAPPING[k];
});
function replaceEntities(_, d, x, z) {
	if (z) {
		if (hasOwnProperty.call(ENTITY_MAPPING, z)) return ENTITY_MAPPING[z];
		else return "&" + z + ";";
	}
	if (d) return fromCharCode(d);
	return fromCharCode(parseInt(x, 16));
}
function decodeEntities(s) {
	if (s.length > 3 && s.indexOf("&") !== -1) return s.replace(ENTITY_PATTERN, replaceEntities);
	return s;
}
var NON_WHITESPACE_OUTSIDE_ROOT_NODE = "non-whitespace outside of root node";
function error(msg) {
	return new Error(msg);
}
function missingNamespaceForPrefix(prefix) {
	return "missing namespace for prefix <" + prefix + ">";
}
function getter(getFn) {
	return {
		"get": getFn,
		"enumerable": true
	};
}
function cloneNsMatrix(nsMatrix) {
	var clone = {}, key;
	for (key in nsMatrix) clone[key] = nsMatrix[key];
	return clone;
}
var NAME_CACHE = Symbol("nameCache");
function uriPrefix(prefix) {
	return prefix + "$uri";
}
function buildNsMatrix(nsUriToPrefix) {
	var nsMatrix = {}, uri, prefix;
	for (uri in nsUriToPrefix) {
		prefix = nsUriToPrefix[uri];
		nsMatrix[prefix] = prefix;
		nsMatrix[uriPrefix(prefix)] = uri;
	}
	return nsMatrix;
}
function noopGetContext() {
	return {
		line: 0,
		column: 0
	};
}
function throwFunc(err) {
	throw err;
}
function Parser(options) {
	if (!this) return new Parser(options);
	var proxy = options && options["proxy"];
	var onText, onOpenTag, onCloseTag, onCDATA, onError = throwFunc, onWarning, onComment, onQuestion, onAttention;
	var getContext = noopGetContext;
	var streaming = false;
	var rootTagFound = false;
	var leftoverXml = "";
	var maybeNS = false;
	var isNamespace = false;
	var returnError = null;
	var parseStop = false;
	var nsMatrixStack, nsMatrix, nodeStack;
	var nsUriToPrefix;
	function handleError(err) {
		if (!(err instanceof Error)) err = error(err);
		returnError = err;
		onError(err, getContext);
	}
	function handleWarning(err) {
		if (!onWarning) return;
		if (!(err instanceof Error)) err = error(err);
		onWarning(err, getContext);
	}
	this["on"] = function(name, cb) {
		if (typeof cb !== "function") throw error("required args <name, cb>");
		switch (name) {
			case "openTag":
				onOpenTag = cb;
				break;
			case "text":
				onText = cb;
				break;
			case "closeTag":
				onCloseTag = cb;
				break;
			case "error":
				onError = cb;
				break;
			case "warn":
				onWarning = cb;
				break;
			case "cdata":
				onCDATA = cb;
				break;
			case "attention":
				onAttention = cb;
				break;
			case "question":
				onQuestion = cb;
				break;
			case "comment":
				onComment = cb;
				break;
			default: throw error("unsupported event: " + name);
		}
		return this;
	};
	this["ns"] = function(nsMap) {
		if (typeof nsMap === "undefined") nsMap = {};
		if (typeof nsMap !== "object") throw error("required args <nsMap={}>");
		var _nsUriToPrefix = {}, k;
		for (k in nsMap) _nsUriToPrefix[k] = nsMap[k];
		isNamespace = true;
		nsUriToPrefix = _nsUriToPrefix;
		return this;
	};
	function resetState() {
		nsMatrixStack = isNamespace ? [] : null;
		nsMatrix = isNamespace ? buildNsMatrix(nsUriToPrefix) : null;
		nodeStack = [];
		getContext = noopGetContext;
		parseStop = false;
		returnError = null;
		rootTagFound = false;
		leftoverXml = "";
	}
	this["parse"] = function(xml) {
		if (typeof xml !== "string") throw error("required args <xml=string>");
		if (streaming) throw error("parse during stream; call end() first");
		resetState();
		parse(xml);
		getContext = noopGetContext;
		parseStop = false;
		return returnError;
	};
	this["write"] = function(xml) {
		if (typeof xml !== "string") throw error("required args <xml=string>");
		if (!streaming) {
			resetState();
			streaming = true;
		}
		if (!returnError) leftoverXml = parse(leftoverXml + xml, true) || "";
		return this;
	};
	this["end"] = function() {
		if (!streaming) resetState();
		streaming = false;
		if (!returnError) parse(leftoverXml);
		leftoverXml = "";
		getContext = noopGetContext;
		parseStop = false;
		return returnError;
	};
	this["stop"] = function() {
		parseStop = true;
	};
	function parse(xml, streaming = false) {
		var elNameCache = null, elNameCacheMatrix = null;
		var _nsMatrix, anonymousNsCount = 0, tagStart = false, tagEnd = false, i = 0, j = 0, x, y, q, w, v, xmlns, elementName, _elementName, elementProxy;
		var attrsString = "", attrsStart = 0, cachedAttrs;
		function normalizeAttrName(name, defaultAlias) {
			var w = name.indexOf(":");
			if (w === -1) return name;
			var nsName = nsMatrix[name.substring(0, w)];
			if (!nsName) {
				handleWarning(missingNamespaceForPrefix(name.substring(0, w)));
				return null;
			}
			return defaultAlias === nsName ? name.substr(w + 1) : nsName + name.substr(w);
		}
		function getAttrs() {
			if (cachedAttrs !== null) return cachedAttrs;
			var nsUri, nsUriPrefix, defaultAlias = isNamespace && nsMatrix["xmlns"], attrList = isNamespace && maybeNS ? [] : null, i = attrsStart, s = attrsString, l = s.length, hasNewMatrix, newalias, value, alias, name, attrs = {}, seenAttrs = /* @__PURE__ */ new Set(), skipAttr, w, j;
			parseAttr: for (; i < l; i++) {
				skipAttr = false;
				w = s.charCodeAt(i);
				if (w === 32 || w < 14 && w > 8) continue;
				if (w < 65 || w > 122 || w > 90 && w < 97) {
					if (w !== 95 && w !== 58) {
						handleWarning("illegal first char attribute name");
						skipAttr = true;
					}
				}
				for (j = i + 1; j < l; j++) {
					w = s.charCodeAt(j);
					if (w > 96 && w < 123 || w > 64 && w < 91 || w > 47 && w < 59 || w === 46 || w === 45 || w === 95) continue;
					if (w === 32 || w < 14 && w > 8) {
						handleWarning("missing attribute value");
						i = j;
						continue parseAttr;
					}
					if (w === 61) break;
					handleWarning("illegal attribute name char");
					skipAttr = true;
				}
				name = s.substring(i, j);
				if (name === "xmlns:xmlns") {
					handleWarning("illegal declaration of xmlns");
					skipAttr = true;
				}
				w = s.charCodeAt(j + 1);
				if (w === 34) {
					j = s.indexOf("\"", i = j + 2);
					if (j === -1) {
						j = s.indexOf("'", i);
						if (j !== -1) {
							handleWarning("attribute value quote missmatch");
							skipAttr = true;
						}
					}
				} else if (w === 39) {
					j = s.indexOf("'", i = j + 2);
					if (j === -1) {
						j = s.indexOf("\"", i);
						if (j !== -1) {
							handleWarning("attribute value quote missmatch");
							skipAttr = true;
						}
					}
				} else {
					handleWarning("missing attribute value quotes");
					skipAttr = true;
					for (j = j + 1; j < l; j++) {
						w = s.charCodeAt(j + 1);
						if (w === 32 || w < 14 && w > 8) break;
					}
				}
				if (j === -1) {
					handleWarning("missing closing quotes");
					j = l;
					skipAttr = true;
				}
				if (!skipAttr) value = s.substring(i, j);
				i = j;
				for (; j + 1 < l; j++) {
					w = s.charCodeAt(j + 1);
					if (w === 32 || w < 14 && w > 8) break;
					if (i === j) {
						handleWarning("illegal character after attribute end");
						skipAttr = true;
					}
				}
				i = j + 1;
				if (skipAttr) continue parseAttr;
				if (seenAttrs.has(name)) {
					handleWarning("attribute <" + name + "> already defined");
					continue;
				}
				seenAttrs.add(name);
				if (!isNamespace) {
					attrs[name] = value;
					continue;
				}
				if (maybeNS) {
					newalias = name === "xmlns" ? "xmlns" : name.charCodeAt(0) === 120 && name.substr(0, 6) === "xmlns:" ? name.substr(6) : null;
					if (newalias !== null) {
						nsUri = decodeEntities(value);
						nsUriPrefix = uriPrefix(newalias);
						alias = nsUriToPrefix[nsUri];
						if (!alias) {
							if (newalias === "xmlns" || nsUriPrefix in nsMatrix && nsMatrix[nsUriPrefix] !== nsUri) do
								alias = "ns" + anonymousNsCount++;
							while (typeof nsMatrix[alias] !== "undefined");
							else alias = newalias;
							nsUriToPrefix[nsUri] = alias;
						}
						if (nsMatrix[newalias] !== alias) {
							if (!hasNewMatrix) {
								nsMatrix = cloneNsMatrix(nsMatrix);
								hasNewMatrix = true;
							}
							nsMatrix[newalias] = alias;
							if (newalias === "xmlns") {
								nsMatrix[uriPrefix(alias)] = nsUri;
								defaultAlias = alias;
							}
							nsMatrix[nsUriPrefix] = nsUri;
						}
						attrs[name] = value;
						continue;
					}
					attrList.push(name, value);
					continue;
				}
				name = normalizeAttrName(name, defaultAlias);
				if (name === null) continue;
				attrs[name] = value;
			}
			if (maybeNS) for (i = 0, l = attrList.length; i < l; i++) {
				name = normalizeAttrName(attrList[i++], defaultAlias);
				value = attrList[i];
				if (name === null) continue;
				attrs[name] = value;
			}
			return cachedAttrs = attrs;
		}
		function getParseContext() {
			var splitsRe = /(\r\n|\r|\n)/g;
			var line = 0;
			var column = 0;
			var startOfLine = 0;
			var endOfLine = j;
			var match;
			var data;
			while (i >= startOfLine) {
				match = splitsRe.exec(xml);
				if (!match) break;
				endOfLine = match[0].length + match.index;
				if (endOfLine > i) break;
				line += 1;
				startOfLine = endOfLine;
			}
			if (i == -1) {
				column = endOfLine;
				data = xml.substring(j);
			} else if (j === 0) data = xml.substring(j, i);
			else {
				column = i - startOfLine;
				data = j == -1 ? xml.substring(i) : xml.substring(i, j + 1);
			}
			return {
				"data": data,
				"line": line,
				"column": column
			};
		}
		getContext = getParseContext;
		if (proxy) elementProxy = Object.create({}, {
			"name": getter(function() {
				return elementName;
			}),
			"originalName": getter(function() {
				return _elementName;
			}),
			"attrs": getter(getAttrs),
			"ns": getter(function() {
				return nsMatrix;
			})
		});
		while (j !== -1) {
			if (xml.charCodeAt(j) === 60) i = j;
			else i = xml.indexOf("<", j);
			if (i === -1) {
				if (streaming) return xml.substring(j);
				if (nodeStack.length) return handleError("unexpected end of file");
				if (!rootTagFound) return handleError("missing start tag");
				if (j < xml.length) {
					if (xml.substring(j).trim()) handleWarning(NON_WHITESPACE_OUTSIDE_ROOT_NODE);
				}
				return;
			}
			if (!rootTagFound) rootTagFound = true;
			if (j !== i) {
				if (nodeStack.length) {
					if (onText) {
						onText(xml.substring(j, i), decodeEntities, getContext);
						if (parseStop) return;
					}
				} else if (xml.substring(j, i).trim()) {
					handleWarning(NON_WHITESPACE_OUTSIDE_ROOT_NODE);
					if (parseStop) return;
				}
			}
			w = xml.charCodeAt(i + 1);
			if (w === 33) {
				q = xml.charCodeAt(i + 2);
				if (q === 91 && xml.substr(i + 3, 6) === "CDATA[") {
					j = xml.indexOf("]]>", i);
					if (j === -1) {
						if (streaming) return xml.substring(i);
						return handleError("unclosed cdata");
					}
					if (onCDATA) {
						onCDATA(xml.substring(i + 9, j), getContext);
						if (parseStop) return;
					}
					j += 3;
					continue;
				}
				if (q === 45 && xml.charCodeAt(i + 3) === 45) {
					j = xml.indexOf("-->", i);
					if (j === -1) {
						if (streaming) return xml.substring(i);
						return handleError("unclosed comment");
					}
					if (onComment) {
						onComment(xml.substring(i + 4, j), decodeEntities, getContext);
						if (parseStop) return;
					}
					j += 3;
					continue;
				}
			}
			if (w === 63) {
				j = xml.indexOf("?>", i);
				if (j === -1) {
					if (streaming) return xml.substring(i);
					return handleError("unclosed question");
				}
				if (onQuestion) {
					onQuestion(xml.substring(i, j + 2), getContext);
					if (parseStop) return;
				}
				j += 2;
				continue;
			}
			for (x = i + 1;; x++) {
				v = xml.charCodeAt(x);
				if (isNaN(v)) {
					if (streaming) return xml.substring(i);
					j = -1;
					return handleError("unclosed tag");
				}
				if (v === 34) {
					q = xml.indexOf("\"", x + 1);
					x = q !== -1 ? q : x;
				} else if (v === 39) {
					q = xml.indexOf("'", x + 1);
					x = q !== -1 ? q : x;
				} else if (v === 62) {
					j = x;
					break;
				}
			}
			if (w === 33) {
				if (onAttention) {
					onAttention(xml.substring(i, j + 1), decodeEntities, getContext);
					if (parseStop) return;
				}
				j += 1;
				continue;
			}
			cachedAttrs = {};
			if (w === 47) {
				tagStart = false;
				tagEnd = true;
				if (!nodeStack.length) return handleError("missing open tag");
				x = elementName = nodeStack.pop();
				q = i + 2 + x.length;
				if (xml.substring(i + 2, q) !== x) return handleError("closing tag mismatch");
				for (; q < j; q++) {
					w = xml.charCodeAt(q);
					if (w === 32 || w > 8 && w < 14) continue;
					return handleError("close tag");
				}
			} else {
				if (xml.charCodeAt(j - 1) === 47) {
					x = elementName = xml.substring(i + 1, j - 1);
					tagStart = true;
					tagEnd = true;
				} else {
					x = elementName = xml.substring(i + 1, j);
					tagStart = true;
					tagEnd = false;
				}
				if (!(w > 96 && w < 123 || w > 64 && w < 91 || w === 95 || w === 58)) return handleError("illegal first char nodeName");
				for (q = 1, y = x.length; q < y; q++) {
					w = x.charCodeAt(q);
					if (w > 96 && w < 123 || w > 64 && w < 91 || w > 47 && w < 59 || w === 45 || w === 95 || w == 46) continue;
					if (w === 32 || w < 14 && w > 8) {
						elementName = x.substring(0, q);
						cachedAttrs = null;
						break;
					}
					return handleError("invalid nodeName");
				}
				if (!tagEnd) nodeStack.push(elementName);
			}
			if (isNamespace) {
				_nsMatrix = nsMatrix;
				if (tagStart) {
					if (!tagEnd) nsMatrixStack.push(_nsMatrix);
					if (cachedAttrs === null) {
						if (maybeNS = x.indexOf("xmlns", q) !== -1) {
							attrsStart = q;
							attrsString = x;
							getAttrs();
							maybeNS = false;
						}
					}
				}
				_elementName = elementName;
				if (elNameCacheMatrix !== nsMatrix) {
					elNameCache = nsMatrix[NAME_CACHE];
					if (elNameCache === void 0) elNameCache = nsMatrix[NAME_CACHE] = {};
					elNameCacheMatrix = nsMatrix;
				}
				var _cachedName = elNameCache[elementName];
				if (_cachedName !== void 0) elementName = _cachedName;
				else {
					w = elementName.indexOf(":");
					if (w !== -1) {
						xmlns = nsMatrix[elementName.substring(0, w)];
						if (!xmlns) return handleError("missing namespace on <" + _elementName + ">");
						elementName = elementName.substr(w + 1);
					} else xmlns = nsMatrix["xmlns"];
					if (xmlns) elementName = xmlns + ":" + elementName;
					elNameCache[_elementName] = elementName;
				}
			}
			if (tagStart) {
				attrsStart = q;
				attrsString = x;
				if (onOpenTag) {
					if (proxy) onOpenTag(elementProxy, decodeEntities, tagEnd, getContext);
					else onOpenTag(elementName, getAttrs, decodeEntities, tagEnd, getContext);
					if (parseStop) return;
				}
			}
			if (tagEnd) {
				if (onCloseTag) {
					onCloseTag(proxy ? elementProxy : elementName, decodeEntities, tagStart, getContext);
					if (parseStop) return;
				}
				if (isNamespace) {
					if (!tagStart) nsMatrix = nsMatrixStack.pop();
					else nsMatrix = _nsMatrix;
				}
			}
			j += 1;
		}
	}
}

export { Parser as t };