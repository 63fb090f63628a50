import { PublicStateCell as PublicStateCell_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { WorkflowPanel as WorkflowPanel_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { NotesPanel as NotesPanel_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteCleaningClient as PasteCleaningClient_a209d1938d47b4949af1fe6bde7328aa } from '../../../fields/paste/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OverviewComponent as OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaTitleComponent as MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaDescriptionComponent as MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { MetaImageComponent as MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { PreviewComponent as PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860 } from '@payloadcms/plugin-seo/client'
import { Nothing as Nothing_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { PreviewLinksPanel as PreviewLinksPanel_fe43bfa7fa8744c33e02d2ff0bd28e58 } from '../../../collections/admin/previewLinks/PreviewLinksPanel'
import { AssigneeCell as AssigneeCell_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { StandingDiff as StandingDiff_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { HistoryPanel as HistoryPanel_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { LanguagesCell as LanguagesCell_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { BulkActs as BulkActs_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { ActsBesideForm as ActsBesideForm_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { DocumentNotices as DocumentNotices_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { ActsInsteadOfPublish as ActsInsteadOfPublish_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { StageStatus as StageStatus_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { EditView as EditView_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { RestoreVersion as RestoreVersion_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { RowLabel as RowLabel_555a0c9a53835e16db48e68529b23b4b } from '../../../collections/admin/RowLabel'
import { RowSelect as RowSelect_afcb3d90591b1d0d53b258f62cac5f40 } from '../../../collections/admin/RowSelect'
import { Bell as Bell_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { MyDesk as MyDesk_71c4306d5528307e75370dd162d81ad0 } from 'payload-newsroom/workflow/rsc'
import { NavLinks as NavLinks_190fa3bfea739ac756ada36d085a1c4b } from 'payload-newsroom/workflow/client'
import { BoardView as BoardView_71c4306d5528307e75370dd162d81ad0 } from 'payload-newsroom/workflow/rsc'
import { CalendarView as CalendarView_71c4306d5528307e75370dd162d81ad0 } from 'payload-newsroom/workflow/rsc'
import { NotificationsView as NotificationsView_71c4306d5528307e75370dd162d81ad0 } from 'payload-newsroom/workflow/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-newsroom/workflow/client#PublicStateCell": PublicStateCell_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#WorkflowPanel": WorkflowPanel_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#NotesPanel": NotesPanel_190fa3bfea739ac756ada36d085a1c4b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/fields/paste/client#PasteCleaningClient": PasteCleaningClient_a209d1938d47b4949af1fe6bde7328aa,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/plugin-seo/client#OverviewComponent": OverviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaTitleComponent": MetaTitleComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaDescriptionComponent": MetaDescriptionComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#MetaImageComponent": MetaImageComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "@payloadcms/plugin-seo/client#PreviewComponent": PreviewComponent_a8a977ebc872c5d5ea7ee689724c0860,
  "payload-newsroom/workflow/client#Nothing": Nothing_190fa3bfea739ac756ada36d085a1c4b,
  "/collections/admin/previewLinks/PreviewLinksPanel#PreviewLinksPanel": PreviewLinksPanel_fe43bfa7fa8744c33e02d2ff0bd28e58,
  "payload-newsroom/workflow/client#AssigneeCell": AssigneeCell_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#StandingDiff": StandingDiff_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#HistoryPanel": HistoryPanel_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#LanguagesCell": LanguagesCell_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#BulkActs": BulkActs_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#ActsBesideForm": ActsBesideForm_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#DocumentNotices": DocumentNotices_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#ActsInsteadOfPublish": ActsInsteadOfPublish_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#StageStatus": StageStatus_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#EditView": EditView_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/client#RestoreVersion": RestoreVersion_190fa3bfea739ac756ada36d085a1c4b,
  "/collections/admin/RowLabel#RowLabel": RowLabel_555a0c9a53835e16db48e68529b23b4b,
  "/collections/admin/RowSelect#RowSelect": RowSelect_afcb3d90591b1d0d53b258f62cac5f40,
  "payload-newsroom/workflow/client#Bell": Bell_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/rsc#MyDesk": MyDesk_71c4306d5528307e75370dd162d81ad0,
  "payload-newsroom/workflow/client#NavLinks": NavLinks_190fa3bfea739ac756ada36d085a1c4b,
  "payload-newsroom/workflow/rsc#BoardView": BoardView_71c4306d5528307e75370dd162d81ad0,
  "payload-newsroom/workflow/rsc#CalendarView": CalendarView_71c4306d5528307e75370dd162d81ad0,
  "payload-newsroom/workflow/rsc#NotificationsView": NotificationsView_71c4306d5528307e75370dd162d81ad0,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
