// Writes cultures.json: the signs, names and patterns that .NET has in another form than Intl. Both read CLDR, in different versions.
// Usage: npm install && npm run cultures

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import typescript from 'typescript';

const folder = mkdtempSync(join(tmpdir(), 'cultures-'));
const parts = ['format', 'format.numbers', 'format.custom', 'format.dates', 'format.calendar', 'format.durations'];
const source = parts.map(part => readFileSync(new URL(`../ErrorGen.Tool/BuiltIn/typescript/${part}.ts`, import.meta.url), 'utf8')).join('\n')
    + '\nexport { readNumberSymbols, readCalendar };\n';
writeFileSync(join(folder, 'format.mjs'), typescript.transpileModule(source, { compilerOptions: { target: 'ES2022', module: 'ES2022' } }).outputText);
const format = await import(pathToFileURL(join(folder, 'format.mjs')));

/** A pattern of .NET without quotation marks: each letter that is text has a backslash before it. */
const plain = pattern => pattern.replace(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g, (_, single, double) =>
    (single ?? double).replace(/\\(.)/g, '$1').replace(/[A-Za-z'"\\%:/]/g, '\\$&'));
const differs = (left, right) => JSON.stringify(left) !== JSON.stringify(right);

const facts = join(folder, 'facts.jsonl');
execFileSync('dotnet', ['run', fileURLToPath(new URL('cultures.cs', import.meta.url)), '--', facts], { stdio: 'inherit' });
const cultures = {};
for (const line of readFileSync(facts, 'utf8').trim().split('\n')) {
    const net = JSON.parse(line);
    const { language } = format.getCulture(net.language);
    const numbers = format.readNumberSymbols(language);
    const calendar = format.readCalendar(language);
    const found = {};
    for (const name of Object.keys(numbers)) {
        if (differs(numbers[name], net.numbers[name])) {
            (found.numbers ??= {})[name] = net.numbers[name];
        }
    }

    for (const name of Object.keys(calendar)) {
        if (name !== 'patterns' && differs(calendar[name], net.calendar[name])) {
            (found.calendar ??= {})[name] = net.calendar[name];
        }
    }

    for (const [letter, pattern] of Object.entries(net.calendar.patterns)) {
        const written = letter === 'era' ? pattern : plain(pattern);
        if (written !== calendar.patterns[letter]) {
            ((found.calendar ??= {}).patterns ??= {})[letter] = written;
        }
    }

    if (Object.keys(found).length > 0) {
        cultures[net.language] = found;
    }
}

rmSync(folder, { recursive: true });
const lines = Object.entries(cultures).map(([language, found]) => `    ${JSON.stringify(language)}: ${JSON.stringify(found)}`);
writeFileSync(new URL('cultures.json', import.meta.url), `{\n  "cldrOfIntl": "${process.versions.cldr}",\n  "cultures": {\n${lines.join(',\n')}\n  }\n}\n`);
console.log(`${lines.length} languages`);
