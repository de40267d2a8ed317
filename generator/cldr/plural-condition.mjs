// Converts a plural condition of UTS #35 (part 3, 5.1) to a C# expression over the operands "number".

/** Converts "v = 0 and i % 10 = 2..4" to "number.V == 0 && number.I % 10 is >= 2 and <= 4". */
export function toCSharp(condition) {
    const alternatives = condition.split(' or ').map(alternative => alternative.split(' and ').map(relation).join(' && '));
    return alternatives.join(' || ');
}

function relation(text) {
    const match = /^([nivwftce])(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(text.trim());
    if (!match) {
        throw new Error(`The relation '${text}' is not understood.`);
    }

    const [, operand, modulus, operator, list] = match;
    // The number itself equals a whole number if it does not have fraction digits other than zeros.
    const isNumber = operand === 'n';
    const name = isNumber ? 'I' : operand === 'c' ? 'E' : operand.toUpperCase();
    const value = `number.${name}${modulus ? ` % ${modulus}` : ''}`;
    const ranges = list.split(',').map(range => range.split('..'));
    const isOne = ranges.length === 1 && ranges[0].length === 1;
    const pattern = ranges
        .map(([first, last]) => last === undefined ? first : first === '0' ? `<= ${last}` : ranges.length === 1 ? `>= ${first} and <= ${last}` : `(>= ${first} and <= ${last})`)
        .join(' or ');
    if (operator === '=') {
        const positive = isOne ? `${value} == ${pattern}` : `${value} is ${pattern}`;
        return isNumber ? `number.T == 0 && ${positive}` : positive;
    }

    const negative = isOne ? `${value} != ${pattern}` : `${value} is not (${pattern})`;
    return isNumber ? `(number.T != 0 || ${negative})` : negative;
}
