function readCalendar(language: string): CalendarNames {
  const options = new Intl.DateTimeFormat(language).resolvedOptions();
  const parts = (some: Intl.DateTimeFormatOptions, instant: Date): readonly Intl.DateTimeFormatPart[] =>
    new Intl.DateTimeFormat(language, { numberingSystem: "latn", timeZone: "UTC", ...some }).formatToParts(instant);
  const whole = (some: Intl.DateTimeFormatOptions, instant: Date): string => new Intl.DateTimeFormat(language, { timeZone: "UTC", ...some }).format(instant);
  const months = monthsOf(language, options.calendar);
  const month = (style: "long" | "short", hasDay: boolean): readonly string[] => months.map(instant => {
    const alone = whole({ month: style }, instant);
    const name = hasDay ? parts({ month: style, day: "numeric" }, instant).find(part => part.type === "month")?.value ?? alone : alone;
    return /^[0-9]+$/.test(name) ? alone : name;
  });
  const days = (style: "long" | "short"): readonly string[] =>
    [0, 1, 2, 3, 4, 5, 6].map(day => whole({ weekday: style }, new Date(Date.UTC(2023, 0, 1 + day))));
  const period = (some: Intl.DateTimeFormatOptions, hour: number): string | undefined =>
    parts(some, new Date(Date.UTC(2023, 0, 1, hour))).find(part => part.type === "dayPeriod")?.value;
  const designator = (hour: number): string => period({ timeStyle: "short" }, hour) ?? period({ hour: "numeric", hour12: true }, hour) ?? "";
  const shortDate = patternOf(parts, { dateStyle: "short" });
  const longDate = patternOf(parts, { dateStyle: "full" });
  const shortTime = patternOf(parts, { timeStyle: "short" });
  const longTime = patternOf(parts, { timeStyle: "medium" });
  const monthDay = patternOf(parts, { month: "long", day: "numeric" });
  const yearMonth = patternOf(parts, { year: "numeric", month: "long" });
  return {
    calendar: options.calendar,
    months: month("long", false),
    monthsOfDays: month("long", true),
    shortMonths: month("short", false),
    shortMonthsOfDays: month("short", true),
    days: days("long"),
    shortDays: days("short"),
    am: designator(9),
    pm: designator(21),
    patterns: {
      d: shortDate, D: longDate, f: `${longDate} ${shortTime}`, F: `${longDate} ${longTime}`, g: `${shortDate} ${shortTime}`, G: `${shortDate} ${longTime}`,
      m: monthDay, M: monthDay, t: shortTime, T: longTime, y: yearMonth, Y: yearMonth,
      era: parts({ era: "short", year: "numeric" }, new Date(Date.UTC(2023, 0, 1))).find(part => part.type === "era")?.value ?? "",
    },
    dateSeparator: separatorOf(shortDate),
    timeSeparator: separatorOf(longTime),
  };
}

function withData(names: CalendarNames, data: CultureData["calendar"]): CalendarNames {
  return data === undefined ? names : { ...names, ...data, patterns: { ...names.patterns, ...data.patterns } as CalendarNames["patterns"] };
}

/** A day in each month of a calendar. */
function monthsOf(language: string, calendar: string): readonly Date[] {
  if (calendar === "gregory" || calendar === "buddhist" || calendar === "japanese" || calendar === "roc" || calendar === "iso8601") {
    return shortMonths.map((_, month) => new Date(Date.UTC(2023, month, 15)));
  }

  const formatter = new Intl.DateTimeFormat(language, { numberingSystem: "latn", timeZone: "UTC", month: "numeric" });
  const found: Date[] = [];
  for (let day = 0; day < 400; day++) {
    const instant = new Date(Date.UTC(2023, 0, 1 + day));
    const month = Number(formatter.format(instant).replace(/[^0-9]/g, ""));
    if (month > 0) {
      found[month - 1] ??= instant;
    }
  }

  return found;
}

/** The pattern of .NET for a form that Intl writes. */
function patternOf(parts: (options: Intl.DateTimeFormatOptions, instant: Date) => readonly Intl.DateTimeFormatPart[], options: Intl.DateTimeFormatOptions): string {
  const sample = parts(options, new Date(Date.UTC(2023, 0, 2, 3, 4, 5)));
  const isShort = parts({ month: "short" }, new Date(Date.UTC(2023, 0, 2)))[0]?.value;
  const twelve = sample.some(part => part.type === "dayPeriod");
  return sample.map(part => {
    switch (part.type) {
      case "year": return "yyyy";
      case "month": return /^[0-9]+$/.test(part.value) ? "M".repeat(part.value.length) : part.value === isShort ? "MMM" : "MMMM";
      case "day": return "d".repeat(part.value.length);
      case "weekday": return "dddd";
      case "hour": return (twelve ? "h" : "H").repeat(part.value.length);
      case "minute": return "m".repeat(part.value.length);
      case "second": return "s".repeat(part.value.length);
      case "dayPeriod": return "tt";
      case "era": return "g";
      default: return quote(part.value);
    }
  }).join("");
}

function quote(literal: string): string {
  return literal.replace(/[A-Za-z'"\\%]+/g, some => some.replace(/[^]/g, "\\$&"));
}

/** What is between the first two parts of a pattern. */
function separatorOf(pattern: string): string {
  const match = /^(?:\\.|[^\\dMyHhms])*([dMyHhms])\1*((?:\\.|[^\\dMyHhms])*)/.exec(pattern);
  return (match?.[2] ?? "").replace(/\\/g, "");
}
