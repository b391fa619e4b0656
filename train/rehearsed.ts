import type { Scene } from '../server/analysis/attributions/learned/ranked-candidates.ts';
import type { AnnotatedArticle } from './attribution-data.ts';

/** An article with what a chain that has not seen it makes of it. */
export interface Rehearsed extends AnnotatedArticle {
  readonly scene: Scene;
}
