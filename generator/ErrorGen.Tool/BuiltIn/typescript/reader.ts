/** Returns the message of an error in the language of a message module; that of the response if the module does not have the error. */
export function getMessage(error: UnknownError | KnownError<string, object>, messages: ErrorMessages): string {
  if (error.known && has(messages, error.key)) {
    try {
      return messages[error.key]!(error.parameters as never);
    } catch {
      // The message of the response is used.
    }
  }

  return error.detail ?? error.title ?? "";
}

const longestBody = 1_048_576;
const longestText = 2_048;

interface Source {
  readonly catalog: ErrorCatalog;
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly templates: readonly ErrorTemplates[];
}

interface ErrorCatalog {
  readonly definitions: readonly ErrorDefinition[];
  readonly typeBase?: string;
}

type AnyError = UnknownError | KnownError<string, object>;
type JsonObject = { readonly [name: string]: unknown };

async function read(catalog: ErrorCatalog, response: ResponseLike, options: ReadOptions | undefined): Promise<AnyError> {
  let status = 0;
  let text: string;
  let retryAfter: string | null | undefined;
  try {
    status = Number(response.status) || 0;
    retryAfter = response.headers?.get("Retry-After");
    text = await response.text();
  } catch {
    return unknown({ catalog, status, retryAfter: undefined, templates: [] }, undefined, "unreadable");
  }

  return parse(catalog, { status, text, retryAfter }, options);
}

function parse(catalog: ErrorCatalog, body: ErrorBody, options: ReadOptions | undefined): AnyError {
  let source: Source = { catalog, status: 0, retryAfter: undefined, templates: [] };
  let value: unknown;
  try {
    const text = String(body.text);
    source = { catalog, status: Number(body.status) || 0, retryAfter: readRetryAfter(body.retryAfter), templates: options?.templates ?? [] };
    if (text.length > longestBody) {
      return unknown(source, text.slice(0, longestText), "body");
    }

    try {
      value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    } catch {
      return unknown(source, text.slice(0, longestText), "body");
    }

    return isObject(value) ? readObject(source, value, undefined) : unknown(source, value, "body");
  } catch {
    // Such as a body that is nested too deeply.
    return unknown(source, value, "body");
  }
}

function readObject(source: Source, body: JsonObject, field: string | undefined): AnyError {
  const status = typeof body["status"] === "number" ? body["status"] : source.status;
  const parts = { ...source, status };
  const found = find(parts, body);
  const details = {
    status,
    title: textOf(body["title"]),
    detail: found.detail,
    type: textOf(body["type"]),
    instance: textOf(body["instance"]),
    field: textOf(body["field"]) ?? field,
    errors: Array.isArray(body["errors"]) ? body["errors"].filter(isObject).map(part => readObject(parts, part, undefined)) : [],
    fieldErrors: readFieldErrors(body["errors"]),
    body,
  };
  return found.definition === undefined || found.parameters === undefined
    ? { ...details, known: false, code: null, key: null, wireCode: found.code, reason: found.reason, parameters: found.values, retryAfter: source.retryAfter }
    : {
      ...details, known: true, code: found.definition.code, key: found.definition.key ?? found.definition.code, parameters: found.parameters,
      retryAfter: source.retryAfter ?? found.definition.retryAfter,
    };
}

function unknown(source: Source, body: unknown, reason: UnknownReason): UnknownError {
  return {
    known: false, code: null, key: null, wireCode: undefined, reason, parameters: {}, status: source.status, title: undefined, detail: undefined,
    type: undefined, instance: undefined, field: undefined, retryAfter: source.retryAfter, errors: [], fieldErrors: {}, body,
  };
}

interface Found {
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly reason: UnknownReason;
  readonly values: { readonly [name: string]: unknown };
  readonly definition?: ErrorDefinition | undefined;
  readonly parameters?: object | undefined;
}

/** Problem details have a code or a type. Magento sends a message with placeholders, and ePages a finished one. */
function find(source: Source, body: JsonObject): Found {
  const code = codeOf(source.catalog, body);
  const message = textOf(body["message"]);
  const raw = body["parameters"];
  const values = isObject(raw) ? raw : Array.isArray(raw) ? Object.fromEntries(raw.map((value, i) => [String(i + 1), value])) : {};
  const detail = textOf(body["detail"]) ?? (message === undefined ? fallbackMessage(body) : raw === undefined ? withoutRequest(message) : fill(message, values));
  if (code !== undefined) {
    const definitions = source.catalog.definitions.filter(one => one.code === code);
    const read = chosen(definitions.filter(one => hasData(one, body)).map(one => [one, readParameters(one, raw)] as const));
    return { code, detail, values, reason: definitions.length === 0 ? "unknownCode" : "parameters", definition: read?.[0], parameters: read?.[1] };
  }

  const texts = message !== undefined ? matchTemplate(source, message, raw) : [];
  const candidates = texts.length > 0 || detail === undefined ? texts : matchRendered(source, detail);
  const sameStatus = candidates.filter(([one]) => one.status === source.status);
  const matches = sameStatus.length > 0 ? sameStatus : candidates;
  const match = matches.length === 1 ? matches[0] : undefined;
  return {
    code: match?.[0].code, detail, values, reason: matches.length > 1 ? "ambiguous" : match === undefined ? "code" : "parameters",
    definition: match?.[0], parameters: match?.[1],
  };
}

type Candidate = readonly [ErrorDefinition, object | undefined];

/** Several entries can have one code. The first whose parameters are there is used. */
function chosen(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(([, parameters]) => parameters !== undefined);
}

function hasData(definition: ErrorDefinition, body: JsonObject): boolean {
  return Object.entries(definition.data ?? {}).every(([name, value]) => !has(body, name) || body[name] === value);
}

function codeOf(catalog: ErrorCatalog, body: JsonObject): string | undefined {
  const code = body["code"];
  if (typeof code === "string" || (typeof code === "number" && Number.isFinite(code))) {
    return String(code);
  }

  const [before, after] = (catalog.typeBase ?? "").split("{code}");
  const type = textOf(body["type"]);
  return before !== undefined && after !== undefined && type !== undefined
    && type.length > before.length + after.length && type.startsWith(before) && type.endsWith(after)
    ? decode(type.slice(before.length, type.length - after.length))
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What Magento sends if writing its response fails. */
function fallbackMessage(body: JsonObject): string | undefined {
  const messages = body["messages"];
  const list = isObject(messages) ? messages["error"] : undefined;
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isObject(first) ? textOf(first["message"]) : undefined;
}

/** ePages adds the request to a message. */
function withoutRequest(message: string): string {
  const at = message.lastIndexOf(", Request: ");
  return at >= 0 && /^[A-Z]+ \S*$/.test(message.slice(at + 11)) ? message.slice(0, at) : message;
}

// ---- Parameters ----

/** The parameters of an entry; undefined if one is missing or has another type. */
function readParameters(definition: ErrorDefinition, raw: unknown): object | undefined {
  const names = definition.parameters ?? [];
  const values: [string, unknown][] = [];
  for (let i = 0; i < names.length; i += 2) {
    const name = names[i]!;
    const given: unknown = Array.isArray(raw) ? raw[i / 2] : isObject(raw) && has(raw, name) ? raw[name] : undefined;
    const value = readValue(given, names[i + 1]!);
    if (value === undefined) {
      return undefined;
    }

    values.push([name, value]);
  }

  return Object.fromEntries(values);
}

const shapes: { readonly [type: string]: RegExp } = {
  bool: /^(?:true|false)$/,
  int: /^-?[0-9]{1,10}$/,
  long: /^-?[0-9]{1,19}$/,
  decimal: /^-?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]{1,3})?$/,
  double: /^(?:-?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]{1,3})?|NaN|-?Infinity)$/,
  guid: /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
  date: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  dateTime: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,7})?(?:Z|[+-][0-9]{2}:[0-9]{2})$/,
  duration: /^-?P[0-9YMDTHS.]+$/,
};

/** A value of a type, which some services write as text; undefined if it has another type. */
function readValue(value: unknown, type: string): unknown {
  if (type.endsWith("?")) {
    return value === undefined || value === null ? null : readValue(value, type.slice(0, -1));
  }

  if (type.endsWith("[]")) {
    const items = Array.isArray(value) ? value.map(item => readValue(item, type.slice(0, -2))) : undefined;
    return items?.includes(undefined) ? undefined : items;
  }

  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    return undefined;
  }

  const text = String(value);
  switch (type) {
    case "string":
    case "uri":
      return text;
    case "bool":
      return shapes["bool"]!.test(text) ? text === "true" : undefined;
    case "int":
    case "long":
      // A number beyond 2^53 has lost digits, and is a number all the same.
      return typeof value === "number" ? (Number.isInteger(value) && (type === "long" || value === (value | 0)) ? value : undefined)
        : typeof value === "string" && shapes[type]!.test(text) ? Number(text) : undefined;
    case "decimal":
    case "double":
      return typeof value === "number" ? value : typeof value === "string" && shapes[type]!.test(text) ? Number(text) : undefined;
    default:
      return typeof value === "string" && (shapes[type]?.test(value) ?? true) ? value : undefined;
  }
}

// ---- Values of JSON ----

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function has(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name);
}

function readFieldErrors(errors: unknown): { readonly [field: string]: readonly string[] } {
  return isObject(errors)
    ? Object.fromEntries(Object.entries(errors).map(([field, texts]) =>
      [field, (Array.isArray(texts) ? texts : [texts]).filter((text): text is string => typeof text === "string")]))
    : {};
}

/** Seconds, or a date as HTTP writes it. */
function readRetryAfter(field: string | null | undefined): number | undefined {
  if (typeof field !== "string" || field.trim() === "") {
    return undefined;
  }

  const seconds = /^[0-9]{1,9}$/.test(field.trim()) ? Number(field) : (Date.parse(field) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

function isKnown(error: unknown, code: string): boolean {
  return isObject(error) && error["known"] === true && error["code"] === code;
}
