import { useEffect, useState } from 'react';
import button from '../parts/button.module.css';
import page from '../parts/page.module.css';
import { LicencesWordingProvider, useLicencesWording } from '../wording/licences/LicencesWording';
import { useWording } from '../wording/WordingContext';
import { fetchLicences, type LicenceList, type PackageLicence } from './licenceList';
import styles from './LicencesPage.module.css';

/** 许可: the licence of this program and of each package in it, from the list that the build wrote. */
export default function LicencesPage() {
  return (
    <LicencesWordingProvider>
      <Page />
    </LicencesWordingProvider>
  );
}

function Page() {
  const words = useLicencesWording();
  const { retry } = useWording();
  const [list, setList] = useState<LicenceList | 'awaited' | 'failed'>('awaited');
  useEffect(() => {
    if (list !== 'awaited') return;
    let isCurrent = true;
    void fetchLicences().then((fetched) => {
      if (isCurrent) setList(fetched ?? 'failed');
    });
    return () => {
      isCurrent = false;
    };
  }, [list]);
  return (
    <>
      <div className={page.heading}>
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
      </div>
      {list === 'awaited' && <p role="status">{words.loading}</p>}
      {list === 'failed' && (
        <div role="alert">
          <p>{words.failed}</p>
          <button type="button" className={button.button} onClick={() => setList('awaited')}>
            {retry}
          </button>
        </div>
      )}
      {typeof list === 'object' && <Licences list={list} />}
    </>
  );
}

function Licences({ list }: { list: LicenceList }) {
  const words = useLicencesWording();
  return (
    <div className={styles.sections}>
      <section>
        <h2>{words.own}</h2>
        <p>{words.build(list.version, list.build)}</p>
        <LicenceText text={list.text} />
      </section>
      <section>
        <h2>{words.packages(list.packages.length)}</h2>
        <p>{words.openSource}</p>
        <ul>
          {list.packages.map((one) => (
            <PackageItem key={one.name} {...one} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function PackageItem({ name, version, licence, text }: PackageLicence) {
  return (
    <li className={styles.package}>
      <details>
        <summary>
          <span translate="no">
            {name} {version}
          </span>{' '}
          <small>{licence}</small>
        </summary>
        <LicenceText text={text} />
      </details>
    </li>
  );
}

/** Every licence is in English; its lines are filled anew, since they are broken for a screen of another width. */
function LicenceText({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).map((lines) => lines.trim().replace(/\s*\n\s*/g, ' '));
  return (
    <div lang="en" translate="no" className={styles.text}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
