// Writes what Intl.ListFormat of Node joins, as an oracle for the list patterns that shares nothing with them but CLDR.
// Usage: npm run intl (writes the table), npm run check (compares the table with the Node that runs).

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const file = new URL('../../tests/ErrorGen.Generator.Tests/Lists/intl-lists.json', import.meta.url);

/** The languages of rails-i18n, every tag for which CLDR has data, and tags whose script follows from the region. */
const languages = [...new Set([
    ...readFileSync(new URL('languages.txt', import.meta.url), 'utf8').trim().split(/\s+/),
    ...readdirSync(new URL('node_modules/cldr-misc-full/main', import.meta.url)),
    'zh-CN', 'uz-Cyrl-UZ', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-SG', 'pa-PK', 'sr-ME', 'uz-AF', 'iw', 'in', 'no', 'en-XX', 'de-XX',
].filter(hasData))].sort();

/** Node does not have data for every script of a language, and uses that of the usual one then. */
function hasData(tag) {
    const script = /-[A-Z][a-z]{3}(?=-|$)/.exec(tag)?.[0] ?? '';
    return Intl.ListFormat.supportedLocalesOf(tag).length > 0 && new Intl.ListFormat(tag).resolvedOptions().locale.includes(script);
}

const lists = [
    [], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd'], ['1', '2'], ['A-1', 'B 2', '30 %'], ['', ''], ['x, y', 'z'],
];

/** Words before which "y" becomes "e" in Spanish and the letter vav gets a hyphen in Hebrew, and words before which they do not. */
const words = [
    'iglesia', 'Iglesia', 'hijo', 'Hijo', 'HIJO', 'hielo', 'hiato', 'Hiena', 'hIa', 'hi', 'h', 'i', 'I', 'íntimo', 'ibis', 'yate', 'hacha', 'oro', 'hola', '8', '11', '18', '', ' i', '"i"',
    'שלום', 'ﬣ', 'ֿ', 'abc', '5', '(א)', 'ا', '״א״', '😀',
];

const contextual = ['es', 'es-MX', 'es-419', 'ast', 'gl', 'he', 'iw', 'yi', 'ar'];

const join = (language, items) => new Intl.ListFormat(language, { type: 'conjunction', style: 'long' }).format(items);

function table() {
    const tables = new Map();
    for (const language of languages) {
        const key = JSON.stringify(lists.map(items => join(language, items)));
        tables.set(key, [...tables.get(key) ?? [], language]);
    }

    return {
        node: process.versions.node,
        icu: process.versions.icu,
        cldr: process.versions.cldr,
        lists,
        tables: [...tables].map(([key, sharing]) => ({ languages: sharing.join(' '), texts: JSON.parse(key) })),
        contextual: contextual.filter(hasData).map(language => ({
            language,
            texts: words.flatMap(word => [{ items: ['x', word], text: join(language, ['x', word]) }, { items: ['x', 'y', word], text: join(language, ['x', 'y', word]) }]),
        })),
    };
}

const found = table();
if (process.argv.includes('--check')) {
    const stored = JSON.parse(readFileSync(file, 'utf8'));
    const same = JSON.stringify([stored.tables, stored.contextual]) === JSON.stringify([found.tables, found.contextual]);
    console.log(`Stored: CLDR ${stored.cldr} (Node ${stored.node}). Now: CLDR ${found.cldr} (Node ${found.node}). ${same ? 'The lists are equal.' : 'The lists differ.'}`);
    process.exitCode = same ? 0 : 1;
} else {
    writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
}
