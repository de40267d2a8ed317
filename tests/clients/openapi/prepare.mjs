// Selects the operations of one group of the sample, and gives them operation ids, from which generators make names.
// Usage: node prepare.mjs <document> <prefix> <output>
import { readFileSync, writeFileSync } from 'node:fs';

const [input, prefix, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));
const used = new Set();

function keep(node) {
  if (Array.isArray(node)) {
    node.forEach(keep);
  } else if (node && typeof node === 'object') {
    const name = node.$ref?.startsWith('#/components/schemas/') ? node.$ref.split('/').at(-1) : undefined;
    if (name && !used.has(name)) {
      used.add(name);
      keep(document.components.schemas[name]);
    }
    Object.values(node).forEach(keep);
  }
}

// The framework describes a number of a request as a number or a text, of which NSwag generates code that does not compile.
function simplify(node) {
  if (Array.isArray(node)) {
    node.forEach(simplify);
  } else if (node && typeof node === 'object') {
    if (Array.isArray(node.type) && node.type.includes('string') && node.pattern) {
      node.type = node.type.filter((type) => type !== 'string');
      node.type = node.type.length === 1 ? node.type[0] : node.type;
      delete node.pattern;
      node.default = node.default === undefined ? undefined : Number(node.default);
    }
    Object.values(node).forEach(simplify);
  }
}

document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith(prefix)));
for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    operation.operationId = method + path.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  }
}
keep(document.paths);
simplify(document);
document.components.schemas = Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => used.has(name)));
writeFileSync(output, JSON.stringify(document, null, 1));
