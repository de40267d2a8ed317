// Compares the formats of TypeScript with those of .NET: node formats.mjs <folder of the modules> <vectors> <data of the cultures>
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const [folder, vectors, data] = process.argv.slice(2);
const format = await import(pathToFileURL(resolve(folder, 'errors.format.js')));
const { cultures } = JSON.parse(readFileSync(data, 'utf8'));
const known = new Map();
const write = {
    Int32: (culture, value, text) => format.formatNumber(culture, value, 'int', text),
    Int64: (culture, value, text) => format.formatNumber(culture, value, 'long', text),
    Decimal: (culture, value, text) => format.formatNumber(culture, value, 'decimal', text),
    Double: (culture, value, text) => format.formatNumber(culture, Number(value), 'double', text),
    Date: format.formatDate,
    DateTime: format.formatDateTime,
    Duration: format.formatDuration,
    Guid: (_, value, text) => format.formatGuid(value, text),
};
let rows = 0, differ = 0, excepted = 0;
for (const line of readFileSync(vectors, 'utf8').split('\n').filter(line => line !== '')) {
    const [language, type, text, value, net] = JSON.parse(line);
    if (!known.has(language)) known.set(language, format.getCulture(language, cultures[language]));
    const written = write[type](known.get(language), value, text ?? undefined);
    rows++;
    if (written === net) continue;
    // docs/typescript.md: days that the calendars differ in or do not have, and the words for NaN in Arabic.
    if (/^(0001|9999)-/.test(value) && /^(fa|ar-SA)$/.test(language)) excepted++;
    else if (value === 'NaN' && /^ar\b/.test(language)) excepted++;
    else if (++differ <= 20) console.log(JSON.stringify({ language, type, format: text, value, net, typescript: written }));
}
console.log(`${rows} values in ${known.size} languages, ${differ} differ, ${excepted} are documented`);
process.exitCode = rows > 0 && differ === 0 ? 0 : 1;
