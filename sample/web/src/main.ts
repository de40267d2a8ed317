import { getMessage, readError } from "./errors.js";
import type { CatalogError, UnknownError } from "./errors.js";
import { languages, loadMessages, selectLanguage } from "./errors.messages.js";
import type { Language, MessageModule } from "./errors.messages.js";

interface Example {
  readonly title: string;
  readonly path: string;
  readonly body?: object;
}

const examples: readonly Example[] = [
  { title: "A product that does not exist", path: "/api/products/NO-SUCH-BAG" },
  { title: "The same, as Magento sends it", path: "/V1/products/NO-SUCH-BAG" },
  { title: "A page that is too large", path: "/api/products?pageSize=5000" },
  { title: "A payment that is declined", path: "/api/payments/check", body: { token: "tok_declined" } },
  { title: "A wrong password", path: "/api/sessions", body: { email: "ada@example.com", password: "wrong" } },
  { title: "An address that does not exist", path: "/api/nowhere" },
];

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const languageBox = element<HTMLSelectElement>("language");
let shown: CatalogError | UnknownError | undefined;
let loaded: MessageModule | undefined;

/** What the page offers. The compiler knows the codes, and the parameters of each. */
function hint(error: CatalogError | UnknownError): string {
  switch (error.code) {
    case "ProductDiscontinued":
      return error.parameters.successor === null ? "" : `→ ${error.parameters.successor}`;
    case "PageSizeTooLarge":
      return `?pageSize=${error.parameters.maximum}`;
    case "NotEnoughStock":
      return `${error.parameters.available} / ${error.parameters.requested}`;
    case "cart-ordered":
      return `#${error.parameters.orderNumber}`;
    case "AccountLocked":
    case "MaintenanceMode":
    case "CarrierUnavailable":
      return `${error.retryAfter ?? 0} s`;
    case null:
      // The catalogue of this page does not have the error: the service may be newer.
      return `(${error.wireCode ?? error.reason})`;
    default:
      return "";
  }
}

function show(): void {
  if (shown === undefined || loaded === undefined) {
    return;
  }

  element("message").textContent = getMessage(shown, loaded.messages);
  element("hint").textContent = hint(shown);
  element("code").textContent = shown.code ?? "–";
  element("status").textContent = String(shown.status);
  element("parameters").textContent = JSON.stringify(shown.parameters);
  element("result").hidden = false;
}

async function select(language: Language): Promise<void> {
  loaded = await loadMessages(language);
  languageBox.value = language;
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  show();
}

async function request({ path, body }: Example): Promise<void> {
  const headers: Record<string, string> = { Accept: "application/json" };
  const init: RequestInit = { headers };
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
    init.method = "POST";
    init.body = JSON.stringify(body);
  }

  const response = await fetch(path, init);
  if (response.ok) {
    return;
  }

  // Magento's responses do not have a code. They are in the language that was requested, here that of the catalogue.
  const templates = path.startsWith("/V1/") ? [(await loadMessages("en")).templates] : [];
  shown = await readError(response, { templates });
  show();
  element("result").focus();
}

for (const language of languages) {
  languageBox.add(new Option(new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language, language));
}

for (const example of examples) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = example.title;
  button.addEventListener("click", () => void request(example));
  element("requests").append(button, " ");
}

languageBox.addEventListener("change", () => void select(languageBox.value as Language));
void select(selectLanguage(navigator.languages));
