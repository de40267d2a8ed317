// Makes a catalogue of 1,000 errors: node large.mjs <folder to write>
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

let seed = 12345;
const random = limit => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit;
const pick = list => list[random(list.length)];
const things = 'Account Address Attribute Basket Bundle Campaign Carrier Category Channel Coupon Credit Currency Customer Discount Document Export Feed Gateway Import Invoice Label License Mandate Message Method Order Package Partner Payment Period Picture Plan Price Product Promotion Provider Quota Quote Refund Region Report Return Role Schedule Session Shipment Shop Stock Subscription Supplier Tax Template Tenant Token Variant Voucher Warehouse Webhook Wishlist'.split(' ');
const states = 'Expired Locked Missing Taken TooLarge TooSmall NotFound NotAllowed Incomplete Malformed Duplicate Cancelled Closed Shipped Unavailable Declined Exceeded Archived Disabled Empty NotEmpty Outdated Invalid Required Unsupported Rejected Conflicting Suspended Pending Unverified'.split(' ');
const names = 'sku quantity maximum minimum name reason orderNumber customerId email available requested field value lastDay total currency carrier country limit region code file size until owner'.split(' ');
const types = ['string', 'string', 'string', 'int', 'int', 'long', 'decimal', 'date', 'dateTime', 'guid', 'string?'];
const errors = { AccountLocked: { status: 403, message: 'The account is locked: %reason.' } };
while (Object.keys(errors).length < 1_000) {
    const parameters = [...new Set(Array.from({ length: random(4) }, () => pick(names)))].map(name => ({ name, type: pick(types) }));
    const thing = pick(things), state = pick(states);
    errors[`${thing}${random(3) === 0 ? pick(things) : ''}${state}`] = {
        status: pick([400, 400, 403, 404, 409, 409, 410, 422, 503]),
        message: `The ${thing.toLowerCase()} is ${state.toLowerCase()}${parameters.map(({ name }) => `, ${name} %{${name}}`).join('')}.`,
        ...(parameters.length > 0 ? { parameters } : {}),
        ...(random(20) === 0 ? { retryAfter: 30 } : {}),
    };
}

writeFileSync(join(process.argv[2], 'errors.json'), JSON.stringify({ errors }, null, 1));
writeFileSync(join(process.argv[2], 'errors.de.json'), JSON.stringify(Object.fromEntries(Object.entries(errors).map(([key, { message }]) => [key, message.replace('The', 'Das').replace(' is ', ' ist ')])), null, 1));
