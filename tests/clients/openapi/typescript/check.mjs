// Compiles the generated clients strictly, and tests what their types know of the errors.
// Usage: node check.mjs <document> <folder> <results>. The results contain for each generator whether codes are literal types, and whether parameters have types.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const [input, folder, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));
const generators = {
  'openapi-typescript': ['openapi-typescript', "import type { components } from './openapi-typescript';", (name) => `components['schemas']['${name}']`],
  'hey-api': ['hey-api/', "import type * as api from './hey-api';", (name) => `api.${name}`],
  orval: ['orval', "import type * as api from './orval';", (name) => `api.${name}`],
  'swagger-typescript-api': ['sta', "import type * as api from './sta';", (name) => `api.${name}`],
  'Kiota, TypeScript': ['kiota/', "import type * as api from './kiota/models';", (name) => `api.${name}`],
};

/** The bodies without further ones of an error: those with the same code and the same parameters. */
const distinct = (bodies) => [...new Map(bodies.map((body) => [JSON.stringify([body.code, Object.keys(body.parameters ?? {})]), body])).values()];

/** The codes, with the names of their parameters. A code of two errors does not tell which parameters there are. */
const errorsOf = (bodies) => distinct(bodies).map(({ code, parameters }) => [code, distinct(bodies).filter((body) => body.code === code).length === 1 ? Object.keys(parameters ?? {}) : []]);

/** The errors of each schema, with the names of their parameters. */
const schemas = new Map();
for (const [path, item] of Object.entries(document.paths)) {
  for (const operation of Object.values(item)) {
    for (const response of Object.values(operation.responses)) {
      const content = response.content?.['application/problem+json'];
      const name = content?.schema.$ref?.split('/').at(-1);
      if (path.startsWith('/api/') && name && name !== 'Problem' && content.examples) {
        schemas.set(name, errorsOf(Object.values(content.examples).map((example) => example.value)));
      }
    }
  }
}

const files = [];
let number = 0;
for (const [i, [, importing, type]] of Object.values(generators).entries()) {
  const codes = [importing];
  const parameters = [importing];
  for (const [name, errors] of schemas) {
    for (const [code, names] of errors) {
      codes.push(`export const known${number++}: NonNullable<${type(name)}['code']> = '${code}';`);
      if (names.length > 0) {
        parameters.push(`export const read${number++} = (error: ${type(name)}) => error.code === '${code}' ? [${names.map((parameter) => `error.parameters?.${parameter}`).join(', ')}] : [];`);
      }
    }

    // The framework can cause some statuses itself, with any code: those unions have an arm for it.
    if (!document.components.schemas[name].anyOf) {
      codes.push(`// @ts-expect-error\nexport const unknown${number++}: NonNullable<${type(name)}['code']> = 'NoSuchCode';`);
    }
  }

  files.push([join(folder, `codes-${i}.ts`), codes.join('\n')], [join(folder, `parameters-${i}.ts`), parameters.join('\n')]);
}

files.forEach(([file, text]) => writeFileSync(file, text));
const program = ts.createProgram([join(folder, 'main.ts'), ...files.map(([file]) => file)], {
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
});
const problems = {};
for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
  const file = diagnostic.file ? relative(folder, diagnostic.file.fileName) : '';
  (problems[file] ??= []).push(ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
}

const results = {};
Object.entries(generators).forEach(([name, [prefix]], i) => {
  const own = Object.entries(problems).filter(([file]) => file.startsWith(prefix));
  own.forEach(([file, texts]) => console.error(file, texts[0]));
  results[name] = { compiles: own.length === 0, literals: !problems[`codes-${i}.ts`], parameters: !problems[`parameters-${i}.ts`] };
  for (const file of [`codes-${i}.ts`, `parameters-${i}.ts`]) {
    problems[file] && console.error(name, file, problems[file].length, problems[file][0]);
  }
});
for (const file of ['', 'main.ts', 'clients.ts']) {
  problems[file]?.forEach((text) => console.error(file, text));
}

writeFileSync(output, JSON.stringify(results, null, 1));
process.exitCode = Object.values(results).every((result) => result.compiles) && !['', 'main.ts', 'clients.ts'].some((file) => problems[file]) ? 0 : 1;
