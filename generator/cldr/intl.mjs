// Writes what Intl.PluralRules of Node selects, as an oracle for the compiler's rules that shares nothing with them but CLDR.
// Usage: npm run intl (writes the table), npm run check (compares the table with the Node that runs).

import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../tests/ErrorGen.Generator.Tests/Plurals/intl-plurals.json', import.meta.url);

/** The languages of the file of plural forms that was the reason for plurals: those of the gem rails-i18n. */
const languages = readFileSync(new URL('languages.txt', import.meta.url), 'utf8').trim().split(/\s+/);
const letters = { zero: 'z', one: '1', two: '2', few: 'f', many: 'm', other: 'o' };

/** 0 to 1000, and numbers with one and two fraction digits as they are formatted: 0.0 to 30.0 and 0.00 to 3.00. */
const series = [
    { digits: 0, last: 1000 },
    { digits: 1, last: 300 },
    { digits: 2, last: 300 },
    { digits: 0, numbers: [1001, 1002, 1011, 10000, 20000, 100000, 100001, 1000000, 1000001, 2000000, 1000000000] },
];

const numbersOf = ({ digits, last, numbers }) => numbers ?? Array.from({ length: last + 1 }, (_, i) => i / 10 ** digits);

/** Run lengths of letters: "o3" is other three times. */
function compress(categories) {
    return categories.join('').replace(/(.)\1*/g, run => `${run[0]}${run.length > 1 ? `(${run.length})` : ''}`);
}

function table() {
    const tables = new Map();
    const unknown = [];
    for (const language of languages) {
        if (Intl.PluralRules.supportedLocalesOf(language).length === 0) {
            unknown.push(language);
            continue;
        }

        const runs = series.map(one => {
            const rules = new Intl.PluralRules(language, { minimumFractionDigits: one.digits, maximumFractionDigits: one.digits });
            return compress(numbersOf(one).map(number => letters[rules.select(number)]));
        });
        const key = JSON.stringify(runs);
        tables.set(key, [...tables.get(key) ?? [], language]);
    }

    return {
        node: process.versions.node,
        icu: process.versions.icu,
        cldr: process.versions.cldr,
        series,
        unknown: unknown.join(' '),
        tables: [...tables].map(([key, sharing]) => ({ languages: sharing.join(' '), runs: JSON.parse(key) })),
    };
}

const found = table();
if (process.argv.includes('--check')) {
    const stored = JSON.parse(readFileSync(file, 'utf8'));
    const same = JSON.stringify(stored.tables) === JSON.stringify(found.tables) && stored.unknown === found.unknown;
    console.log(`Stored: CLDR ${stored.cldr} (Node ${stored.node}). Now: CLDR ${found.cldr} (Node ${found.node}). ${same ? 'The tables are equal.' : 'The tables differ.'}`);
    process.exitCode = same ? 0 : 1;
} else {
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
}
