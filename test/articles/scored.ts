import type { Article } from '../../server/analysis/article.ts';

export type Found = Pick<Article, 'text' | 'attributions' | 'entities'>;
