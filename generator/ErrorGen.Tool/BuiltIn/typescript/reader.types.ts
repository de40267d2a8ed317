/** A response of fetch, or an object with the same members. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** An entry of a catalogue. */
export interface ErrorDefinition<Code extends string = string> {
  readonly code: Code;
  /** The key of the entry, if it is not the code. */
  readonly key?: string;
  readonly status: number;
  /** Seconds after which a request can be repeated. */
  readonly retryAfter?: number;
  /** Constants that are sent beside the code. */
  readonly data?: { readonly [name: string]: string | number | boolean };
  /** Names and types of the parameters, in turn. */
  readonly parameters?: readonly string[];
  /** Whether messages name the parameters by position: %1. */
  readonly isPositional?: boolean;
}

/** What every error has. */
export interface ErrorDetails<Part> {
  /** The status code of the response. */
  readonly status: number;
  /** A short name of the kind of error, in the language of the response. */
  readonly title: string | undefined;
  /** The message, in the language of the response. */
  readonly detail: string | undefined;
  readonly type: string | undefined;
  readonly instance: string | undefined;
  /** The field of the request that is wrong, for a part of another error. */
  readonly field: string | undefined;
  /** Seconds to wait: those of the response, otherwise those of the catalogue. */
  readonly retryAfter: number | undefined;
  /** The parts of an error that has several. */
  readonly errors: readonly Part[];
  /** Messages by field, as the validation of ASP.NET Core sends them. */
  readonly fieldErrors: { readonly [field: string]: readonly string[] };
  /** The body: a JSON value, or the first 2,048 characters of text that is not JSON. */
  readonly body: unknown;
}

/** Why an error is not one of the catalogue. */
export type UnknownReason =
  /** The body does not have a code, and no message of the catalogue fits. */
  | "code"
  /** The catalogue does not have the code. The service may be newer. */
  | "unknownCode"
  /** A parameter is missing or has another type. The service may be newer or older. */
  | "parameters"
  /** Several entries of the catalogue fit. */
  | "ambiguous"
  /** The body is not a JSON object, or is longer than 1 MiB. */
  | "body"
  /** The body cannot be read. */
  | "unreadable";

/** An error that is not in the catalogue, or not in this version of it. */
export interface UnknownError extends ErrorDetails<UnknownError | KnownError<string, object>> {
  readonly known: false;
  /** Null, so that a switch over codes has a branch for all other errors. */
  readonly code: null;
  readonly key: null;
  /** The code of the response, if it has one. */
  readonly wireCode: string | undefined;
  readonly reason: UnknownReason;
  readonly parameters: { readonly [name: string]: unknown };
}

/** An error of a catalogue. */
export interface KnownError<Code extends string, Parameters> extends ErrorDetails<UnknownError | KnownError<string, object>> {
  readonly known: true;
  readonly code: Code;
  /** The key of the entry in the catalogue. */
  readonly key: string;
  readonly parameters: Parameters;
}

/** Message functions by the keys of the catalogue: the export "messages" of a message module. */
export type ErrorMessages = { readonly [key: string]: (parameters: never) => string };

/** Messages with their placeholders by the keys of the catalogue: the export "templates" of a message module. */
export type ErrorTemplates = { readonly [key: string]: string | readonly string[] };

export interface ReadOptions {
  /** Messages by which errors without a code are recognized, as those of Magento and ePages: "templates" of the languages that the service sends. */
  readonly templates?: readonly ErrorTemplates[];
}

/** The parts of a response that an error is read from, if it is not a response of fetch. */
export interface ErrorBody {
  readonly status: number;
  readonly text: string;
  /** The field Retry-After of the header. */
  readonly retryAfter?: string | null | undefined;
}
