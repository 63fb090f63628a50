import * as migration_20261123_201138_initial from './20261123_201138_initial';
import * as migration_20261125_044159_indexes from './20261125_044159_indexes';
import * as migration_20261125_142658_workflow from './20261125_142658_workflow';
import * as migration_20261125_161059_fewer_indexes from './20261125_161059_fewer_indexes';
import * as migration_20261125_190228_schedules from './20261125_190228_schedules';
import * as migration_20261125_200057_public_acts from './20261125_200057_public_acts';
import * as migration_20261125_200444_article_replies from './20261125_200444_article_replies';
import * as migration_20261125_232446_preview_links from './20261125_232446_preview_links';
import * as migration_20261125_233344_translations from './20261125_233344_translations';
import * as migration_20261126_035003_notes from './20261126_035003_notes';
import * as migration_20261130_195139_picture_shapes from './20261130_195139_picture_shapes';

export const migrations = [
  {
    up: migration_20261123_201138_initial.up,
    down: migration_20261123_201138_initial.down,
    name: '20261123_201138_initial',
  },
  {
    up: migration_20261125_044159_indexes.up,
    down: migration_20261125_044159_indexes.down,
    name: '20261125_044159_indexes',
  },
  {
    up: migration_20261125_142658_workflow.up,
    down: migration_20261125_142658_workflow.down,
    name: '20261125_142658_workflow',
  },
  {
    up: migration_20261125_161059_fewer_indexes.up,
    down: migration_20261125_161059_fewer_indexes.down,
    name: '20261125_161059_fewer_indexes',
  },
  {
    up: migration_20261125_190228_schedules.up,
    down: migration_20261125_190228_schedules.down,
    name: '20261125_190228_schedules',
  },
  {
    up: migration_20261125_200057_public_acts.up,
    down: migration_20261125_200057_public_acts.down,
    name: '20261125_200057_public_acts',
  },
  {
    up: migration_20261125_200444_article_replies.up,
    down: migration_20261125_200444_article_replies.down,
    name: '20261125_200444_article_replies',
  },
  {
    up: migration_20261125_232446_preview_links.up,
    down: migration_20261125_232446_preview_links.down,
    name: '20261125_232446_preview_links',
  },
  {
    up: migration_20261125_233344_translations.up,
    down: migration_20261125_233344_translations.down,
    name: '20261125_233344_translations',
  },
  {
    up: migration_20261126_035003_notes.up,
    down: migration_20261126_035003_notes.down,
    name: '20261126_035003_notes',
  },
  {
    up: migration_20261130_195139_picture_shapes.up,
    down: migration_20261130_195139_picture_shapes.down,
    name: '20261130_195139_picture_shapes'
  },
];
