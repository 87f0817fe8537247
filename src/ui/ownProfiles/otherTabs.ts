const channel = openChannel();

/** Runs when another tab has changed what is kept; without the browser's help, only a reload shows it. */
export function whenOtherTabWrites(run: () => void): void {
  channel?.addEventListener('message', run);
}

export function tellOtherTabs(): void {
  channel?.postMessage('written');
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('own-profiles');
  } catch {
    // Missing, or refused together with all storage.
    return null;
  }
}
