// The result code: all answers as text that can be read aloud, typed or scanned.
const resultCode = (() => {
  const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const MOST_SIGNS = 60;
  const digits = (value) => (value < 32n ? SIGNS[Number(value)] : digits(value >> 5n) + SIGNS[Number(value & 31n)]);

  // The code of `states`, of which each is below options + 3: an option from 0, then not applicable, don't know and
  // unanswered. `fingerprint` names the questionnaire in 16 bits. null where the code would be too long to be of use.
  return (fingerprint, isQuick, options, states) => {
    let [number, all] = [0n, 1n];
    states.forEach((state, question) => {
      const radix = BigInt(options[question] + 3);
      number = number * radix + BigInt(state);
      all *= radix;
    });
    const withCheck = (value) => (value << 10n) + (value % 1021n);
    const longest = digits(withCheck((BigInt(0xffff) * 2n + 2n) * all - 1n)).length;
    const length = Math.ceil(longest / 5) * 5;
    if (length > MOST_SIGNS) return null;
    const value = (BigInt(fingerprint) * 2n + (isQuick ? 1n : 0n)) * all + number;
    return digits(withCheck(value)).padStart(length, "0").match(/.{5}/g).join("-");
  };
})();
