// ---- Messages ----

/** Entries that have a message with placeholders, as Magento sends it. */
function matchTemplate(source: Source, message: string, raw: unknown): readonly Candidate[] {
  return withTemplate(source, (template, definition) => plainForm(template, definition) === message)
    .map(([definition]) => [definition, readParameters(definition, raw)] as const);
}

/** Entries that have a message from which a finished one can come. */
function matchRendered(source: Source, text: string): readonly Candidate[] {
  const found = withTemplate(source, (template, definition) => split(template, definition, text) !== undefined);
  return found.map(([definition, template]) => {
    const values = split(template, definition, text);
    return [definition, values === undefined || values === null ? undefined : readParameters(definition, values)] as const;
  });
}

function withTemplate(
  source: Source, fits: (template: string, definition: ErrorDefinition) => boolean): readonly (readonly [ErrorDefinition, string])[] {
  const found: (readonly [ErrorDefinition, string])[] = [];
  for (const definition of source.catalog.definitions) {
    const key = definition.key ?? definition.code;
    const texts = source.templates.flatMap(templates => has(templates, key) ? templates[key]! : []);
    const template = texts.find(one => fits(one, definition));
    if (template !== undefined) {
      found.push([definition, template]);
    }
  }

  return found;
}

function namesOf(definition: ErrorDefinition): readonly string[] {
  return (definition.parameters ?? []).filter((_, i) => i % 2 === 0);
}

function placeholdersOf(definition: ErrorDefinition): readonly string[] {
  return definition.isPositional ? namesOf(definition).map((_, i) => String(i + 1)) : namesOf(definition);
}

/** Text, and after each text but the last the position of a parameter. */
type Segments = readonly (string | number)[];

/** Finds the placeholders: %name or %1, %{name} or %{1}, and %{} for a percent sign. The longest name that fits is used. */
function segmentsOf(template: string, definition: ErrorDefinition): Segments {
  const positions = placeholdersOf(definition).map((name, i) => [name, i] as const).sort(([a], [b]) => b.length - a.length);
  const segments: (string | number)[] = [""];
  const text = (some: string): void => {
    segments.push(`${segments.pop()!}${some}`);
  };
  for (let i = 0; i < template.length;) {
    if (template[i] !== "%") {
      const end = template.indexOf("%", i);
      text(template.slice(i, end < 0 ? undefined : end));
      i = end < 0 ? template.length : end;
      continue;
    }

    const plain = positions.find(([name]) => template.startsWith(name, i + 1));
    const bounded = plain === undefined ? positions.find(([name]) => template.startsWith(`{${name}}`, i + 1)) : undefined;
    if (plain ?? bounded) {
      segments.push((plain ?? bounded)![1], "");
      i += 1 + (plain ?? bounded)![0].length + (bounded === undefined ? 0 : 2);
    } else {
      text("%");
      i += template.startsWith("{}", i + 1) ? 3 : 1;
    }
  }

  return segments;
}

/** The form of Magento, whose clients do not know %{name}. */
function plainForm(template: string, definition: ErrorDefinition): string {
  const placeholders = placeholdersOf(definition);
  return template.includes("%{")
    ? segmentsOf(template, definition).map(one => typeof one === "string" ? one : `%${placeholders[one]!}`).join("")
    : template;
}

/** Puts the values of a response into its message. */
function fill(template: string, values: { readonly [name: string]: unknown }): string {
  const names = Object.keys(values).sort((a, b) => b.length - a.length);
  let output = "";
  for (let i = 0; i < template.length; i++) {
    const name = template[i] === "%" ? names.find(one => one !== "" && template.startsWith(one, i + 1)) : undefined;
    if (name === undefined) {
      output += template[i]!;
    } else {
      const value = values[name];
      output += value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
      i += name.length;
    }
  }

  return output;
}

/**
 * The values that a template has in a finished message, by name: undefined if the message is not of the template, null if there are several
 * ways to read it. A value is not converted back from the format of a language.
 */
function split(template: string, definition: ErrorDefinition, text: string): JsonObject | null | undefined {
  const segments = segmentsOf(template, definition);
  const names = namesOf(definition);
  const first = segments[0] as string;
  const last = segments[segments.length - 1] as string;
  if (segments.length === 1) {
    return text === first ? {} : undefined;
  }

  // A message that is only values would fit every text.
  if (segments.every(one => typeof one !== "string" || one === "") || text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) {
    return undefined;
  }

  const inner = text.slice(first.length, text.length - last.length);
  const parts = segments.slice(1, -1);
  const literals = parts.filter((_, i) => i % 2 === 1) as string[];
  const positions = parts.filter((_, i) => i % 2 === 0) as number[];
  const values: string[] = [];
  let start = 0;
  let end = inner.length;
  let isAmbiguous = literals.includes("");
  for (const literal of literals) {
    const at = inner.indexOf(literal, start);
    if (at < 0) {
      return undefined;
    }

    values.push(inner.slice(start, at));
    start = at + literal.length;
  }

  values.push(inner.slice(start));
  for (let i = literals.length - 1; i >= 0; i--) {
    const at = inner.lastIndexOf(literals[i]!, end - literals[i]!.length);
    isAmbiguous ||= inner.slice(at + literals[i]!.length, end) !== values[i + 1];
    end = at;
  }

  const named = new Map<string, string>();
  values.forEach((value, i) => {
    const name = names[positions[i]!]!;
    isAmbiguous ||= (named.get(name) ?? value) !== value;
    named.set(name, value);
  });
  return isAmbiguous ? null : Object.fromEntries(named);
}
