import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import * as z from 'zod/mini';
import { PRODUCT_RULES } from '../../../../../schema/products/product.rules.js';
import { Form } from '../../forms/form.js';
import { LinesField, TextField } from '../../forms/inputs.js';
import { outcomeOf } from '../../forms/outcome.js';
import type { Outcome } from '../../forms/outcome.js';
import { useRuleForm } from '../../forms/use-rule-form.js';
import { UpdateProductDocument } from '../../gql/products.js';
import { Dialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toast.js';
import type { Product } from './product-page.js';
import { ProductTrouble } from './product-trouble.js';

const { title, description } = PRODUCT_RULES;
const SCHEMA = z.object({
  title: z.string().check(z.trim(), z.minLength(title.min), z.maxLength(title.max)),
  description: z.string().check(z.trim(), z.maxLength(description.max)),
});
type Values = z.infer<typeof SCHEMA>;

/** Title and description of a product, here and at Printify. */
export function EditTextsDialog({ product, onSaved, onClose }: EditTextsProps) {
  const [, update] = useMutation(UpdateProductDocument);
  const [trouble, setTrouble] = useState<Exclude<Outcome, { kind: 'done' }> | null>(null);
  const ruleForm = useRuleForm<Values>({
    schema: SCHEMA,
    defaults: { title: product.title, description: product.description },
    send: async (values) => {
      const input = { id: product.id, expectedVersion: product.version, ...values };
      const outcome = outcomeOf(await update({ input }), (data) => data.productUpdate.userErrors);
      setTrouble(outcome.kind === 'refused' ? outcome : null);
      if (outcome.kind === 'done') {
        toast(<FormattedMessage id="products.saved" />);
        onSaved();
        onClose();
      }
      // What the server refuses is said above the fields, in the words of this feature.
      return outcome.kind === 'refused' ? { kind: 'refused', refusals: [] } : outcome;
    },
  });
  const { form } = ruleForm;
  return (
    <Dialog title={<FormattedMessage id="products.edit" />} onClose={onClose}>
      <div className="space-y-4">
        <p className="text-sm text-muted">
          <FormattedMessage id="products.edit.lead" />
        </p>
        <ProductTrouble of={trouble} />
        <Form of={ruleForm} submit={<FormattedMessage id="products.save" />}>
          <TextField form={form} name="title" label={<FormattedMessage id="products.field.title" />} isFirst />
          <LinesField
            form={form}
            name="description"
            rows={8}
            label={<FormattedMessage id="products.field.description" />}
          />
        </Form>
      </div>
    </Dialog>
  );
}

interface EditTextsProps {
  product: Product;
  onSaved: () => void;
  onClose: () => void;
}
