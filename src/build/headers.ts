/** The headers of the built game: one truth for the preview server and for the file that static hosts read. */
import { cspOf } from './csp.ts';

/** What no line of ours asks for. What is used (autoplay, fullscreen, clipboard-write) is left as browsers have it. */
const NEVER_ASKED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

type Headers = Readonly<Record<string, string>>;

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': NEVER_ASKED.map((name) => `${name}=()`).join(', '),
};

/** A file under `assets/` has the hash of what is in it in its name; the others are asked for each time. */
const KEPT: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ASKED_FOR: Headers = { 'Cache-Control': 'no-cache' };
const ASSETS = '/assets/';
/** No rule may meet another that names the same header: hosts join the two values. */
const PAGE_PATHS = ['/', '/index.html', '/licences.txt'];

export const HEADERS_FILE = '_headers';

/** @param path As asked for, without its query. @param html The built page. */
export function headersOf(path: string, html: string): Headers {
  return { ...everywhere(html), ...(path.startsWith(ASSETS) ? KEPT : ASKED_FOR) };
}

/** For Netlify, Cloudflare Pages and others that read a file of this name at the root of a site. */
export function headersFile(html: string): string {
  return [
    rule('/*', everywhere(html)),
    rule(`${ASSETS}*`, KEPT),
    ...PAGE_PATHS.map((path) => rule(path, ASKED_FOR)),
  ].join('\n');
}

function everywhere(html: string): Headers {
  return { 'Content-Security-Policy': cspOf(html), ...EVERYWHERE };
}

function rule(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
    '\n',
  );
}
