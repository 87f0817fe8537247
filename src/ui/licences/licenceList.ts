export type PackageLicence = {
  name: string;
  version: string;
  /** SPDX identifier, `MIT`. */
  licence: string;
  text: string;
};

/** What the build says of itself. */
export type LicenceList = {
  /** Of the app. */
  version: string;
  /** The same for the same files, and another for any other. */
  build: string;
  /** Our own licence. */
  text: string;
  /** Of every package whose code is in the page or its workers, by name. */
  packages: PackageLicence[];
};

/** Null where it does not arrive: the host or the network is away, or nothing was built. */
export async function fetchLicences(): Promise<LicenceList | null> {
  try {
    const response = await fetch('./licences.json');
    // Written by the build that this script is of, so its shape is known.
    return response.ok ? ((await response.json()) as LicenceList) : null;
  } catch {
    return null;
  }
}
