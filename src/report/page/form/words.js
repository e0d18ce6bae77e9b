// Writes messages in the language that is chosen, from the patterns of the message files (src/text/pattern.rs).
const words = (() => {
  // Rounds as the library does: values within 1e-9 of a tie away from zero.
  const rounded = (value, decimals) => {
    const unit = 10 ** decimals;
    const magnitude = Math.floor((Math.abs(value) + 1e-9) * unit + 0.5) / unit;
    return value < 0 && magnitude > 0 ? -magnitude : magnitude;
  };

  // A number with so many decimals, in the format of the language.
  const decimal = (language, value, decimals) => {
    const [whole, fraction] = rounded(value, decimals).toFixed(decimals).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language.thousands);
    return fraction ? `${grouped}${language.decimal}${fraction}` : grouped;
  };

  const shown = (language, value) => (
    typeof value === "object" ? decimal(language, value.number, value.decimals) : String(value));

  // What a value is among the variants of a message: its text or digits, and its plural category.
  const kinds = (language, value) => {
    if (typeof value !== "object") return [String(value)];
    const digits = { minimumFractionDigits: value.decimals, maximumFractionDigits: value.decimals };
    const number = rounded(value.number, value.decimals);
    const category = new Intl.PluralRules(language.tag, digits).select(number);
    return value.decimals ? [category] : [String(number), category];
  };

  const write = (language, pattern, values) => pattern.map((part) => {
    if (typeof part === "string") return part;
    if (part.value) return shown(language, values[part.value]);
    const fitting = kinds(language, values[part.select]);
    const found = part.variants.find(([key]) => fitting.includes(key));
    return write(language, found ? found[1] : part.default, values);
  }).join("");

  const count = (number) => ({ number, decimals: 0 });
  const level = (number) => ({ number, decimals: 1 });
  const percent = (share) => ({ number: share * 100, decimals: 0 });
  // `to` − `from` as people see it: the difference of the two numbers as they are written, with one decimal.
  const difference = (to, from) => {
    const written = (value) => Math.floor((value + 1e-9) * 10 + 0.5) / 10;
    return written(to) - written(from);
  };

  return { count, decimal, difference, level, percent, write };
})();
