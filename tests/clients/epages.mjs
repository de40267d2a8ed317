// Reads answers as two Node clients of ePages do: fetch, which asks the content type, and node:http, which hands the body over whatever happened.
import { get } from "node:http";

const shop = `${process.env.SHOP}/rs/shops/DemoShop`;
const fullShop = `${process.env.FULL_SHOP}/rs/shops/DemoShop`;
const api = `${process.env.SHOP}/api`;
const vendor = "application/vnd.epages.v1+json";
const page = "text/html, */*;q=0.1";

class ApiError extends Error {
  constructor(message, status, body) {
    super(message);
    Object.assign(this, { status, body });
  }
}

class TooManyRequestsError extends ApiError {}

async function call(url, { accept = vendor, method = "GET", body } = {}) {
  const headers = { Accept: accept, "Content-Type": "application/json" };
  const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
  if (response.status === 429) {
    let content;
    try {
      content = await response.json();
    } catch {
      content = await response.text();
    }

    throw new TooManyRequestsError("limit", 429, content);
  }

  if (!response.ok) {
    const isJson = response.headers.get("content-type")?.includes("application/json");
    const content = isJson ? await response.json() : await response.text();
    throw new ApiError(content.message ?? response.statusText, response.status, content);
  }

  return response.status === 204 ? undefined : response.json();
}

const raw = (url) => new Promise((resolve, reject) => {
  get(url, { headers: { Accept: vendor } }, (response) => {
    let text = "";
    response.on("data", (chunk) => { text += chunk; });
    response.on("end", () => resolve(text));
  }).on("error", reject);
});

let mismatches = 0;

async function row(id, what, outcome, isExpected) {
  let actual;
  try {
    actual = await outcome();
  } catch (error) {
    actual = error;
  }

  const ok = isExpected(actual);
  mismatches += ok ? 0 : 1;
  console.log(`${ok ? "ok      " : "MISMATCH"} ${id} Node: ${what}`, ...(ok ? [] : [String(actual)]));
}

const tooLarge = "A page has at most 100 items, not 101., Request: GET /rs/shops/DemoShop/products";
const failed = (type, message, status, bodyType) => (error) =>
  error.constructor === type && error.message === message && error.status === status && typeof error.body === bodyType;

await row("C41", "fetch, 400 as JSON", () => call(`${shop}/products?pageSize=101`), failed(ApiError, tooLarge, 400, "object"));
await row("C42", "fetch, 400 as a page", () => call(`${shop}/products?pageSize=101`, { accept: page }),
  failed(ApiError, "Bad Request", 400, "string"));
await row("C43", "fetch, 404 as problem details is not read", () => call(`${api}/nowhere`), failed(ApiError, "Not Found", 404, "string"));
const twice = async (outcome) => [await outcome(), await outcome()]; // One call a minute is free.
await row("C44", "fetch, 429 as JSON", () => twice(() => call(`${fullShop}/products`)), failed(TooManyRequestsError, "limit", 429, "object"));
await row("C45", "fetch, 429 as a page is fatal", () => twice(() => call(`${fullShop}/products`, { accept: page })),
  (error) => error instanceof TypeError);
await row("C46", "fetch, 204", () => call(`${shop}/payments/check`, { method: "POST", body: { token: "tok_visa" } }), (value) => value === undefined);
await row("C47", "node:http, 404 is its body", () => raw(`${shop}/products/NOTHING`), (text) => JSON.parse(text).status === "404");
process.exit(mismatches > 0 ? 1 : 0);
