/**
 * What an HR file may be, so that any file is read or refused within two seconds and 256 MiB. A company of 20,000 people
 * has 20,000 rows and 3 MiB.
 */
export const mostHrBytes = 32 * 1024 * 1024

/** As many as a chart has people, leavers of decades included. */
export const mostRows = 60_000

export const mostColumns = 500

/** In all rows together, blank cells included: 60,000 rows of 33 columns. */
export const mostCells = 2_000_000

/** As many characters as a cell of a spreadsheet holds. */
export const longestCell = 32_767

/** In a column that is read: longer than any name, address or department. */
export const longestValue = 300

/** The header is in one of these rows: below banners and titles, never further down. */
export const deepestHeader = 20

/** The parts of a workbook as they are unpacked, whatever the file says of their sizes. */
export const mostUnpacked = 40 * 1024 * 1024
export const mostParts = 2000
