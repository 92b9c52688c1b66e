import type { ComponentChildren } from 'preact';
import { speakerColour } from '../ui/speaker-colour';

/** A drawing that says nothing the words beside it do not say. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 280 170" aria-hidden="true">
      <rect class="sheet" x="40.5" y="12.5" width="199" height="158" rx="6" />
      {children}
    </svg>
  );
}

/** Lines of text: [x, y, width] each. */
function Lines({ of: lines }: { of: [number, number, number][] }) {
  return lines.map(([x, y, width]) => (
    <rect key={`${x} ${y}`} class="text" x={x} y={y} width={width} height="5" rx="2.5" />
  ));
}

function Mark({ speaker, x, y, width }: { speaker: number; x: number; y: number; width: number }) {
  return (
    <g class="speaker-mark" style={speakerColour(speaker)}>
      <rect class="tint" x={x} y={y - 4} width={width} height="14" />
      <rect class="text" x={x} y={y} width={width} height="5" rx="2.5" />
      <rect class="solid" x={x} y={y + 9} width={width} height="2" />
    </g>
  );
}

/** Quotations marked in place. */
export function MarksPicture() {
  return (
    <Picture>
      <rect class="ink" x="60" y="30" width="130" height="9" rx="2" />
      <Lines
        of={[
          [60, 54, 160],
          [60, 70, 48],
          [170, 86, 44],
          [60, 102, 150],
          [60, 118, 62],
          [60, 150, 120],
        ]}
      />
      <Mark speaker={0} x={114} y={70} width={106} />
      <Mark speaker={0} x={60} y={86} width={104} />
      <Mark speaker={3} x={128} y={118} width={92} />
      <Mark speaker={3} x={60} y={134} width={70} />
    </Picture>
  );
}

/** Speakers with their shares, and where each quotation stands. */
export function SpeakersPicture() {
  const rows: [number, number, number][] = [
    [0, 92, 118],
    [3, 70, 66],
    [1, 104, 40],
  ];
  return (
    <Picture>
      {rows.map(([speaker, name, share], index) => (
        <g key={speaker} class="speaker-mark" style={speakerColour(speaker)}>
          <circle class="solid" cx="66" cy={36 + index * 32} r="6" />
          <rect class="ink" x="80" y={33 + index * 32} width={name} height="6" rx="2" />
          <rect class="rule" x="80" y={46 + index * 32} width="140" height="4" />
          <rect class="solid" x="80" y={46 + index * 32} width={share} height="4" />
        </g>
      ))}
      <rect class="rule" x="60" y="145" width="160" height="2" />
      {[
        [0, 70, 16],
        [0, 92, 8],
        [1, 116, 12],
        [3, 146, 20],
        [0, 190, 14],
      ].map(([speaker, x, width]) => (
        <g key={x} class="speaker-mark" style={speakerColour(speaker ?? null)}>
          <rect class="solid" x={x} y="140" width={width} height="12" />
        </g>
      ))}
    </Picture>
  );
}

/** Clutter stands back from the article. */
export function ClutterPicture() {
  return (
    <Picture>
      <g class="gone">
        <rect x="54.5" y="26.5" width="171" height="18" rx="3" />
        <rect x="176.5" y="56.5" width="49" height="40" rx="3" />
        <rect x="176.5" y="104.5" width="49" height="40" rx="3" />
        <rect x="54.5" y="132.5" width="110" height="24" rx="3" />
      </g>
      <rect class="ink" x="54" y="58" width="100" height="9" rx="2" />
      <Lines
        of={[
          [54, 80, 110],
          [54, 94, 96],
          [54, 108, 106],
        ]}
      />
    </Picture>
  );
}
