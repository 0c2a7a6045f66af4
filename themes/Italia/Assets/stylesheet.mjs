import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFaces } from './fonts.mjs';

const LIMIT = 50 * 1024;

const NOTICE = '/*! Contains parts of Bootstrap Italia (BSD-3-Clause) and Bootstrap (MIT); Titillium Web (OFL-1.1): see licenses.txt. */\n';

/** Elements Markdown pages may hold though no component writes them. */
const MARKDOWN = [
  'a', 'abbr', 'b', 'blockquote', 'caption', 'code', 'dd', 'del', 'details', 'dl', 'dt', 'em', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4',
  'h5', 'h6', 'hr', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'small', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td',
  'th', 'thead', 'tr', 'ul',
];

/** Blues that Bootstrap Italia bakes in: as custom properties an administration changes them with one small stylesheet. */
const COLOURS = [
  [/#06c\b|hsl\(210, ?100%, ?40%\)/gi, 'var(--peg-primary)'],
  [/#0059b3\b|#0052a3\b|#004d99\b|hsl\(210, ?100%, ?(?:35|32|30)%\)/gi, 'var(--peg-primary-strong)'],
  [/#036\b|#003d7a\b|hsl\(210, ?100%, ?(?:24|20)%\)/gi, 'var(--peg-primary-deep)'],
];

/** One file: the part of Bootstrap Italia the pages use, then the theme's own styles, minified. */
export async function stylesheet(packages, theme, sources, folder) {
  const { PurgeCSS } = packages.require('purgecss');
  const { bundle, transform } = packages.require('lightningcss');
  const [purged] = await new PurgeCSS().purge({
    content: sources,
    css: [join(packages.folder, 'bootstrap-italia', 'dist', 'css', 'bootstrap-italia.min.css')],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    safelist: { standard: [...MARKDOWN, 'html', 'body', ':root'], variables: ['--bootstrap-italia-version'] },
    blocklist: [/^video-js/, /^vjs-/],
    fontFace: true,
    keyframes: true,
    variables: true,
  });
  const own = bundle({ filename: join(theme, 'Styles', 'site.css') }).code.toString();
  const { code } = transform({ filename: 'site.css', code: Buffer.from(withColours(purged.css) + own), minify: true });
  if (code.length > LIMIT) {
    throw new Error(`Il foglio di stile pesa ${code.length} byte, più dei ${LIMIT} ammessi: togliere regole o classi non usate.`);
  }
  folder.write('site.css', NOTICE + code);
}

const withColours = (css) => fontFaces + COLOURS.reduce((text, [pattern, value]) => text.replace(pattern, value), css.replace(/^\uFEFF/, ''));
