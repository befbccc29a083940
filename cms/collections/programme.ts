import type { GlobalConfig } from 'payload';
import { programmeSchema } from '../../content/model/schemas/programme.ts';
import { anyoneOnStaff } from '../access/anyone-on-staff.ts';
import { hasRole } from '../access/roles.ts';
import { coordinators } from '../access/coordinators.ts';
import { auditProgramme } from '../audit/hooks.ts';
import { fieldsOf } from '../forms/field-of.ts';
import { checkValues } from '../hooks/check-values.ts';
import { publishSoon } from '../hooks/publish-soon.ts';
import { words } from '../i18n/admin-words.ts';

/** The parameters of the indicator; its rule is in the content model. */
export const programme: GlobalConfig = {
  slug: 'programme',
  label: words('programme.one'),
  admin: {
    description: words('programme.about'),
    group: words('menu.system'),
    hidden: ({ user }) => !hasRole(user, 'administrator', 'coordinator'),
  },
  access: { read: anyoneOnStaff, update: coordinators },
  hooks: {
    beforeValidate: [checkValues(programmeSchema.shape.indicator)],
    afterChange: [publishSoon, auditProgramme],
  },
  fields: fieldsOf(programmeSchema.shape.indicator.shape),
};
