// Compares the messages of TypeScript modules with those of .NET: node messages.mjs <folder of the modules> <vectors>
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const [folder, vectors] = process.argv.slice(2);
const { loadMessages } = await import(pathToFileURL(resolve(folder, 'errors.messages.js')));
const modules = new Map();
let rows = 0, mismatches = 0;
for (const line of readFileSync(vectors, 'utf8').split('\n').filter(line => line !== '')) {
    const [key, language, parameters, text] = JSON.parse(line);
    if (!modules.has(language)) modules.set(language, (await loadMessages(language)).messages);
    const written = modules.get(language)[key](parameters);
    rows++;
    if (written !== text && ++mismatches <= 20) console.log(JSON.stringify({ key, language, parameters, net: text, typescript: written }));
}
console.log(`${rows} messages in ${modules.size} languages, ${mismatches} differ`);
process.exitCode = rows > 0 && mismatches === 0 ? 0 : 1;
