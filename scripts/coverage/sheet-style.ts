/** The look of the evidence sheet, on A4 and on a screen; page numbers and the hash stand at the foot of every page. */
export function sheetStyle({ page, of, foot }: { page: string; of: string; foot: string }): string {
  return `
@page { size: A4; margin: 16mm 16mm 20mm;
  @bottom-left { content: ${quoted(foot)}; font: 8pt sans-serif; color: #444; }
  @bottom-right { content: ${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages); font: 8pt sans-serif; color: #444; }
}
* { box-sizing: border-box; }
body { max-width: 180mm; margin: 8mm auto; padding: 0 4mm; font: 10.5pt/1.4 system-ui, "DejaVu Sans", sans-serif; color: #111; background: #fff; }
header p { margin: 0; color: #444; }
h1 { margin: 4mm 0 2mm; font-size: 17pt; line-height: 1.25; }
h1 small { font-size: 13pt; font-weight: 400; }
h2 { margin: 6mm 0 2mm; font-size: 12.5pt; break-after: avoid; }
p { margin: 0 0 2mm; }
.score strong { font-size: 26pt; line-height: 1.2; }
.warning { padding: 2mm 3mm; border: 1.2pt solid #8a4b00; }
dl { margin: 0 0 2mm; }
dl div { display: flex; gap: 3mm; }
dt { flex: 0 0 62mm; color: #444; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
th, td { padding: 1.2mm 1.6mm; border-bottom: .5pt solid #999; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
thead th { border-bottom: 1pt solid #111; }
tbody th { font-weight: 600; }
td:first-child { width: 9mm; font-variant-numeric: tabular-nums; }
small { color: #444; font-weight: 400; }
tr, .evidence { break-inside: avoid; }
code { font: 9pt ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.sign { display: flex; justify-content: space-between; gap: 8mm; margin-top: 14mm; }
.sign span { flex: 0 0 70mm; padding-top: 1mm; border-top: .5pt solid #111; text-align: center; color: #444; }
@media screen and (max-width: 40rem) {
  dl div, .sign { display: block; }
  table { display: block; overflow-x: auto; }
}
@media print { body { max-width: none; margin: 0; padding: 0; } }
`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\\]/g, '\\\\$&')}"`;
}
