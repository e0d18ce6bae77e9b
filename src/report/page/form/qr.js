// The result code as a QR picture: ISO/IEC 18004, alphanumeric mode, versions 1 to 3, each of one block.
const qrCode = (() => {
  const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  // Version, bits of the level of correction, bytes of data and of correction, and the longest text that fits.
  const KINDS = [[1, 0, 16, 10, 20], [2, 0, 28, 16, 38], [3, 0, 44, 26, 61], [3, 1, 55, 15, 77]];
  const MASKS = [
    (y, x) => (y + x) % 2, (y) => y % 2, (y, x) => x % 3, (y, x) => (y + x) % 3,
    (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2, (y, x) => ((y * x) % 2) + ((y * x) % 3),
    (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2, (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2,
  ];

  const bits = (value, length) => [...value.toString(2).padStart(length, "0")].map(Number);

  // The text as bytes of data, padded to `length`.
  const encode = (text, length) => {
    const pairs = text.match(/..?/g).map((pair) => [...pair].map((sign) => SIGNS.indexOf(sign)));
    const written = pairs.flatMap(([a, b]) => (b === undefined ? bits(a, 6) : bits(a * 45 + b, 11)));
    const all = [...bits(2, 4), ...bits(text.length, 9), ...written, 0, 0, 0, 0].slice(0, length * 8);
    const bytes = all.join("").match(/.{1,8}/g).map((byte) => parseInt(byte.padEnd(8, "0"), 2));
    for (let pad = 0xec; bytes.length < length; pad ^= 0xec ^ 0x11) bytes.push(pad);
    return bytes;
  };

  // Product in the field of 256 elements with the polynomial 0x11d.
  const product = (a, b) => {
    let result = 0;
    for (let bit = 7; bit >= 0; bit -= 1) {
      result = (result << 1) ^ ((result >> 7) * 0x11d);
      if ((b >> bit) & 1) result ^= a;
    }
    return result;
  };

  // The bytes of correction of Reed and Solomon.
  const correction = (data, count) => {
    let generator = [1];
    for (let i = 0, root = 1; i < count; i += 1, root = product(root, 2)) {
      const shifted = [...generator, 0];
      generator = shifted.map((value, at) => value ^ (at ? product(generator[at - 1], root) : 0));
    }
    const rest = [...data, ...Array(count).fill(0)];
    data.forEach((_, at) => {
      const factor = rest[at];
      generator.forEach((value, i) => { rest[at + i] ^= product(value, factor); });
    });
    return rest.slice(data.length);
  };

  const formatBits = (level, mask) => {
    const data = (level << 3) | mask;
    let rest = data << 10;
    for (let bit = 14; bit >= 10; bit -= 1) if ((rest >> bit) & 1) rest ^= 0x537 << (bit - 10);
    return bits(((data << 10) | rest) ^ 0x5412, 15);
  };

  // The modules that every picture of this version has; undefined where data go.
  const frame = (version) => {
    const size = 17 + 4 * version;
    const rows = Array.from({ length: size }, () => Array(size).fill(undefined));
    const square = (top, left, radius, isDark) => {
      for (let y = -radius; y <= radius; y += 1) {
        for (let x = -radius; x <= radius; x += 1) {
          if (rows[top + y]?.[left + x] !== undefined || !(top + y in rows) || !(left + x in rows)) continue;
          rows[top + y][left + x] = isDark(Math.max(Math.abs(y), Math.abs(x)));
        }
      }
    };
    for (const [y, x] of [[3, 3], [3, size - 4], [size - 4, 3]]) square(y, x, 4, (ring) => ring !== 2 && ring !== 4);
    if (version > 1) square(size - 7, size - 7, 2, (ring) => ring !== 1);
    for (let i = 8; i < size - 8; i += 1) [rows[6][i], rows[i][6]] = [i % 2 === 0, i % 2 === 0];
    return rows;
  };

  // Where the bits of the format stand, twice.
  const formatPlaces = (size) => {
    const first = [[8, 0], [8, 1], [8, 2], [8, 3], [8, 4], [8, 5], [8, 7], [8, 8], [7, 8], [5, 8], [4, 8], [3, 8], [2, 8],
      [1, 8], [0, 8]];
    const second = [...Array(15).keys()].map((i) => (i < 7 ? [size - 1 - i, 8] : [8, size - 15 + i]));
    return [first, second];
  };

  // Squares of one colour, and how far dark and light are from a balance: a scanner reads the picture with the least.
  const penalty = (rows) => {
    let [squares, dark] = [0, 0];
    rows.forEach((row, y) => row.forEach((own, x) => {
      dark += own ? 1 : 0;
      if (y && x && row[x - 1] === own && rows[y - 1][x] === own && rows[y - 1][x - 1] === own) squares += 3;
    }));
    return squares + Math.abs(dark / rows.length ** 2 - 0.5) * 200;
  };

  // Rows of modules, true where dark; null for a text that is too long.
  return (text) => {
    const kind = KINDS.find(([, , , , longest]) => text.length <= longest);
    if (!kind) return null;
    const [version, level, length, count] = kind;
    const data = encode(text, length);
    const stream = [...data, ...correction(data, count)].flatMap((byte) => bits(byte, 8));
    const pictures = MASKS.map((mask, number) => {
      const rows = frame(version);
      const size = rows.length;
      const format = formatBits(level, number);
      for (const places of formatPlaces(size)) places.forEach(([y, x], i) => { rows[y][x] = format[i] === 1; });
      rows[size - 8][8] = true;
      let next = 0;
      for (let right = size - 1; right > 0; right -= 2) {
        if (right === 6) right = 5;
        const isUpwards = ((right + 1) & 2) === 0;
        for (let step = 0; step < size; step += 1) {
          const y = isUpwards ? size - 1 - step : step;
          for (const x of [right, right - 1]) {
            if (rows[y][x] !== undefined) continue;
            rows[y][x] = (stream[next] === 1) !== (mask(y, x) === 0);
            next += 1;
          }
        }
      }
      return rows;
    });
    return pictures.reduce((best, rows) => (penalty(rows) < penalty(best) ? rows : best));
  };
})();
