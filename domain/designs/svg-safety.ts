/** Why an SVG was not taken: a code of the mutation and its sentence. */
export interface SvgFault {
  readonly code: 'SVG_UNSAFE' | 'SVG_TEXT' | 'UNREADABLE';
  readonly message: string;
}

const unsafe = (what: string): SvgFault => ({
  code: 'SVG_UNSAFE',
  message: `This SVG ${what}, so it was not taken. Export it again as plain paths, or as a PNG of the same size.`,
});

/** What makes a drawing more than a drawing. Refused, not cleaned: a picture that silently lost a part would be printed. */
const RULES: readonly (readonly [RegExp, SvgFault])[] = [
  [/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/i, unsafe('has declarations of its own')],
  [/<\s*(?:[\w-]+:)?script\b|javascript\s*:|vbscript\s*:/i, unsafe('holds a script')],
  [/[\s"'/]on[a-z]+\s*=/i, unsafe('holds a script in an attribute')],
  [/<\s*(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video)\b/i, unsafe('embeds a page')],
  [
    /(?:href|src)\s*=\s*["']?\s*(?!#|["']?\s*data:image\/(?:png|jpe?g|webp);base64,)[^"'\s>]/i,
    unsafe('loads something from elsewhere'),
  ],
  [/url\(\s*["']?\s*(?!#)[^)\s]/i, unsafe('loads something from elsewhere')],
  [/@import/i, unsafe('loads something from elsewhere')],
  [
    /<\s*(?:[\w-]+:)?(?:text|tspan|textPath)\b/i,
    {
      code: 'SVG_TEXT',
      message:
        'This SVG has live text, which would be printed in another typeface. Convert text to paths and upload it again.',
    },
  ],
];

/** Undefined when it is a drawing and nothing else. */
export function faultOfSvg(text: string): SvgFault | undefined {
  const plain = decodeReferences(text);
  if (!/<\s*(?:[\w-]+:)?svg[\s>]/i.test(plain)) {
    return { code: 'UNREADABLE', message: 'The file is no SVG drawing. Export it again.' };
  }
  return RULES.find(([pattern]) => pattern.test(plain) || pattern.test(text))?.[1];
}

/** `&#106;avascript` and the like, as a reader of XML would see it. Control characters, which hide words, make an XML reader stop. */
function decodeReferences(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => fromCode(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, decimal: string) => fromCode(Number(decimal)));
}

const fromCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
