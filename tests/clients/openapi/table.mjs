// Writes the tables of docs/openapi.md, or compares them. Usage: node table.mjs <folder with results> <page> [update]. Prints "ok <check>" and "MISMATCH <check>" lines.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, page, update] = process.argv.slice(2);
const styles = ['Codes', 'OpenCodes', 'Union', 'Hierarchy'];
const generators = ['openapi-typescript', 'hey-api', 'orval', 'swagger-typescript-api', 'Kiota, TypeScript', 'Kiota, C#', 'NSwag, C#'];
const begin = '<!-- The tables are written by tests/clients/openapi/run. -->\n';
const end = '<!-- End of the tables. -->';

const load = (name) => {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') {
      return {};
    }

    throw error;
  }
};

const report = (isRight, text) => console.log(`${isRight ? 'ok      ' : 'MISMATCH'} ${text}`);
const isTyped = (outcomes) => Object.keys(outcomes ?? {}).join() === 'typed';

/** What happened to the errors: one word, or the number of errors for each outcome. */
function describe(outcomes, word) {
  if (!outcomes) {
    return 'no client';
  }

  const all = Object.entries(outcomes).sort(([, left], [, right]) => right - left);
  return isTyped(outcomes) ? word : all.map(([outcome, count]) => all.length === 1 ? outcome : `${outcome === 'typed' ? word : outcome} (${count})`).join(', ');
}

function cell(generator, results, types) {
  const known = types?.parameters === false ? 'no types of parameters' : types?.literals ? 'literal' : 'typed';
  return `${types?.compiles === false ? 'does not compile' : describe(results[`${generator}/known`], known)} / ${describe(results[`${generator}/unknown`], 'read')}`;
}

function table(headers, rows) {
  return [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('').replace(/\| --- (?=\|)/g, '|---').replaceAll('--- |', '---|');
}

const ofStyles = styles.map((style) => [{ ...load(`csharp-${style}`), ...load(`typescript-${style}`) }, load(`types-${style}`)]);
const ofFormats = ['V1', 'rs'].map((group) => ({ ...load(`csharp-${group}`), ...load(`typescript-${group}`) }));
const number = Object.values(ofStyles[0][0]['NSwag, C#/known'] ?? {}).reduce((sum, count) => sum + count, 0);
for (const generator of generators) {
  for (const [i, style] of styles.slice(0, 2).entries()) {
    for (const kind of ['known', 'unknown']) {
      report(isTyped(ofStyles[i][0][`${generator}/${kind}`]), `${generator} reads every error: ${style}, ${kind} codes`);
    }
  }
}

for (const generator of ['openapi-typescript', 'hey-api', 'swagger-typescript-api']) {
  report(ofStyles[0][1][generator]?.literals && ofStyles[0][1][generator].parameters, `${generator} has literal types of codes, and types of parameters`);
}

const tables = `${begin}
${number} errors of problem details, each known / unknown:

${table(['generator', ...styles.map((style) => `\`${style}\``)], generators.map((generator) => [generator, ...ofStyles.map(([results, types]) => cell(generator, results, types[generator]))]))}
The other formats, for which the style has no effect:

${table(['generator', 'Magento', 'ePages'], generators.map((generator) => [generator, ...ofFormats.map((results) => cell(generator, results))]))}
${end}`;
const text = readFileSync(page, 'utf8');
const old = text.slice(text.indexOf(begin), text.indexOf(end) + end.length);
if (update) {
  writeFileSync(page, text.replace(old, () => tables));
}

report(update || old === tables, 'docs/openapi.md has the tables');
if (!update && old !== tables) {
  console.log(tables);
}
