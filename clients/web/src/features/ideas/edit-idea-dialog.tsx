import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { IDEA_RULES } from '../../../../../schema/ideas/idea.rules.js';
import { Form } from '../../forms/form.js';
import { LinesField, TextField } from '../../forms/inputs.js';
import { outcomeOf } from '../../forms/outcome.js';
import type { Outcome } from '../../forms/outcome.js';
import { useRuleForm } from '../../forms/use-rule-form.js';
import { UpdateIdeaDocument } from '../../gql/ideas.js';
import type { IdeaCardFragment } from '../../gql/ideas.js';
import { Dialog } from '../../ui/dialog.js';
import { IdeaPreview } from './idea-preview.js';
import { IdeaTrouble } from './idea-texts.js';

const { title, concept, audience, textLines } = IDEA_RULES;
const SCHEMA = z.object({
  title: z.string().check(z.trim(), z.minLength(title.min), z.maxLength(title.max)),
  lines: z.string().check(z.maxLength(textLines.max * (textLines.lineMax + 1))),
  concept: z.string().check(z.trim(), z.maxLength(concept.max)),
  audience: z.string().check(z.trim(), z.maxLength(audience.max)),
  keywords: z.string().check(z.maxLength(2000)),
});
type Values = z.infer<typeof SCHEMA>;

const listOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Changes an idea; its new words are screened by the server, and the preview shows them at once. */
export function EditIdeaDialog({ idea, onClose }: { idea: IdeaCardFragment; onClose: () => void }) {
  const [, update] = useMutation(UpdateIdeaDocument);
  const [trouble, setTrouble] = useState<Exclude<Outcome, { kind: 'done' }> | null>(null);
  const ruleForm = useRuleForm<Values>({
    schema: SCHEMA,
    defaults: {
      title: idea.title,
      lines: idea.textLines.join('\n'),
      concept: idea.concept,
      audience: idea.audience,
      keywords: idea.keywords.join(', '),
    },
    send: async (values) => {
      const input = {
        id: idea.id,
        title: values.title,
        textLines: listOf(values.lines, /\n/),
        concept: values.concept,
        audience: values.audience,
        keywords: listOf(values.keywords, /,|\n/),
        expectedVersion: idea.version,
      };
      const outcome = outcomeOf(await update({ input }), (data) => data.ideaUpdate.userErrors);
      setTrouble(outcome.kind === 'refused' ? outcome : null);
      if (outcome.kind === 'done') onClose();
      // What the server refuses is said below, in the words of this feature.
      return outcome.kind === 'refused' ? { kind: 'refused', refusals: [] } : outcome;
    },
  });
  const { form } = ruleForm;
  return (
    <Dialog title={<FormattedMessage id="ideas.edit.title" />} onClose={onClose}>
      <div className="space-y-4">
        <IdeaPreview
          lines={listOf(form.watch('lines'), /\n/)}
          palette={idea.palette}
          style={idea.style}
          locale={idea.locale}
        />
        <IdeaTrouble of={trouble} />
        <Form of={ruleForm} submit={<FormattedMessage id="ideas.save" />}>
          <IdeaFields form={form} />
        </Form>
      </div>
    </Dialog>
  );
}

function IdeaFields({ form }: { form: UseFormReturn<Values> }) {
  return (
    <>
      <TextField form={form} name="title" label={<FormattedMessage id="ideas.field.title" />} isFirst />
      <LinesField
        form={form}
        name="lines"
        rows={4}
        label={<FormattedMessage id="ideas.field.lines" />}
        hint={
          <FormattedMessage
            id="ideas.field.lines.hint"
            values={{ lines: textLines.max, characters: textLines.lineMax }}
          />
        }
      />
      <LinesField form={form} name="concept" rows={4} label={<FormattedMessage id="ideas.field.concept" />} />
      <TextField form={form} name="audience" label={<FormattedMessage id="ideas.audience" />} isOptional />
      <LinesField
        form={form}
        name="keywords"
        rows={2}
        label={<FormattedMessage id="ideas.field.keywords" />}
        hint={<FormattedMessage id="ideas.field.keywords.hint" />}
      />
    </>
  );
}
