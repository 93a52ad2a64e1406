/** Coefficients of the polynomial, and half the square root of three. */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
/** Newton's method has settled to a millionth of a metre after so many steps at most. */
const MAX_STEPS = 12;
const SETTLED = 1e-12;

/** The polynomial's value at a parametric latitude: the ordinate. */
function ordinate(theta: number): number {
  const squared = theta * theta;
  const sixth = squared ** 3;
  return theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared));
}

/** Its slope. */
function slope(theta: number): number {
  const squared = theta * theta;
  const sixth = squared ** 3;
  return A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared);
}

/**
 * Equal Earth on a sphere of radius 1.
 *
 * @param lambda  longitude from the central meridian, radians
 * @param phi     latitude, radians
 * @returns       x to the east, -2.71 to 2.71 within the world, and y to the north, -1.32 to 1.32, in radii
 * @see Šavrič, Patterson, Jenny (2018), The Equal Earth map projection, IJGIS 33(3), equations 7 to 9
 */
export function equalEarthForward(lambda: number, phi: number): [x: number, y: number] {
  const theta = Math.asin(M * Math.sin(phi));
  return [(lambda * Math.cos(theta)) / (M * slope(theta)), ordinate(theta)];
}

/**
 * The place at a point of Equal Earth on a sphere of radius 1, by Newton's method.
 *
 * @param x  to the east, in radii of the sphere
 * @param y  to the north, in radii, -1.32 to 1.32
 * @returns  longitude from the central meridian and latitude, radians; NaN or beyond a half turn where there is no world
 * @see `equalEarthForward`, whose equations it solves
 */
export function equalEarthInverse(x: number, y: number): [lambda: number, phi: number] {
  let theta = y;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const change = (ordinate(theta) - y) / slope(theta);
    theta -= change;
    if (Math.abs(change) < SETTLED) break;
  }
  return [(M * x * slope(theta)) / Math.cos(theta), Math.asin(Math.sin(theta) / M)];
}
