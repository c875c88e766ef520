import { i18n } from '#i18n';
import { type Colour, colours } from '../../lib/notebook/records.ts';
import type { Tool, Tools } from './toolbar.ts';
import { drawing, spot } from './toolbar-marks.ts';

const SWATCHES: Record<Colour, string> = {
  yellow: '#f4c430',
  green: '#6fb774',
  blue: '#5aa2e6',
  pink: '#e57ba3',
  purple: '#a583d1',
};

const colourTools = (choose: (colour: Colour) => void, chosen?: Colour): Tool[] =>
  colours.map((colour, index) => ({
    label: `${i18n.t(`colour_${colour}`)} (${index + 1})`,
    mark: spot(SWATCHES[colour], colour === chosen),
    ...(chosen && { isPressed: colour === chosen }),
    act: () => choose(colour),
  }));

export interface SelectionActions {
  highlight(colour: Colour): void;
  note(): void;
  /** Absent where the selection begins and ends with whole words. */
  wholeWords?: () => void;
}

/** What can be done with a selection. */
export const selectionTools = ({ highlight, note, wholeWords }: SelectionActions): Tools => ({
  label: i18n.t('toolbarLabel'),
  groups: [
    colourTools(highlight),
    [
      { label: `${i18n.t('addNote')} (n)`, mark: drawing('note'), act: note },
      ...(wholeWords ? [{ label: `${i18n.t('wholeWords')} (w)`, mark: drawing('words'), act: wholeWords }] : []),
    ],
  ],
});

export interface HighlightActions {
  recolour(colour: Colour): void;
  note(): void;
  copy(): void;
  trash(): void;
}

/** What can be done with a highlight. */
export const highlightTools = (chosen: Colour, { recolour, note, copy, trash }: HighlightActions): Tools => ({
  label: i18n.t('highlightToolbarLabel'),
  groups: [
    colourTools(recolour, chosen),
    [
      { label: `${i18n.t('openNote')} (n)`, mark: drawing('note'), act: note },
      { label: `${i18n.t('copyQuotation')} (c)`, mark: drawing('copy'), act: copy },
      { label: `${i18n.t('deleteHighlight')} (${i18n.t('deleteKey')})`, mark: drawing('trash'), act: trash },
    ],
  ],
});
