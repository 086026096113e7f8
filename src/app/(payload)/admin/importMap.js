import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { DeskFeature as DeskFeature_da7a1c755013a76709fc8347fa79a974 } from '../../../../plugins/embeds/admin/DeskFeature.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AsOfField as AsOfField_0f7b96a011e90155ac6d7b454ead5bb9 } from '../../../../plugins/embeds/admin/AsOfField.tsx'
import { EmbedBlock as EmbedBlock_3b81532ef6cb224847024ddc2910e1cb } from '../../../../plugins/embeds/admin/EmbedBlock.tsx'
import { DisciplineField as DisciplineField_d50fe4aaccb605acfa566cc984e5cbfb } from '../../../../plugins/results/components/DisciplineField.tsx'
import { EmbedInline as EmbedInline_4bc098e99771362592fe79b764475fe5 } from '../../../../plugins/embeds/admin/EmbedInline.tsx'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DerivedFact as DerivedFact_48df1b9b5b2556378046788300f39f6d } from '../../../../plugins/derived-fields/components/DerivedFact.tsx'
import { HeldErrors as HeldErrors_5fb59b33d0bda2250243c99ff5c6edae } from '../../../../src/desk/errors/HeldErrors.tsx'
import { FactsInView as FactsInView_7213fa0633c2f0c200b9f4f91c7c7bc1 } from '../../../../plugins/results/components/FactsInView.tsx'
import { PrintedIn as PrintedIn_3ae81f8f0db4118c8059c8af8249d9a4 } from '../../../../plugins/embeds/admin/printed/PrintedIn.tsx'
import { MergeButton as MergeButton_6cdf2632e7d25617110e48e174ed1cfc } from '../../../../plugins/merges/components/MergeButton.tsx'
import { StartCell as StartCell_25d48d1349a4362622ad0c2fd553d354 } from '../../../../plugins/results/components/StartCell.tsx'
import { StartField as StartField_9e637d39e497bc40f3603cf6ed3c40d9 } from '../../../../plugins/results/components/StartField.tsx'
import { DayField as DayField_ef806a4820c08f492d449419a0ea7662 } from '../../../../plugins/results/components/DayField.tsx'
import { FirstFormErrors as FirstFormErrors_5fb59b33d0bda2250243c99ff5c6edae } from '../../../../src/desk/errors/HeldErrors.tsx'
import { CurrentPassword as CurrentPassword_2c68cf2528f68bda1d43977acf95555e } from '../../../../plugins/accounts/components/CurrentPassword.tsx'
import { SetupCode as SetupCode_632b65dd6df72c36efc6db602ccb8319 } from '../../../../plugins/accounts/components/SetupCode.tsx'
import { DeskDashboard as DeskDashboard_6574373ba611990353c96d256767a260 } from '../../../../src/desk/DeskDashboard.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/plugins/embeds/admin/DeskFeature.ts#DeskFeature": DeskFeature_da7a1c755013a76709fc8347fa79a974,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/embeds/admin/AsOfField.tsx#AsOfField": AsOfField_0f7b96a011e90155ac6d7b454ead5bb9,
  "/plugins/embeds/admin/EmbedBlock.tsx#EmbedBlock": EmbedBlock_3b81532ef6cb224847024ddc2910e1cb,
  "/plugins/results/components/DisciplineField.tsx#DisciplineField": DisciplineField_d50fe4aaccb605acfa566cc984e5cbfb,
  "/plugins/embeds/admin/EmbedInline.tsx#EmbedInline": EmbedInline_4bc098e99771362592fe79b764475fe5,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/derived-fields/components/DerivedFact.tsx#DerivedFact": DerivedFact_48df1b9b5b2556378046788300f39f6d,
  "/src/desk/errors/HeldErrors.tsx#HeldErrors": HeldErrors_5fb59b33d0bda2250243c99ff5c6edae,
  "/plugins/results/components/FactsInView.tsx#FactsInView": FactsInView_7213fa0633c2f0c200b9f4f91c7c7bc1,
  "/plugins/embeds/admin/printed/PrintedIn.tsx#PrintedIn": PrintedIn_3ae81f8f0db4118c8059c8af8249d9a4,
  "/plugins/merges/components/MergeButton.tsx#MergeButton": MergeButton_6cdf2632e7d25617110e48e174ed1cfc,
  "/plugins/results/components/StartCell.tsx#StartCell": StartCell_25d48d1349a4362622ad0c2fd553d354,
  "/plugins/results/components/StartField.tsx#StartField": StartField_9e637d39e497bc40f3603cf6ed3c40d9,
  "/plugins/results/components/DayField.tsx#DayField": DayField_ef806a4820c08f492d449419a0ea7662,
  "/src/desk/errors/HeldErrors.tsx#FirstFormErrors": FirstFormErrors_5fb59b33d0bda2250243c99ff5c6edae,
  "/plugins/accounts/components/CurrentPassword.tsx#CurrentPassword": CurrentPassword_2c68cf2528f68bda1d43977acf95555e,
  "/plugins/accounts/components/SetupCode.tsx#SetupCode": SetupCode_632b65dd6df72c36efc6db602ccb8319,
  "/src/desk/DeskDashboard.tsx#DeskDashboard": DeskDashboard_6574373ba611990353c96d256767a260,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
