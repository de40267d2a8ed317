// Makes a catalogue of Magento's messages and their German translation: node corpus.mjs <folder of the reference material> <folder to write>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [reference, folder] = process.argv.slice(2);

function parseCsv(text) {
    const rows = [[]];
    let field = '', quoted = false;
    for (let i = 0; i < text.length; i++) {
        const c = text[i];
        if (quoted) {
            if (c === '"' && text[i + 1] === '"') { field += '"'; i++; }
            else if (c === '"') quoted = false;
            else field += c;
        } else if (c === '"') quoted = true;
        else if (c === ',' || c === '\n') {
            rows[rows.length - 1].push(field);
            field = '';
            if (c === '\n') rows.push([]);
        } else field += c;
    }
    return rows.filter(row => row.length > 1).slice(1);
}

const sources = parseCsv(readFileSync(join(reference, 'corpus/magento-messages.csv'), 'utf8')).map(([, source]) => source);
const german = new Map(parseCsv(readFileSync(join(reference, 'corpus/magento-messages.de.csv'), 'utf8')));
const key = i => `Message${String(i + 1).padStart(3, '0')}`;
// A German text with other placeholders than its source is a mistake of the translation, which the build reports.
const placeholders = text => [...text.matchAll(/%(\d+|\w+)/g)].map(match => match[1]).sort().join();
const errors = Object.fromEntries(sources.map((message, i) => [key(i), { status: 400, message }]));
const translations = Object.fromEntries(sources.flatMap((source, i) =>
    german.has(source) && placeholders(german.get(source)) === placeholders(source) ? [[key(i), german.get(source)]] : []));
writeFileSync(join(folder, 'errors.json'), JSON.stringify({ errors }, null, 1));
writeFileSync(join(folder, 'errors.de.json'), JSON.stringify(translations, null, 1));
console.log(`${sources.length} messages, ${Object.keys(translations).length} in German`);
