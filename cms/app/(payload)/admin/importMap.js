import { TextLineField as TextLineField_6f0d0477e9df4873d2be02e980dc38ee } from '../../../components/fields/TextLineField.tsx'
import { TextField as TextField_95723e546a75c8b0e5a9e4b8e5961dd2 } from '../../../components/fields/TextField.tsx'
import { RowsField as RowsField_2a31e21aa666f553dffe05e2e67eee61 } from '../../../components/fields/RowsField.tsx'
import { DateField as DateField_f528b6e7aacd0f62d15e50ee8eab7ccc } from '../../../components/fields/DateField.tsx'
import { LinesField as LinesField_96fd08b4b73f72bc8e75bd076a940e1d } from '../../../components/fields/LinesField.tsx'
import { ChoicesField as ChoicesField_3220329295308fd6690d61f40cf66c98 } from '../../../components/fields/ChoicesField.tsx'
import { VerificationPanel as VerificationPanel_c52a20da2e84733827dd83a91167280a } from '../../../components/entry/VerificationPanel.tsx'
import { TranslationsPanel as TranslationsPanel_503ebf8942ad9c54b1a0479e3f4405a2 } from '../../../components/entry/TranslationsPanel.tsx'
import { SchedulePanel as SchedulePanel_6e93dd9461748a47d9aa72549b62f807 } from '../../../components/entry/SchedulePanel.tsx'
import { KeepUnsaved as KeepUnsaved_df8fa9e93cddbf04672777c4a9c911cd } from '../../../components/fields/form/KeepUnsaved.tsx'
import { ReadersHaveIt as ReadersHaveIt_145934ea9fd744579397c648bd6f14be } from '../../../components/entry/ReadersHaveIt.tsx'
import { PreviewButton as PreviewButton_3a6fbb2157ba48038e744a0523868b9e } from '../../../components/entry/PreviewButton.tsx'
import { DeskLink as DeskLink_c283011f69331101731f4a4cb1400341 } from '../../../components/entry/DeskLink.tsx'
import { PlainCell as PlainCell_dcfeded37f719e12d9ca6a25599a9973 } from '../../../components/audit/PlainCell.tsx'
import { DetailsField as DetailsField_255885791ca6fe485c082677376cb490 } from '../../../components/audit/DetailsField.tsx'
import { DownloadAudit as DownloadAudit_b0ebcd093f40d40b19adb1bc9e86c09d } from '../../../components/audit/DownloadAudit.tsx'
import { SecurityPanel as SecurityPanel_ab8fcb8099d51755abc068134e76eb9b } from '../../../components/account/SecurityPanel.tsx'
import { ResetLinkButton as ResetLinkButton_d6c512cf2bd978eb307bfae4a6689ef0 } from '../../../components/entry/ResetLinkButton.tsx'
import { Icon as Icon_1bdc8bb31911c8acb62adb13964b633b } from '../../../components/brand/Icon.tsx'
import { Logo as Logo_c475ab9cb3846d58e5132dde96a07ed4 } from '../../../components/brand/Logo.tsx'
import { NavLink as NavLink_304dc1e0a842d12e1644d7a60c9aef4e } from '../../../components/releases/NavLink.tsx'
import { StartPage as StartPage_80fe033ddb612b706ed525219bc0d3c1 } from '../../../components/start/StartPage.tsx'
import { ReleasesView as ReleasesView_0a7131c8a13f8c19c8720a0d9710c76e } from '../../../components/releases/ReleasesView.tsx'
import { LoginView as LoginView_fc7b795fcdd6886085c8eb236fcf6a69 } from '../../../components/login/LoginView.tsx'
import { SecondStepView as SecondStepView_b90487bc3287070ec773d0fdb4098c98 } from '../../../components/login/SecondStepView.tsx'
import { DeskView as DeskView_e0671e667969e8b5609847c549359547 } from '../../../components/desk/DeskView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/fields/TextLineField.tsx#TextLineField": TextLineField_6f0d0477e9df4873d2be02e980dc38ee,
  "/fields/TextField.tsx#TextField": TextField_95723e546a75c8b0e5a9e4b8e5961dd2,
  "/fields/RowsField.tsx#RowsField": RowsField_2a31e21aa666f553dffe05e2e67eee61,
  "/fields/DateField.tsx#DateField": DateField_f528b6e7aacd0f62d15e50ee8eab7ccc,
  "/fields/LinesField.tsx#LinesField": LinesField_96fd08b4b73f72bc8e75bd076a940e1d,
  "/fields/ChoicesField.tsx#ChoicesField": ChoicesField_3220329295308fd6690d61f40cf66c98,
  "/entry/VerificationPanel.tsx#VerificationPanel": VerificationPanel_c52a20da2e84733827dd83a91167280a,
  "/entry/TranslationsPanel.tsx#TranslationsPanel": TranslationsPanel_503ebf8942ad9c54b1a0479e3f4405a2,
  "/entry/SchedulePanel.tsx#SchedulePanel": SchedulePanel_6e93dd9461748a47d9aa72549b62f807,
  "/fields/form/KeepUnsaved.tsx#KeepUnsaved": KeepUnsaved_df8fa9e93cddbf04672777c4a9c911cd,
  "/entry/ReadersHaveIt.tsx#ReadersHaveIt": ReadersHaveIt_145934ea9fd744579397c648bd6f14be,
  "/entry/PreviewButton.tsx#PreviewButton": PreviewButton_3a6fbb2157ba48038e744a0523868b9e,
  "/entry/DeskLink.tsx#DeskLink": DeskLink_c283011f69331101731f4a4cb1400341,
  "/audit/PlainCell.tsx#PlainCell": PlainCell_dcfeded37f719e12d9ca6a25599a9973,
  "/audit/DetailsField.tsx#DetailsField": DetailsField_255885791ca6fe485c082677376cb490,
  "/audit/DownloadAudit.tsx#DownloadAudit": DownloadAudit_b0ebcd093f40d40b19adb1bc9e86c09d,
  "/account/SecurityPanel.tsx#SecurityPanel": SecurityPanel_ab8fcb8099d51755abc068134e76eb9b,
  "/entry/ResetLinkButton.tsx#ResetLinkButton": ResetLinkButton_d6c512cf2bd978eb307bfae4a6689ef0,
  "/brand/Icon.tsx#Icon": Icon_1bdc8bb31911c8acb62adb13964b633b,
  "/brand/Logo.tsx#Logo": Logo_c475ab9cb3846d58e5132dde96a07ed4,
  "/releases/NavLink.tsx#NavLink": NavLink_304dc1e0a842d12e1644d7a60c9aef4e,
  "/start/StartPage.tsx#StartPage": StartPage_80fe033ddb612b706ed525219bc0d3c1,
  "/releases/ReleasesView.tsx#ReleasesView": ReleasesView_0a7131c8a13f8c19c8720a0d9710c76e,
  "/login/LoginView.tsx#LoginView": LoginView_fc7b795fcdd6886085c8eb236fcf6a69,
  "/login/SecondStepView.tsx#SecondStepView": SecondStepView_b90487bc3287070ec773d0fdb4098c98,
  "/desk/DeskView.tsx#DeskView": DeskView_e0671e667969e8b5609847c549359547,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
