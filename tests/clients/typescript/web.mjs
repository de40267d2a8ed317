// Uses the front end of the sample in Chromium: node web.mjs <address of the sample>
import { createRequire } from 'node:module';

const { default: puppeteer } = await import(createRequire(process.cwd() + '/').resolve('puppeteer-core'));
const [address] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
let rows = 0, wrong = 0;
function check(name, actual, expected) {
    rows++;
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        wrong++;
        console.log(`MISMATCH ${name}\n  expected ${JSON.stringify(expected)}\n  actual   ${JSON.stringify(actual)}`);
    }
}

try {
    const page = await browser.newPage();
    const failures = [];
    const loaded = [];
    page.setDefaultTimeout(60_000);
    await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'languages', { get: () => ['de-AT', 'en'] }));
    page.on('pageerror', error => failures.push(String(error)));
    page.on('response', response => loaded.push(new URL(response.url()).pathname));
    await page.goto(new URL('/', address), { waitUntil: 'networkidle0' });
    await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click('a[href="/web/"]')]);
    const shown = () => page.evaluate(() => Object.fromEntries(['message', 'hint', 'code', 'status', 'parameters'].map(id => [id, document.getElementById(id).textContent])));
    const press = async title => {
        await page.evaluate(() => { document.getElementById('result').hidden = true; });
        await page.evaluate(wanted => [...document.querySelectorAll('button')].find(button => button.textContent === wanted).click(), title);
        await page.waitForFunction(() => !document.getElementById('result').hidden);
        return shown();
    };
    const language = async value => {
        await page.select('#language', value);
        await page.waitForFunction(wanted => document.documentElement.lang === wanted, {}, value);
    };

    await page.waitForFunction(() => document.documentElement.lang === 'de').catch(() => console.log(failures, loaded));
    check('the language of the visitor', await page.evaluate(() => [document.documentElement.lang, document.getElementById('language').value]), ['de', 'de']);
    check('other languages are not loaded', [loaded.includes('/web/errors.messages.de.js'), loaded.includes('/web/errors.messages.ar.js')], [true, false]);
    check('a typed error', await press('A page that is too large'), {
        message: 'Eine Seite hat höchstens 100 Einträge, nicht 5000.', hint: '?pageSize=100', code: 'PageSizeTooLarge', status: '400', parameters: '{"pageSize":5000,"maximum":100}',
    });
    const requests = loaded.length;
    await language('ar');
    check('another language without another request to the shop', loaded.slice(requests).filter(path => path.startsWith('/api')), []);
    check('right to left', await page.evaluate(() => document.documentElement.dir), 'rtl');
    check('Arabic', (await shown()).message, 'تتسع الصفحة لما لا يزيد على 100 من العناصر، لا 5000.');
    await language('en');
    check('English', (await press('A product that does not exist')).message, 'No such entity with sku = NO-SUCH-BAG');
    const magento = await press('The same, as Magento sends it');
    check('Magento', [magento.code, magento.parameters], ['NoSuchEntity', '{"fieldName":"sku","fieldValue":"NO-SUCH-BAG"}']);
    check('a code that is a number', (await press('A payment that is declined')).code, '4020');
    check('no parameters', [(await press('A wrong password')).code, (await shown()).message], ['SignInFailed', 'The e-mail address or the password is wrong.']);
    const unknown = await press('An address that does not exist');
    check('an unknown error', [unknown.code, unknown.status, unknown.message], ['–', '404', 'There is nothing at this address.']);
    // A newer service sends a code that the catalogue of the page does not have.
    await page.setRequestInterception(true);
    page.on('request', request => request.url().endsWith('/api/nowhere')
        ? request.respond({ status: 418, contentType: 'application/problem+json', body: '{"code":"Teapot","detail":"short and stout"}' })
        : request.continue());
    check('a code of a newer service', await press('An address that does not exist'), { message: 'short and stout', hint: '(Teapot)', code: '–', status: '418', parameters: '{}' });
    check('errors of the page', failures, []);
} finally {
    await browser.close();
}

console.log(`${rows} checks, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
