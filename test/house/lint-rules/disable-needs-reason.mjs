/** `eslint-disable` and `@ts-expect-error` say why, after ` -- `, so that the next reader can judge whether it still holds. */
export const disableNeedsReason = {
  meta: { type: 'suggestion', docs: { description: 'an exception to a rule carries its reason' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S+\s+\S+/.test(comment.value)) {
            context.report({
              loc: comment.loc,
              message: 'Say why the rule does not hold here: eslint-disable-… rule -- reason.',
            });
          }
        }
      },
    };
  },
};
