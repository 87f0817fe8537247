import type { LicencesWording } from './zh';

export const en: LicencesWording = {
  heading: 'Licences',
  lead: 'The licence of this program, and of the open-source software in it. Every text is here in full, also offline.',
  build: (version, build) => `Version ${version}, build ${build}.`,
  own: 'This program',
  packages: (count) => `Open-source software in it (${count})`,
  openSource: 'Open a name to read its licence in full.',
  loading: 'Reading the licences…',
  failed: 'The licences did not arrive: the network may be down, or the host does not have the file.',
};
