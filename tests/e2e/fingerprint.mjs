/** A picture as a few numbers that another machine's pixels do not change much: 12 × 8 colours of 4 bits a channel. */
const [COLUMNS, ROWS] = [12, 8];

/** Hexadecimal digits, three a cell, row by row. */
export async function fingerprintOf(page, jpeg) {
  return page.evaluate(
    async ([base64, width, height]) => {
      const image = new Image();
      image.src = `data:image/jpeg;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, height];
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return [...context.getImageData(0, 0, width, height).data]
        .filter((_, at) => at % 4 !== 3)
        .map((value) => Math.min(15, Math.round(value / 17)).toString(16))
        .join('');
    },
    [jpeg.toString('base64'), COLUMNS, ROWS],
  );
}

/** Mean and greatest difference of two fingerprints, in steps of a sixteenth of the range. */
export function distanceOf(one, other) {
  if (one.length !== other.length) return { mean: 16, most: 16 };
  const steps = [...one].map((digit, at) =>
    Math.abs(parseInt(digit, 16) - parseInt(other[at], 16)),
  );
  return {
    mean: steps.reduce((sum, step) => sum + step, 0) / steps.length,
    most: Math.max(...steps),
  };
}

/** Mean distance of a picture's cells from their middle: near 0 when it is one tone. */
export function contrastOf(fingerprint) {
  const values = [...fingerprint].map((digit) => parseInt(digit, 16));
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + Math.abs(value - middle), 0) / values.length;
}
