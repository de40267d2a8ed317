// Reads real and hostile responses with readError of the sample's module: node reader.mjs <folder of the modules> [<folder of the reference material>]
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

const [folder, reference] = process.argv.slice(2);
const load = name => import(pathToFileURL(resolve(folder, name)));
const { readError, parseError, readErrorOf, isError, getMessage, NotEnoughStockError, CartEmptyError } = await load('errors.js');
const [en, de, ar] = await Promise.all(['en', 'de', 'ar'].map(language => load(`errors.messages.${language}.js`)));
const options = { templates: [en.templates, de.templates, ar.templates] };
let rows = 0, wrong = 0;

function check(name, actual, expected) {
    rows++;
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
        wrong++;
        console.log(`MISMATCH ${name}\n  expected ${JSON.stringify(expected)}\n  actual   ${JSON.stringify(actual)}`);
    }
}

const respond = (status, body, headers = {}) => new Response(body, { status, headers });
const read = async (status, body, headers) => {
    const error = await readError(respond(status, typeof body === 'string' ? body : JSON.stringify(body), headers), options);
    return error;
};
const short = error => error.known ? [error.code, error.parameters] : [null, error.reason, error.wireCode ?? null];

// ---- The three formats ----
const stock = { sku: '24-MB01', requested: 5, available: 2 };
check('problem details', short(await read(409, { title: 'Not enough in stock', status: 409, detail: 'Only 2', code: 'NotEnoughStock', parameters: stock })), ['NotEnoughStock', stock]);
check('extra parameters', short(await read(409, { code: 'NotEnoughStock', parameters: { ...stock, more: {} } })), ['NotEnoughStock', stock]);
check('numbers as text', short(await read(409, { code: 'NotEnoughStock', parameters: { sku: 1, requested: '5', available: '2' } })), ['NotEnoughStock', { sku: '1', requested: 5, available: 2 }]);
check('a missing parameter', short(await read(409, { code: 'NotEnoughStock', parameters: { sku: '1' } })), [null, 'parameters', 'NotEnoughStock']);
check('a wrong type', short(await read(409, { code: 'NotEnoughStock', parameters: { ...stock, available: 2.5 } })), [null, 'parameters', 'NotEnoughStock']);
check('an unknown code', short(await read(418, { code: 'Teapot', parameters: { a: [1] } })), [null, 'unknownCode', 'Teapot']);
check('a code that is a number', short(await read(402, { code: 4020, parameters: { declineReason: null } })), ['4020', { declineReason: null }]);
check('a nullable parameter', short(await read(402, { code: '4020' })), ['4020', { declineReason: null }]);
check('codes of Object', (await Promise.all(['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(async code => short(await read(400, { code }))[1]))), Array(4).fill('unknownCode'));
check('Magento, names', short(await read(404, { message: 'No such entity with %fieldName = %fieldValue', parameters: { fieldName: 'sku', fieldValue: 'x' } })), ['NoSuchEntity', { fieldName: 'sku', fieldValue: 'x' }]);
check('Magento, positions', short(await read(400, { message: 'A page has at most %2 items, not %1.', parameters: [500, 100] })), ['PageSizeTooLarge', { pageSize: 500, maximum: 100 }]);
check('Magento, German', short(await read(404, { message: de.templates.NoSuchEntity, parameters: { fieldName: 'sku', fieldValue: 'x' } })), ['NoSuchEntity', { fieldName: 'sku', fieldValue: 'x' }]);
check('Magento, plural', short(await read(409, { message: ar.templates.CouponUsedUp[1], parameters: { coupon: 'X', uses: 1 } })), ['CouponUsedUp', { coupon: 'X', uses: 1 }]);
check('Magento, code', short(await read(402, { message: 'The payment was declined.', code: 4020 })), ['4020', { declineReason: null }]);
check('Magento, no parameters', short(await read(409, { message: 'The e-mail address or the password is wrong.' })), ['SignInFailed', {}]);
check('Magento, unknown', [(await read(400, { message: 'Field %1 of %10 and %2', parameters: ['a', '%1'] })).detail], ['Field a of a0 and %1']);
check('ePages', short(await read(404, { message: 'No such entity with sku = x, Request: GET /rs/shops/DemoShop/products/x', status: '404' })), ['NoSuchEntity', { fieldName: 'sku', fieldValue: 'x' }]);
check('ePages, German', short(await read(409, { message: 'Es gibt schon ein Produkt mit der Artikelnummer 24-MB01, Request: POST /rs/shops/DemoShop/products', status: '409' }))[0] !== undefined, true);
check('ePages, several ways to read it', short(await read(404, { message: 'No such entity with a = b = c, Request: GET /x', status: '404' })), [null, 'parameters', 'NoSuchEntity']);
check('Magento fallback', short(await read(404, { messages: { error: [{ code: 404, message: 'No such entity with sku = x' }] } })), ['NoSuchEntity', { fieldName: 'sku', fieldValue: 'x' }]);
const list = await read(400, { code: 'Invalid', errors: [{ detail: 'd', field: 'sku', code: 'SkuTaken', parameters: { sku: 'a' } }, 7, null, { code: 'x' }] });
check('parts', list.errors.map(short), [['SkuTaken', { sku: 'a' }], [null, 'unknownCode', 'x']]);
check('field of a part', list.errors[0].field, 'sku');
const parts = await read(400, { message: 'x', errors: [{ message: 'A page has at most %2 items, not %1.', parameters: [5, 1] }] });
check('parts, Magento', parts.errors.map(short), [['PageSizeTooLarge', { pageSize: 5, maximum: 1 }]]);
check('validation of the platform', (await read(400, { title: 'x', errors: { name: ['a', 'b'], __proto__x: 'c', y: 5 } })).fieldErrors, { name: ['a', 'b'], __proto__x: ['c'], y: [] });
check('Retry-After in seconds', (await read(503, { code: 'CarrierUnavailable' }, { 'Retry-After': '7' })).retryAfter, 7);
check('Retry-After as a date', Math.abs((await read(503, { code: 'CarrierUnavailable' }, { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() })).retryAfter - 60) <= 1, true);
check('Retry-After of the catalogue', (await read(503, { code: 'CarrierUnavailable' })).retryAfter, 30);
check('an old date', (await read(503, { code: 'CarrierUnavailable' }, { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' })).retryAfter, 0);
check('no code', (await read(404, { title: 'Not Found', status: 404 })).reason, 'code');
check('isError', [isError(await read(409, { code: 'SkuTaken', parameters: { sku: 'a' } }), 'SkuTaken'), isError({ code: 'SkuTaken' }, 'SkuTaken'), isError(null, 'SkuTaken'), isError(new Error('x'), 'SkuTaken')], [true, false, false, false]);
check('readErrorOf', short(await readErrorOf([NotEnoughStockError, CartEmptyError], respond(409, JSON.stringify({ code: 'SkuTaken' })))), [null, 'unknownCode', 'SkuTaken']);
check('readErrorOf, known', short(await readErrorOf([NotEnoughStockError], respond(409, JSON.stringify({ code: 'NotEnoughStock', parameters: stock })))), ['NotEnoughStock', stock]);
check('getMessage', getMessage(await read(409, { code: 'SkuTaken', parameters: { sku: 'a' } }), de.messages), de.messages.SkuTaken({ sku: 'a' }));
check('getMessage of an unknown error', getMessage(await read(418, { code: 'Teapot', detail: 'short and stout' }), de.messages), 'short and stout');

// ---- What is not an error ----
const strange = [undefined, null, 0, '', 'x', [], {}, { status: 'x', headers: null, text: async () => null }, { status: 400, headers: { get() { throw new Error(); } }, text: async () => '{}' },
    { status: 400, text: async () => '{}' }, { status: 500, headers: { get: () => '1e999' }, text: () => { throw new Error(); } }, { status: 500, headers: { get: () => null }, text: () => Promise.reject(new Error()) },
    new Proxy({}, { get() { throw new Error(); } })];
for (const response of strange) {
    check('a strange response', (await readError(response, options)).known, false);
    check('a strange body', parseError(response, options).known, false);
}

const used = respond(500, '{"code":"CartEmpty"}');
await used.text();
check('a body that has been read', short(await readError(used)), [null, 'unreadable', null]);
for (const [body, reason] of [['', 'body'], ['<html>502 Bad Gateway</html>', 'body'], ['[]', 'body'], ['null', 'body'], ['"x"', 'body'], ['{"code":', 'body'], ['{}', 'code'], ['\ufeff{"code":"x"}', 'unknownCode'],
    [`{"code":"${'x'.repeat(2_000_000)}"}`, 'body'], ['{"errors":'.repeat(5_000) + '1' + '}'.repeat(5_000), 'code'], ['{"errors":[' .repeat(20_000) + '1' + ']}'.repeat(20_000), 'body']]) {
    check(`the body ${body.slice(0, 20)}`, (await read(500, body)).reason, reason);
}

const big = '%1'.repeat(2_000);
const start = Date.now();
await read(400, { message: big, parameters: Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [String(i), big])) });
await read(400, { message: ' = '.repeat(100_000), status: '400' });
check('time for a large body', Date.now() - start < 5_000, true);

// ---- Recordings ----
if (reference !== undefined && existsSync(reference)) {
    const magento = JSON.parse(readFileSync(join(reference, 'vectors/magento.json'), 'utf8'));
    let known = 0, fallback = 0;
    for (const { area, output } of magento) {
        const body = typeof output === 'string' ? output : output?.body;
        if (body === undefined || body === null) continue;
        const error = await read(output.status ?? 400, typeof body === 'string' ? body : JSON.stringify(body));
        error.known ? known++ : fallback++;
        if (area === 'json-error' && body.startsWith('{')) {
            const json = JSON.parse(body);
            const fits = Object.values(en.templates).flat().includes(json.message);
            check(`Magento ${json.message}`, error.known ? 'known' : error.reason, fits ? 'known' : json.code === undefined ? 'code' : 'unknownCode');
        }
    }

    console.log(`Magento: ${known + fallback} recorded responses, ${known} errors of the sample, the others unknown`);
    let epages = 0;
    for (const { input, output } of JSON.parse(readFileSync(join(reference, 'vectors/epages.json'), 'utf8'))) {
        for (const response of [output, input?.response, ...(output?.alternatives ?? [])]) {
            const body = response?.body;
            const text = typeof body === 'string' ? body : body?.members !== undefined ? JSON.stringify(body.members) : JSON.stringify(body ?? null);
            const error = await readError({ status: Number(response?.status) || 500, headers: new Headers(), text: async () => text }, options);
            check('ePages', typeof error.known, 'boolean');
            epages++;
        }
    }

    console.log(`ePages: ${epages} recorded responses`);
    let files = 0;
    for (const set of ['test_parsing', 'test_transform']) {
        for (const file of readdirSync(join(reference, 'corpus/JSONTestSuite', set))) {
            const bytes = readFileSync(join(reference, 'corpus/JSONTestSuite', set, file));
            const error = await readError(respond(500, bytes), options);
            check(file, error.known, false);
            for (const wrapped of [`{"code":"NotEnoughStock","parameters":${bytes.toString('utf8')}}`, `{"message":${bytes.toString('utf8')},"parameters":${bytes.toString('utf8')}}`, `{"errors":${bytes.toString('utf8')}}`]) {
                check(file, typeof (await readError(respond(500, wrapped), options)).known, 'boolean');
            }
            files++;
        }
    }

    console.log(`JSONTestSuite: ${files} files`);
    const naughty = JSON.parse(readFileSync(join(reference, 'corpus/blns/blns.json'), 'utf8'));
    for (const text of naughty) {
        const parameters = { fieldName: text, fieldValue: text };
        check('a naughty value', short(await read(404, { code: 'NoSuchEntity', parameters })), ['NoSuchEntity', parameters]);
        check('a naughty value, Magento', short(await read(404, { message: en.templates.NoSuchEntity, parameters })), ['NoSuchEntity', parameters]);
        check('a naughty code', short(await read(400, { code: text })), [null, 'unknownCode', text]);
        check('a naughty message', typeof (await read(400, { message: text, parameters: [text], status: text, title: text, errors: { [text]: text } })).known, 'boolean');
        check('a naughty body', (await read(400, text)).known, false);
        const error = await read(409, { code: 'SkuTaken', parameters: { sku: text } });
        check('a naughty value in a message', getMessage(error, en.messages), `A product with the SKU ${text} already exists.`);
        if (!/, Request: |already exists/.test(text)) {
            check('a naughty value, ePages', short(await read(409, { message: `A product with the SKU ${text} already exists., Request: GET /x`, status: '409' })), ['SkuTaken', { sku: text }]);
        }
    }

    console.log(`naughty strings: ${naughty.length}`);
}

console.log(`${rows} checks, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
