/** The classes of errors that can be asked for. */
import type { ArticleJson } from '../../server/features/json.ts';
import type { GoldDocument } from './corpora.ts';
import type { EvaluationError } from './errors.ts';
import { boundErrors, typeErrors } from './found-errors.ts';
import { type Held, heldOf } from './held.ts';
import { nameErrors } from './name-errors.ts';
import { falseErrors, missedErrors } from './shown-errors.ts';
import { speakerErrors } from './speaker-errors.ts';

interface ErrorClass {
  /** What a document must have been annotated with. */
  readonly of: 'attributions' | 'entities';
  readonly errors: (gold: GoldDocument, predicted: ArticleJson) => EvaluationError[];
}

const ofAttributions = (errors: (held: Held) => EvaluationError[]): ErrorClass => ({
  of: 'attributions',
  errors: (gold, predicted) => errors(heldOf(gold, predicted)),
});

export const ERROR_CLASSES: Readonly<Record<string, ErrorClass>> = {
  speakers: ofAttributions(speakerErrors),
  contents: ofAttributions(boundErrors('content')),
  sources: ofAttributions(boundErrors('source')),
  cues: ofAttributions(boundErrors('cue')),
  types: ofAttributions(typeErrors),
  false: ofAttributions(falseErrors),
  missed: ofAttributions(missedErrors),
  names: { of: 'entities', errors: nameErrors },
};
