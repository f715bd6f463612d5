// What `npm run build` makes of main.ts and page.css: the only script and the only style of a page. The hashes are those
// by which the page's Content-Security-Policy allows them, `sha256-` and base64.
export const pageScript: string
export const pageScriptHash: string
export const pageStyle: string
export const pageStyleHash: string
