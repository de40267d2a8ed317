// Checks pages with pa11y (HTML_CodeSniffer and axe). Usage: node pa11y.mjs <base> <chromium> <page>...
import pa11y from "pa11y";

const [base, executablePath, ...paths] = process.argv.slice(2);
let issues = 0;
for (const path of paths) {
  const result = await pa11y(`${base}/${path}`, {
    standard: "WCAG2AA",
    runners: ["axe", "htmlcs"],
    includeWarnings: false,
    timeout: 60_000,
    chromeLaunchConfig: { executablePath, args: ["--no-sandbox"] },
  });
  for (const issue of result.issues) {
    issues++;
    console.log(`${path}: ${issue.code} ${issue.message} ${issue.selector}`);
  }
}

process.exit(issues === 0 ? 0 : 1);
