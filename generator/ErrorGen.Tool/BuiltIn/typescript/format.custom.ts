/** A custom format of .NET: up to three sections of digits, separators and text. */
function customNumber(symbols: NumberSymbols, value: Digits, type: NumberType, format: string): string {
  const isDouble = type === "double";
  let number = trim(value);
  let section = findSection(format, number.digits === "" ? 2 : number.negative ? 1 : 0);
  let shape = readSection(format, section);
  if (number.digits === "") {
    number = { negative: number.negative && isDouble, digits: "", scale: 0 };
  } else {
    const scale = number.scale + shape.shift;
    number = round({ ...number, scale }, shape.isScientific ? shape.digits : scale + shape.digits - shape.point, isDouble);
    const zero = number.digits === "" ? findSection(format, 2) : section;
    if (zero !== section) {
      section = zero;
      shape = readSection(format, section);
      number = { negative: number.negative && isDouble, digits: "", scale: 0 };
    }
  }

  const firstDigit = Math.max(shape.point - shape.firstZero, 0);
  const lastDigit = Math.min(shape.point - shape.lastZero, 0);
  let position = shape.isScientific ? shape.point : Math.max(number.scale, shape.point);
  let adjust = shape.isScientific ? 0 : number.scale - shape.point;
  const separators = new Set<number>();
  if (shape.isGrouped) {
    const count = Math.max(firstDigit, position + Math.min(adjust, 0));
    for (let i = 0, total = 0; ; i++) {
      const size = symbols.groupSizes[Math.min(i, symbols.groupSizes.length - 1)] ?? 0;
      total += size;
      if (size === 0 || total >= count) {
        break;
      }

      separators.add(total + 1);
    }
  }

  let output = number.negative && section === 0 && number.scale !== 0 ? symbols.minus : "";
  let next = 0;
  let isScientific = shape.isScientific;
  let hasPoint = false;
  const write = (digit: string): void => {
    output += digit;
    if (shape.isGrouped && position > 1 && separators.has(position)) {
      output += symbols.group;
    }
  };
  for (let i = section; i < format.length; i++) {
    const c = format[i]!;
    if (c === ";" || c === "\0") {
      break;
    }

    if (adjust > 0 && (c === "#" || c === "0" || c === ".")) {
      for (; adjust > 0; adjust--) {
        write(number.digits[next++] ?? "0");
        position--;
      }
    }

    switch (c) {
      case "#":
      case "0": {
        let digit: string | undefined;
        if (adjust < 0) {
          adjust++;
          digit = position <= firstDigit ? "0" : undefined;
        } else {
          digit = number.digits[next] ?? (position > lastDigit ? "0" : undefined);
          next++;
        }

        if (digit !== undefined) {
          write(digit);
        }

        position--;
        break;
      }

      case ".":
        if (position === 0 && !hasPoint && (lastDigit < 0 || (shape.point < shape.digits && next < number.digits.length))) {
          output += symbols.decimal;
          hasPoint = true;
        }

        break;
      case "%":
        output += symbols.percent;
        break;
      case "\u2030":
        output += symbols.perMille;
        break;
      case ",":
        break;
      case "'":
      case '"': {
        const end = closing(format, i);
        output += format.slice(i + 1, end);
        i = end;
        break;
      }

      case "\\":
        output += format[++i] ?? "";
        break;
      case "E":
      case "e": {
        const exponent = /^([+-]?)(0+)/.exec(format.slice(i + 1));
        if (exponent === null) {
          output += c;
        } else if (isScientific) {
          const power = number.digits === "" ? 0 : number.scale - shape.point;
          output += c + (power < 0 ? symbols.minus : exponent[1] === "+" ? symbols.plus : "") + String(Math.abs(power)).padStart(Math.min(exponent[2]!.length, 10), "0");
          isScientific = false;
          i += exponent[0].length;
        } else {
          output += c + exponent[0];
          i += exponent[0].length;
        }

        break;
      }

      default:
        output += c;
    }
  }

  return number.negative && section === 0 && number.scale === 0 && output !== "" ? symbols.minus + output : output;
}

interface Section {
  readonly digits: number;
  readonly point: number;
  readonly firstZero: number;
  readonly lastZero: number;
  readonly isScientific: boolean;
  readonly isGrouped: boolean;
  readonly shift: number;
}

function readSection(format: string, start: number): Section {
  let digits = 0;
  let point = -1;
  let firstZero = Infinity;
  let lastZero = 0;
  let isScientific = false;
  let groupAt = -1;
  let groupCount = 0;
  let isGrouped = false;
  let shift = 0;
  for (let i = start; i < format.length; i++) {
    const c = format[i]!;
    if (c === ";" || c === "\0") {
      break;
    }

    switch (c) {
      case "#":
        digits++;
        break;
      case "0":
        firstZero = Math.min(firstZero, digits);
        lastZero = ++digits;
        break;
      case ".":
        point = point < 0 ? digits : point;
        break;
      case ",":
        if (digits > 0 && point < 0) {
          if (groupAt === digits) {
            groupCount++;
            break;
          }

          isGrouped ||= groupAt >= 0;
          groupAt = digits;
          groupCount = 1;
        }

        break;
      case "%":
        shift += 2;
        break;
      case "\u2030":
        shift += 3;
        break;
      case "'":
      case '"':
        i = closing(format, i);
        break;
      case "\\":
        i++;
        break;
      case "E":
      case "e": {
        const exponent = /^[+-]?0+/.exec(format.slice(i + 1));
        i += exponent?.[0].length ?? 0;
        isScientific ||= exponent !== null;
        break;
      }
    }
  }

  point = point < 0 ? digits : point;
  if (groupAt >= 0) {
    if (groupAt === point) {
      shift -= groupCount * 3;
    } else {
      isGrouped = true;
    }
  }

  return { digits, point, firstZero, lastZero, isScientific, isGrouped, shift };
}

/** The start of a section, or 0 if it is missing or empty. */
function findSection(format: string, section: number): number {
  for (let i = 0; section > 0 && i < format.length; i++) {
    const c = format[i]!;
    if (c === "'" || c === '"') {
      i = closing(format, i);
    } else if (c === "\\") {
      i++;
    } else if (c === ";" && --section === 0) {
      return i + 1 < format.length && format[i + 1] !== ";" && format[i + 1] !== "\0" ? i + 1 : 0;
    }
  }

  return 0;
}

/** The place of the quotation mark that ends a text, or the end of the format. */
function closing(format: string, start: number): number {
  const end = format.indexOf(format[start]!, start + 1);
  return end < 0 ? format.length : end;
}
