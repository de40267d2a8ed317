// Lists every error of a document, gets it from the server that raises it, and validates what is sent and what the document shows.
// Usage: node cases.mjs <document> <server> <cases>. Writes the cases with the bodies, for the clients. Prints "ok <check>" and "MISMATCH <check>" lines.
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const [input, server, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats.default(ajv);
// The document itself is the schema that contains all others.
ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components', 'tags', 'security', 'xml', 'discriminator', 'x-extensible-enum', 'x-ms-primary-error-message']);
for (const format of ['decimal', 'int64', 'int32', 'double']) {
  ajv.addFormat(format, true);
}

ajv.addSchema(document, 'document');
const problems = {};
const counts = {};

/** Counts a check, and keeps its first problems. */
function check(name, problem) {
  counts[name] = (counts[name] ?? 0) + 1;
  if (problem) {
    (problems[name] ??= []).push(problem);
  }
}

const pointer = (...parts) => parts.map((part) => '/' + encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('');
const isJson = (mediaType) => /[/+]json$/.test(mediaType);

function validate(name, schema, value, label) {
  const isValid = ajv.validate({ $ref: 'document#' + schema }, value);
  check(name, isValid ? undefined : `${label}: ${ajv.errorsText()} in ${JSON.stringify(value)}`);
}

/** Whether an example is one of a code: two errors with one code are named by the catalogue, and by a number. */
const isNamed = (name, code) => name === code || name.replace(/^[^.]+\./, '').replace(/\.\d+$/, '') === code;

/** Whether an example is a further one of an error, as NotEnoughStock.2 is. The server raises the first one of each error. */
const isFurther = (name, examples) => /\.\d+$/.test(name) && name.replace(/\.\d+$/, '') in examples;

/** A value of a parameter of the path. */
function valueOf(parameter) {
  const { type, format } = parameter.schema;
  return format === 'uuid' ? '3f2504e0-4f89-41d3-9a0c-0305e82c3301' : [].concat(type).includes('integer') ? 1 : 'x';
}

const cases = [];
for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    const values = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map((parameter) => [parameter.name, valueOf(parameter)]);
    const address = values.reduce((text, [name, value]) => text.replace(`{${name}}`, value), path);
    for (const [status, response] of Object.entries(operation.responses)) {
      for (const [mediaType, content] of Object.entries(response.content ?? {})) {
        const at = pointer('paths', path, method, 'responses', status, 'content', mediaType, 'schema');
        for (const [name, example] of Object.entries(content.examples ?? {}).filter(([name]) => isJson(mediaType) && isFurther(name, content.examples))) {
          validate('every example validates against its schema', at, example.value, `${method} ${path} ${status} ${name} ${mediaType}`);
        }

        for (const [i, [name, example]] of Object.entries(content.examples ?? {}).filter(([name]) => !isFurther(name, content.examples)).entries()) {
          const label = `${method} ${path} ${status} ${name} ${mediaType}`;
          check('every example has a code of the response', response['x-error-codes']?.some((code) => isNamed(name, code)) ? undefined : label);
          if (isJson(mediaType)) {
            validate('every example validates against its schema', at, example.value, label);
          }

          cases.push({ operationId: operation.operationId, method, path, address, values, hasBody: !!operation.requestBody, status: Number(status), raise: `${status} ${i}`, name, mediaType, at, example: example.value });
        }
      }
    }
  }
}

/** A body without what differs from response to response. */
const normalize = (body) => body.replace(/00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]/g, 'trace').replaceAll('3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'id');

async function send(row, raise) {
  const response = await fetch(server + row.address, {
    method: row.method.toUpperCase(),
    headers: { Accept: row.mediaType, 'X-Raise': raise, ...(row.hasBody ? { 'Content-Type': 'application/json' } : {}) },
    body: row.hasBody ? '{}' : undefined,
  });
  const body = await response.text();
  const label = `${row.method} ${row.path} ${row.name} ${row.mediaType}`;
  check('every error is sent with the status and the media type of the document', response.status === row.status && response.headers.get('content-type')?.split(';')[0] === row.mediaType
    ? undefined : `${label}: ${response.status} ${response.headers.get('content-type')} ${body}`);
  return { label, body };
}

check('the document has examples of at least 100 errors', cases.length >= 100 ? undefined : `${cases.length}`);
for (const row of cases) {
  const { label, body } = await send(row, row.raise);
  if (body === '' || isJson(row.mediaType) && row.mediaType.includes('problem') && JSON.parse(body).code !== row.example.code) {
    check('every error is raised', label + body);
    continue;
  }

  check('every error is raised');
  if (isJson(row.mediaType)) {
    validate('every body that is sent validates against its schema', row.at, JSON.parse(body), label);
    row.body = JSON.parse(body);
  }

  // The message of ePages contains the path of the request.
  const shown = isJson(row.mediaType) ? JSON.stringify(row.example) : row.example;
  if (!row.path.startsWith('/rs/')) {
    check('every example is what is sent', normalize(isJson(row.mediaType) ? JSON.stringify(JSON.parse(body)) : body) === normalize(shown) ? undefined : `${label}: ${body} instead of ${shown}`);
  }

  if (isJson(row.mediaType)) {
    row.newBody = JSON.parse((await send(row, `${row.status}`)).body);
  }
}

writeFileSync(output, JSON.stringify(cases.filter((row) => row.body).map(({ at, example, ...row }) => row), null, 1));
for (const [name, count] of Object.entries(counts)) {
  console.log(`${problems[name] ? 'MISMATCH' : 'ok      '} ${input}: ${name} (${count - (problems[name]?.length ?? 0)} of ${count})`);
  problems[name]?.slice(0, 3).forEach((problem) => console.log(`         ${problem}`));
}
