import { browser } from '../browser';
import { t } from '../ui/i18n';
import { ClutterPicture, MarksPicture, SpeakersPicture } from './pictures';

/** What the extension does, in three pictures, and an article to try it on. */
export function Welcome({ sample }: { sample: string }) {
  return (
    <>
      <header class="page-head">
        <img src="/icons/128.png" alt="" width={56} height={56} />
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeText')}</p>
      </header>
      <main>
        <ol class="steps">
          <li>
            <MarksPicture />
            <h2>{t('welcomeMarks')}</h2>
            <p>{t('welcomeMarksText')}</p>
          </li>
          <li>
            <SpeakersPicture />
            <h2>{t('welcomeSpeakers')}</h2>
            <p>{t('welcomeSpeakersText')}</p>
          </li>
          <li>
            <ClutterPicture />
            <h2>{t('welcomeClutter')}</h2>
            <p>{t('welcomeClutterText')}</p>
          </li>
        </ol>
        <section class="try" aria-labelledby="try-title">
          <h2 id="try-title">{t('welcomeTry')}</h2>
          <p>{t('welcomeTryText')}</p>
          <div class="row">
            <a class="button button-primary" href={sample} target="_blank" rel="noreferrer">
              {t('welcomeOpen')}
            </a>
            <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
              {t('options')}
            </button>
          </div>
        </section>
        <p class="quiet">{t('privacySent')}</p>
      </main>
    </>
  );
}
