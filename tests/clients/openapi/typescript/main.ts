// Gets every error of the cases from the server through each generated client, and at the same operation and status an error that the document does not have.
// Usage: node main.mjs <cases> <server> <prefix> <results>. Writes for each client how many errors it read, and what happened to the others.
import { readFileSync, writeFileSync } from 'node:fs';
import { createClients, type Case } from './clients';

const [input, server, prefix, output] = process.argv.slice(2) as [string, string, string, string];
let wanted = '';
const send = globalThis.fetch;
const raise: typeof fetch = (request, init) => {
  const raising = new Request(typeof request === 'string' && request.startsWith('/') ? server + request : request, init);
  raising.headers.set('X-Raise', wanted);
  return send(raising);
};
globalThis.fetch = raise;

function read(value: unknown, name: string): unknown {
  const members = value as Record<string, unknown>;
  return members[`${name}Escaped`] ?? members[name];
}

/** Kiota reads a value without a type as a node. */
const isUntyped = (value: unknown): value is { value: unknown } => typeof value === 'object' && value !== null && 'getValue' in value;

/** Whether a value that a client has read is the one that was sent. Kiota reads dates and ids as objects. */
function isEqual(found: unknown, sent: unknown): boolean {
  if (isUntyped(found)) {
    return String(found.value) === String(sent);
  }

  if (sent === null || found === null || found === undefined) {
    return (found ?? null) === sent;
  }

  return found instanceof Date ? found.getTime() === Date.parse(String(sent)) : String(found) === String(sent) || JSON.stringify(found) === JSON.stringify(sent);
}

function check(body: Record<string, unknown>, isKnown: boolean, error: unknown): string {
  if (!error || typeof error !== 'object') {
    return 'no error';
  }

  for (const [name, sent] of Object.entries(body)) {
    if (name !== 'traceId' && name !== 'parameters' && typeof sent !== 'object' && !isEqual(read(error, name), sent)) {
      return `no \`${name}\``;
    }
  }

  const parameters = body.parameters;
  if (isKnown && parameters) {
    const found = read(error, 'parameters');
    if (!found || (!Array.isArray(parameters) && !isUntyped(found) && !Object.entries(parameters).every(([name, sent]) => isEqual(read(found, name), sent)))) {
      return 'no parameters';
    }
  }

  return 'typed';
}

const cases = (JSON.parse(readFileSync(input, 'utf8')) as Case[]).filter((row) => row.path.startsWith(prefix));
const rows: Record<string, Record<string, number>> = {};
for (const [name, call] of Object.entries(createClients(server, raise))) {
  for (const row of cases) {
    for (const isKnown of [true, false]) {
      wanted = isKnown ? row.raise : `${row.status}`;
      const body = isKnown ? row.body : row.newBody;
      let outcome: string;
      let error: unknown;
      try {
        error = await call(row);
        outcome = check(body, isKnown, error);
      } catch (exception) {
        error = exception;
        outcome = `throws \`${(exception as Error).name}\` without the error`;
      }

      const outcomes = rows[`${name}/${isKnown ? 'known' : 'unknown'}`] ??= {};
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (outcome !== 'typed' && outcomes[outcome]! <= 2) {
        console.error(`${name}: ${outcome}: ${row.operationId} ${JSON.stringify(body)}`, error);
      }
    }
  }
}

writeFileSync(output, JSON.stringify(rows, null, 1));
