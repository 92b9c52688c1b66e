import { SPEAKER_COLOURS } from '../page/palette';
import type { AttributionKind } from '../quotes/attribution';
import type { Settings } from '../settings';
import type { SummaryLength } from '../summary/summary';
import { type MessageKey, t } from '../ui/i18n';
import { speakerColour } from '../ui/speaker-colour';
import { Group } from './group';

interface ChoicesProps {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
}

interface MarkSettingsProps extends ChoicesProps {
  /** Whether this browser can print marks. */
  canPrint: boolean;
}

const KINDS: [AttributionKind, MessageKey, MessageKey][] = [
  ['direct', 'directQuotations', 'directUse'],
  ['mixed', 'mixedQuotations', 'mixedUse'],
  ['indirect', 'indirectQuotations', 'indirectUse'],
];

const LENGTHS: [SummaryLength, MessageKey][] = [
  ['short', 'summaryShort'],
  ['normal', 'summaryNormal'],
  ['long', 'summaryLong'],
];

/** What is marked on the page, when, and in which colours. */
export function MarkSettings({ settings, change, canPrint }: MarkSettingsProps) {
  const { marked, colours } = settings;
  return (
    <Group id="marks" title={t('optionsMarks')}>
      <fieldset>
        <legend>{t('optionsMarked')}</legend>
        {KINDS.map(([kind, name, use]) => (
          <Choice
            key={kind}
            kind="checkbox"
            name={t(name)}
            use={t(use)}
            on={marked[kind]}
            change={(on) => change({ marked: { ...marked, [kind]: on } })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('optionsColours')}</legend>
        <Choice
          kind="radio"
          group="colours"
          name={t('coloursSpeakers')}
          use={t('coloursSpeakersUse')}
          palette={SPEAKER_COLOURS.length}
          on={colours === 'speakers'}
          change={() => change({ colours: 'speakers' })}
        />
        <Choice
          kind="radio"
          group="colours"
          name={t('coloursSingle')}
          palette={1}
          on={colours === 'single'}
          change={() => change({ colours: 'single' })}
        />
      </fieldset>
      <fieldset>
        <legend>{t('optionsWhen')}</legend>
        <Choice
          kind="checkbox"
          name={t('markOnRead')}
          on={settings.markOnRead}
          change={(markOnRead) => change({ markOnRead })}
        />
        <Choice
          kind="checkbox"
          name={t('printMarks')}
          {...(canPrint ? {} : { use: t('printMarksNever'), disabled: true })}
          on={canPrint && settings.printMarks}
          change={(printMarks) => change({ printMarks })}
        />
      </fieldset>
    </Group>
  );
}

/** How long summaries are. */
export function SummarySettings({ settings, change }: ChoicesProps) {
  return (
    <Group id="summary" title={t('summary')}>
      <fieldset>
        <legend>{t('optionsSummaryLength')}</legend>
        {LENGTHS.map(([length, name]) => (
          <Choice
            key={length}
            kind="radio"
            group="length"
            name={t(name)}
            on={settings.summaryLength === length}
            change={() => change({ summaryLength: length })}
          />
        ))}
      </fieldset>
    </Group>
  );
}

interface ChoiceProps {
  kind: 'checkbox' | 'radio';
  group?: string;
  name: string;
  use?: string;
  /** How many of the speakers' colours are shown beside the name. */
  palette?: number;
  disabled?: boolean;
  on: boolean;
  change: (on: boolean) => void;
}

function Choice({ kind, group, name, use, palette = 0, disabled = false, on, change }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={kind}
        name={group}
        checked={on}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        <span class="choice-name">
          {name}
          {palette > 0 && (
            <span class="palette" aria-hidden="true">
              {SPEAKER_COLOURS.slice(0, palette).map((colour, index) => (
                <span key={colour.light} style={speakerColour(index)} />
              ))}
            </span>
          )}
        </span>
        {use && <span class="choice-use">{use}</span>}
      </span>
    </label>
  );
}
