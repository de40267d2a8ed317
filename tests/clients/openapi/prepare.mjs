// Selects the operations whose paths have a prefix. Usage: node prepare.mjs <document> <prefix> <output>
import { readFileSync, writeFileSync } from 'node:fs';

const [input, prefix, output] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8'));
const used = new Set();

/** Collects the schemas that a node refers to. */
function collect(node) {
  if (Array.isArray(node)) {
    node.forEach(collect);
  } else if (node && typeof node === 'object') {
    for (const reference of [node.$ref, ...Object.values(node.discriminator?.mapping ?? {})]) {
      const name = typeof reference === 'string' && reference.startsWith('#/components/schemas/') ? reference.split('/').at(-1) : undefined;
      if (name && !used.has(name)) {
        used.add(name);
        collect(document.components.schemas[name]);
      }
    }

    Object.values(node).forEach(collect);
  }
}

/** The framework describes a number of a request as a number or a text, of which NSwag generates code that does not compile. */
function simplify(node) {
  if (Array.isArray(node)) {
    node.forEach(simplify);
  } else if (node && typeof node === 'object') {
    if (Array.isArray(node.type) && node.type.includes('string') && node.pattern) {
      const types = node.type.filter((type) => type !== 'string');
      node.type = types.length === 1 ? types[0] : types;
      delete node.pattern;
      if (node.default !== undefined) {
        node.default = Number(node.default);
      }
    }

    Object.values(node).forEach(simplify);
  }
}

document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith(prefix)));
collect(document.paths);
simplify(document);
document.components.schemas = Object.fromEntries(Object.entries(document.components.schemas).filter(([name]) => used.has(name)));
writeFileSync(output, JSON.stringify(document, null, 1));
