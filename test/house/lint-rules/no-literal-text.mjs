/** Attributes that people read or hear. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
]);
const LETTERS = /\p{L}{2,}/u;
const message = 'Text that people read comes from the catalogue: use <FormattedMessage> or intl.formatMessage.';

function isText(node) {
  if (!node) return false;
  if (node.type === 'Literal') return typeof node.value === 'string' && LETTERS.test(node.value);
  if (node.type === 'TemplateLiteral') return node.quasis.some((part) => LETTERS.test(part.value.raw));
  if (node.type === 'JSXExpressionContainer') return isText(node.expression);
  return false;
}

/** Every sentence of the web client stands in four languages, so none may stand in the markup. */
export const noLiteralText = {
  meta: { type: 'problem', docs: { description: 'no hard-coded text in JSX' } },
  create(context) {
    return {
      JSXText(node) {
        if (LETTERS.test(node.value)) context.report({ node, message });
      },
      'JSXElement > JSXExpressionContainer'(node) {
        if (isText(node)) context.report({ node, message });
      },
      JSXAttribute(node) {
        if (SPOKEN.has(node.name.name) && isText(node.value)) context.report({ node, message });
      },
    };
  },
};
