import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * Makes a screenshot small: at most 256 colours, those that cover most of it
 * and for the rest the nearest of them. Pages are flat colours and the edges of
 * letters, so that nobody sees the difference.
 *
 * @param {Buffer} png 8 bits a channel, RGB or RGBA, not interlaced, as browsers write it
 * @returns {Buffer}
 */
export const shrinkPng = (png) => {
  const { width, height, channels, rows } = decode(png);
  const counts = new Map();
  const bins = new Uint16Array(width * height);
  for (let at = 0, pixel = 0; pixel < bins.length; pixel++, at += channels) {
    const bin = ((rows[at] >> 3) << 11) | ((rows[at + 1] >> 2) << 5) | (rows[at + 2] >> 3);
    bins[pixel] = bin;
    const found = counts.get(bin) ?? { count: 0, red: 0, green: 0, blue: 0 };
    found.count++;
    found.red += rows[at];
    found.green += rows[at + 1];
    found.blue += rows[at + 2];
    counts.set(bin, found);
  }
  const colours = [...counts]
    .map(([bin, { count, red, green, blue }]) => ({
      bin,
      count,
      rgb: [red / count, green / count, blue / count].map(Math.round),
    }))
    .sort((a, b) => b.count - a.count);
  const palette = colours.slice(0, 256);
  const indexOf = new Map(
    colours.map(({ bin, rgb }, index) => [bin, index < 256 ? index : nearest(palette, rgb)]),
  );
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = indexOf.get(bins[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, into a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(({ rgb }) => rgb))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const nearest = (palette, [red, green, blue]) => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach(({ rgb }, index) => {
    const distance = (rgb[0] - red) ** 2 + (rgb[1] - green) ** 2 + (rgb[2] - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
};

const chunk = (type, data) => {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, data.length + 8)), data.length + 8);
  return bytes;
};

/** Undoes the compression and the filters of a picture's lines. @see PNG, section 9 */
const decode = (png) => {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const filtered = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? rows[at - channels] : 0;
      const up = y > 0 ? rows[at - stride] : 0;
      const corner = x >= channels && y > 0 ? rows[at - stride - channels] : 0;
      rows[at] = filtered[y * (stride + 1) + 1 + x] + predictors[filter](left, up, corner);
    }
  }
  return { width, height, channels, rows };
};

const predictors = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const estimate = left + up - corner;
    const [a, b, c] = [left, up, corner].map((value) => Math.abs(estimate - value));
    if (a <= b && a <= c) return left;
    return b <= c ? up : corner;
  },
];
