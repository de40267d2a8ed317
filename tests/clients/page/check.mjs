// Reads the pages with Chromium. Usage: node check.mjs <base> <chromium> <page>...
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [base, executablePath, ...paths] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
let checks = 0;

/** Opens a page in a context of its own. Whatever the browser complains about fails the check. */
async function visit(path, options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", message => {
    if (["error", "warning"].includes(message.type()) && !message.text().includes("status of 404")) complaints.push(message.text());
  });
  page.on("pageerror", error => complaints.push(String(error)));
  await page.goto(`${base}/${path}`);
  await use(page, context);
  assert.deepEqual(complaints, [], `${path}: complaints of the browser`);
  await context.close();
  checks++;
}

async function assertAccessible(page, label) {
  // Evaluated by the debugger, which the content security policy of the page does not restrict.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  assert.deepEqual(violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(" | ")}`), [], label);
}

async function assertFits(page, label) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(overflow, 0, `${label} scrolls horizontally`);
}

// Every page in light and dark, wide and narrow, in three languages.
for (const path of [...paths, "errors/CartEmtpy"]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      for (const locale of path.includes("lang=") ? ["en"] : ["en", "de", "ar"]) {
        await visit(path, { colorScheme, locale, viewport: { width, height: 900 } }, async page => {
          const label = `${path} ${colorScheme} ${width} ${locale}`;
          await assertFits(page, label);
          await assertAccessible(page, label);
          if (!path.includes("lang=")) {
            assert.equal(await page.locator("html").getAttribute("lang"), locale, label);
            assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), locale === "ar" ? "rtl" : "ltr", label);
          }
        });
      }
    }
  }
}

// The page of a failure, which has no scripts and a policy of its own.
for (const colorScheme of ["light", "dark"]) {
  for (const locale of ["en", "ar"]) {
    await visit("api/products/NO-SUCH-BAG", { colorScheme, locale, viewport: { width: 320, height: 700 } }, async page => {
      await assertFits(page, "failure");
      await assertAccessible(page, "failure");
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector("main")).borderTopStyle), "none", "the style sheet is refused");
    });
  }
}

// With the keyboard only: skip the header, search, open the first error, go back to the list.
await visit("errors", {}, async page => {
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent.trim());
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to content");
  assert.ok((await page.locator(".skip").boundingBox()).y >= 0, "the skip link is visible when it has the focus");
  await page.keyboard.press("Enter");
  assert.ok(page.url().endsWith("#content"));
  await page.keyboard.press("/");
  assert.equal(await focused(), "q");
  await page.keyboard.type("cart empty");
  assert.equal(await page.locator(".group li:visible").count(), 1, "the list is filtered while the reader types");
  await page.waitForFunction(() => document.querySelector("#said").textContent !== "");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=cart\+empty/);
  assert.deepEqual(await page.locator(".group li code").allTextContents(), ["CartEmpty"]);
  for (let i = 0; i < 40 && await focused() !== "CartEmpty"; i++) await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, "solid", "the focus is visible");
  await page.keyboard.press("Enter");
  await page.waitForURL(/errors\/CartEmpty/);
  assert.equal(await page.locator("h1").textContent(), "CartEmpty");
  for (let i = 0; i < 40 && await focused() !== "All errors"; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/errors$/);
});

// Without scripts: search, filter, the form for values, and the details of the responses.
await visit("errors", { javaScriptEnabled: false }, async page => {
  await page.getByRole("searchbox").fill("stock");
  await page.getByRole("combobox").selectOption("409");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/q=stock&status=409/);
  await page.getByRole("link", { name: "NotEnoughStock" }).click();
  await page.getByLabel("sku").fill("24-MB01");
  await page.getByLabel("available").fill("3");
  await page.getByLabel("requested").fill("5");
  await page.getByRole("button", { name: "Show message" }).click();
  await page.waitForURL(/p\.sku=24-MB01/);
  assert.equal(await page.locator(".inserted dd").first().textContent(), "Only 3 of 24-MB01 are available, not 5.");
  await page.locator("summary").nth(1).click();
  assert.equal(await page.locator("details").nth(1).getAttribute("open"), "");
  assert.equal(await page.locator("button.copy").count(), 0);
});

// Copy buttons announce what they did.
await visit("errors/CartEmpty", { permissions: ["clipboard-read", "clipboard-write"] }, async page => {
  await page.locator("button.copy").last().click();
  await page.locator("#said", { hasText: "Copied" }).waitFor({ state: "attached" });
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /catch \(CartEmptyException exception\)/);
});

// Targets are large enough for a finger.
await visit("errors", { viewport: { width: 320, height: 700 } }, async page => {
  const small = await page.evaluate(() => [...document.querySelectorAll("main a, nav a, button, input, select")]
    .filter(element => element.checkVisibility() && element.getBoundingClientRect().height < 24)
    .map(element => element.outerHTML));
  assert.deepEqual(small, []);
});

await browser.close();
console.log(`${checks} visits`);
