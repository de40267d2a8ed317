// Validates documents against the official JSON schema of their OpenAPI version. Usage: node official.mjs <document>...
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';

for (const input of process.argv.slice(2)) {
  const document = JSON.parse(readFileSync(input, 'utf8'));
  const { valid, errors } = await new Validator().validate(document);
  console.log(`${valid ? 'ok      ' : 'MISMATCH'} ${input} validates against the official schema of OpenAPI ${document.openapi}`);
  if (!valid) {
    console.log(JSON.stringify(errors, null, 1).slice(0, 2000));
  }
}
