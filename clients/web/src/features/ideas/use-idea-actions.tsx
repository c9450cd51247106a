import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../forms/outcome.js';
import { useAction } from '../../forms/use-action.js';
import { ArchiveIdeaDocument, ChooseIdeaDocument, RestoreIdeaDocument } from '../../gql/ideas.js';
import { Button } from '../../ui/button.js';
import { toast } from '../../ui/toast.js';

/** The mutations behind the buttons of an idea. `choose` takes whether the warnings were acknowledged. */
export function useIdeaActions(id: string, onRestored: () => void) {
  const [, sendChoice] = useMutation(ChooseIdeaDocument);
  const [, sendArchive] = useMutation(ArchiveIdeaDocument);
  const [, sendRestore] = useMutation(RestoreIdeaDocument);
  const choose = useAction(async (acknowledgeFindings: boolean) => {
    const outcome = outcomeOf(
      await sendChoice({ input: { id, acknowledgeFindings } }),
      (data) => data.ideaChoose.userErrors,
    );
    if (outcome.kind === 'done') toast(<FormattedMessage id="ideas.chosen" />);
    return outcome;
  });
  const restore = useAction(async () => {
    const outcome = outcomeOf(await sendRestore({ input: { id } }), (data) => data.ideaRestore.userErrors);
    if (outcome.kind === 'done') onRestored();
    return outcome;
  });
  const archive = useAction(async () => {
    const outcome = outcomeOf(await sendArchive({ input: { id } }), (data) => data.ideaArchive.userErrors);
    if (outcome.kind === 'done') toast(<Undo onUndo={() => void restore.run(undefined)} />);
    return outcome;
  });
  return { choose, archive, restore };
}

/** The toast of an archived idea, with the way back. */
const Undo = ({ onUndo }: { onUndo: () => void }) => (
  <>
    <FormattedMessage id="ideas.archived" />
    <Button kind="quiet" className="pointer-events-auto -my-2" onClick={onUndo}>
      <FormattedMessage id="ideas.undo" />
    </Button>
  </>
);
