// What the compiler knows about the errors of the sample. It is compiled, and not run.
import { getMessage, isError, readError, readErrorOf, errorCodes, CartEmptyError, NotEnoughStockError } from "./errors.js";
import type { CatalogError, ErrorCode, ErrorOf, OperationError, UnknownError } from "./errors.js";
import { loadMessages, selectLanguage } from "./errors.messages.js";
import { NotEnoughStock } from "./errors.messages.de.js";

export async function show(response: Response): Promise<string> {
  const error = await readError(response);
  switch (error.code) {
    case "NotEnoughStock": {
      const available: number = error.parameters.available;
      return `${error.parameters.sku}: ${available}`;
    }

    case "ProductDiscontinued": {
      const successor: string | null = error.parameters.successor;
      return successor ?? "";
    }

    case "cart-ordered":
      return String(error.parameters.orderNumber);
    case "CartEmpty":
      // @ts-expect-error: the error does not have this parameter.
      return error.parameters.available;
    // @ts-expect-error: the catalogue does not have this code.
    case "NoSuchCode":
      return "";
    case null: {
      const unknown: UnknownError = error;
      return unknown.wireCode ?? unknown.reason;
    }

    default: {
      const known: CatalogError = error;
      const code: ErrorCode = known.code;
      return `${code} ${errorCodes[code].status}`;
    }
  }
}

export async function one(response: Response): Promise<number> {
  const error = await readErrorOf([NotEnoughStockError, CartEmptyError], response);
  if (isError(error, "NotEnoughStock")) {
    return error.parameters.requested;
  }

  const rest: ErrorOf<"CartEmpty"> | UnknownError = error;
  return rest.status;
}

/** All codes of a union have a branch; a new one is an error of the compiler. */
export function exhaustive(error: ErrorOf<"CartEmpty" | "SkuTaken"> | UnknownError): string {
  switch (error.code) {
    case "CartEmpty": return error.parameters.cartId;
    case "SkuTaken": return error.parameters.sku;
    case null: return "";
    default: {
      const never: never = error;
      return never;
    }
  }
}

export async function german(error: CatalogError | UnknownError): Promise<string> {
  const { messages } = await loadMessages(selectLanguage(navigator.languages));
  if (isError(error, "CartEmpty")) {
    return messages.CartEmpty(error.parameters);
  }

  // @ts-expect-error: the message needs its parameters.
  NotEnoughStock({ sku: "a" });
  return getMessage(error, messages);
}

export function guard(error: unknown): string {
  return isError(error, "SkuTaken") ? error.parameters.sku : "";
}

export function order(error: OperationError<"placeOrder"> | UnknownError): number | null {
  return error.code === "NotEnoughStock" ? error.parameters.available : null;
}
