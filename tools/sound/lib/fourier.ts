/** Convolution by fast Fourier transform: how a dry sound is put into a room. */

/** `input` heard through `response`. With `around`, the tail goes on at the start of the loop. */
export function convolve(
  input: Float32Array,
  response: Float32Array,
  around = false,
): Float32Array {
  const whole = input.length + response.length;
  let size = 1;
  while (size < whole) size *= 2;
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  real.set(input);
  imaginary.set(response);
  transform(real, imaginary);
  multiplyPair(real, imaginary, size);
  transform(imaginary, real);
  const out = new Float32Array(around ? input.length : whole);
  for (let i = 0; i < whole; i += 1) out[around ? i % out.length : i] += real[i] / size;
  return out;
}

/** The power at each pitch of a stretch whose length is a power of two, its ends faded. */
export function powers(stretch: Float32Array): Float64Array {
  const size = stretch.length;
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  for (let i = 0; i < size; i += 1) real[i] = stretch[i] * Math.sin((Math.PI * i) / size) ** 2;
  transform(real, imaginary);
  return Float64Array.from(
    { length: size / 2 },
    (_, i) => (real[i] ** 2 + imaginary[i] ** 2) / size,
  );
}

/** Both inputs were packed as one complex signal; this turns its spectrum into their product's. */
function multiplyPair(real: Float64Array, imaginary: Float64Array, size: number): void {
  for (let i = 0; i <= size / 2; i += 1) {
    const j = (size - i) % size;
    const ar = (real[i] + real[j]) / 2;
    const ai = (imaginary[i] - imaginary[j]) / 2;
    const br = (imaginary[i] + imaginary[j]) / 2;
    const bi = (real[j] - real[i]) / 2;
    const productReal = ar * br - ai * bi;
    const productImaginary = ar * bi + ai * br;
    real[i] = productReal;
    imaginary[i] = productImaginary;
    real[j] = productReal;
    imaginary[j] = -productImaginary;
  }
}

/** In place, radix 2. Called with the arrays swapped it is the inverse, unscaled. */
function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  reorder(real, imaginary);
  for (let span = 2; span <= size; span *= 2) {
    const half = span / 2;
    for (let k = 0; k < half; k += 1) {
      const angle = (-2 * Math.PI * k) / span;
      const turnReal = Math.cos(angle);
      const turnImaginary = Math.sin(angle);
      for (let i = k; i < size; i += span) {
        const j = i + half;
        const r = real[j] * turnReal - imaginary[j] * turnImaginary;
        const m = real[j] * turnImaginary + imaginary[j] * turnReal;
        real[j] = real[i] - r;
        imaginary[j] = imaginary[i] - m;
        real[i] += r;
        imaginary[i] += m;
      }
    }
  }
}

function reorder(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i += 1) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      [real[i], real[j]] = [real[j], real[i]];
      [imaginary[i], imaginary[j]] = [imaginary[j], imaginary[i]];
    }
  }
}
