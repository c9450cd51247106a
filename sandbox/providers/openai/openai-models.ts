/** Models of the stand-in; every other name answers 404. */
export const IMAGE_MODELS = ['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'gpt-image-2'];
const TEXT_MODELS = [
  'gpt-4.1',
  'gpt-4.1-mini',
  'gpt-4o',
  'gpt-4o-mini',
  'gpt-5',
  'gpt-5-mini',
  'gpt-5-nano',
  'gpt-5.1',
  'gpt-5.2',
];
const CREATED = 1_764_000_000;

export const MODELS = [...TEXT_MODELS, ...IMAGE_MODELS].map((id) => ({
  id,
  object: 'model',
  created: CREATED,
  owned_by: 'openai',
}));

/** A dated name (`gpt-5-mini-2026-01-01`) is the model's too. */
export function isTextModel(model: string): boolean {
  return TEXT_MODELS.includes(model.replace(/-\d{4}-\d\d-\d\d$/, ''));
}
