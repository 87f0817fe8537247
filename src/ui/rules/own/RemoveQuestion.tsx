import { useEffect, useState } from 'react';
import type { OwnProfile } from '../../ownProfiles/ownProfile';
import { removeOwnProfile, useOwnProfiles } from '../../ownProfiles/ownProfiles';
import button from '../../parts/button.module.css';
import { useOwnProfilesWording } from '../../wording/ownProfiles/OwnProfilesWording';
import { AskDialog } from './AskDialog';
import { tell, tellFault } from './ownNews';
import { exportDamaged, exportProfile } from './savedFile';

/** Where the focus goes when the button that had it goes with the profile. */
export const listHeadingId = 'own-list';

type Props = { id: string; name: string; onClose: () => void };

/** Nothing goes before the person was asked, and had the file offered: that which is there now, whoever wrote it meanwhile. */
export function RemoveQuestion({ id, name, onClose }: Props) {
  const own = useOwnProfiles(({ profiles }) => profiles?.find((one) => one.id === id));
  const isGone = own === undefined;
  useEffect(() => {
    if (!isGone) return;
    // Removed, here or in another tab.
    onClose();
    document.getElementById(listHeadingId)?.focus();
  }, [isGone, onClose]);
  return isGone ? null : <Question own={own} name={name} onClose={onClose} />;
}

function Question({ own, name, onClose }: { own: OwnProfile; name: string; onClose: () => void }) {
  const words = useOwnProfilesWording();
  const [seenVersion, setSeenVersion] = useState(own.version);
  const [isAskedAgain, setAskedAgain] = useState(false);
  const { bytes } = own;
  const remove = async () => {
    try {
      const outcome = await removeOwnProfile(own.id, seenVersion);
      if (outcome.kind === 'changed') {
        const now = useOwnProfiles.getState().profiles?.find(({ id }) => id === own.id);
        setSeenVersion(now?.version ?? null);
        setAskedAgain(true);
        return;
      }
      tell(outcome.kind === 'removed' ? { kind: 'removed', name } : { ...outcome, name });
    } catch (error) {
      tellFault(error);
    }
    onClose();
    document.getElementById(listHeadingId)?.focus();
  };
  return (
    <AskDialog
      question={words.removeQuestion(name)}
      act={words.remove}
      onAct={() => void remove()}
      cancel={words.keep}
      onCancel={onClose}
      others={
        bytes !== null && (
          <button
            type="button"
            className={button.button}
            onClick={() => (own.kind === 'readable' ? exportProfile(own) : exportDamaged(own.id, bytes))}
          >
            {words.exportFirst}
          </button>
        )
      }
    >
      {isAskedAgain && (
        <p role="alert">{words.changedElsewhere(own.kind === 'readable' ? own.profile.revision : null)}</p>
      )}
      <p>{words.removeNote}</p>
    </AskDialog>
  );
}
