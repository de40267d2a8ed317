// Reads errors as the JavaScript client of Magento does: message and parameters off the body, the status as the code; and as a client made from Magento's
// description of its API does, which reads the code too.
const shop = process.env.SHOP;

const send = (group, path, body) => fetch(`${shop}${group}/${path}`, {
  method: body ? "PUT" : "GET",
  headers: { Accept: "application/json", "Content-Type": "application/json" },
  body: body && JSON.stringify(body),
});

async function read(response) {
  const { message, parameters } = await response.json();
  const pairs = Array.isArray(parameters) ? parameters.map((value, index) => [index + 1, value]) : Object.entries(parameters ?? {});
  // Only the first of several equal placeholders is found.
  return { code: response.status, text: pairs.reduce((text, [name, value]) => text.replace(`%${name}`, value), message) };
}

let mismatches = 0;

function row(id, what, actual, expected) {
  const ok = actual === expected;
  mismatches += ok ? 0 : 1;
  console.log(`${ok ? "ok      " : "MISMATCH"} ${id} Node: ${what}`, ...(ok ? [] : [actual, "instead of", expected]));
}

async function same(id, what, path, body) {
  const { code, text } = await read(await send("/V1", path, body));
  const problem = await (await send("/api", path, body)).json();
  row(id, what, `${code} ${text}`, `${problem.status} ${problem.detail}`);
}

await same("M31", "a list of values", "products/24-MB01", { name: "Bag" });
await same("M32", "a list of two values", "products/A", { sku: "B", name: "Bag", attributeSetId: 4, price: 1 });
await same("M33", "a map of values", "products/NOTHING");
await same("M34", "no values", "nowhere");
await same("M35", "numbers", "products?pageSize=101");
const refused = await fetch(`${shop}/V1/carts`, { method: "POST" });
row("M41", "the code is a text where the catalogue gives one", (await refused.json()).code, "SignInRequired");
const declined = await fetch(`${shop}/V1/payments/check`, {
  method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ token: "tok_none" }),
});
row("M42", "the code is a number where the catalogue gives one", (await declined.json()).code, 4020);
process.exit(mismatches > 0 ? 1 : 0);
