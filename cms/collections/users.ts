import type { CollectionConfig, Field } from 'payload';
import { locales, targetLocales } from '../../locales/registry.ts';
import { approverRoles } from '../../content/model/schemas/translation.ts';
import {
  createAccounts,
  onlyAdministrators,
  readAccounts,
  setRights,
  updateAccounts,
} from '../access/accounts.ts';
import { administrators } from '../access/administrators.ts';
import { anyoneOnStaff } from '../access/anyone-on-staff.ts';
import { nobody } from '../access/nobody.ts';
import { hasRole, roles } from '../access/roles.ts';
import { auditAccount, auditRemovedAccount } from '../audit/account-hooks.ts';
import { choiceWords } from '../forms/choice-words.ts';
import { component } from '../forms/field-of.ts';
import {
  endSessions,
  guardAccount,
  guardReset,
  keepLastAdministrator,
  refuseInactive,
} from '../hooks/guard-account.ts';
import { endOnSignOut, endSessionsOnChange } from '../hooks/end-sessions.ts';
import { countLinks, signNobodyIn } from '../hooks/links.ts';
import { askForCode, atTheDoor, noteFailure, rememberSignIn } from '../hooks/sign-in.ts';
import { noteSignIn } from '../hooks/note-sign-in.ts';
import { words } from '../i18n/admin-words.ts';

/** Accounts of the staff: the only personal data in the whole system, an address to sign in with and a name. */
export function users({ secureCookies }: { secureCookies: boolean }): CollectionConfig {
  return {
    slug: 'users',
    labels: { singular: words('users.one'), plural: words('users.many') },
    admin: {
      useAsTitle: 'email',
      description: words('users.about'),
      group: words('menu.system'),
      hidden: ({ user }) => !hasRole(user, 'administrator', 'coordinator'),
      defaultColumns: ['email', 'name', 'role', 'active'],
      components: { edit: { beforeDocumentControls: ['/entry/ResetLinkButton.tsx#ResetLinkButton'] } },
    },
    auth: {
      tokenExpiration: 2 * 60 * 60,
      // Locking an account locks its person out: cms/account/doors.ts lets guessers wait instead.
      maxLoginAttempts: 0,
      removeTokenFromResponses: true,
      cookies: { sameSite: 'Strict', secure: secureCookies },
    },
    access: {
      admin: ({ req }) => anyoneOnStaff({ req }),
      create: createAccounts,
      read: readAccounts,
      update: updateAccounts,
      delete: administrators,
      unlock: nobody,
    },
    disableDuplicate: true,
    hooks: {
      beforeOperation: [guardReset, countLinks, atTheDoor],
      beforeValidate: [guardAccount],
      beforeChange: [keepLastAdministrator, endSessions],
      afterChange: [endSessionsOnChange, auditAccount],
      beforeDelete: [keepLastAdministrator],
      afterDelete: [auditRemovedAccount],
      beforeLogin: [refuseInactive, askForCode],
      afterLogin: [rememberSignIn, noteSignIn],
      afterLogout: [endOnSignOut],
      afterOperation: [signNobodyIn],
      afterError: [noteFailure],
    },
    fields: [
      { name: 'email', type: 'email', required: true, unique: true, access: { update: onlyAdministrators } },
      {
        name: 'name',
        type: 'text',
        label: words('users.name'),
        admin: { description: words('users.name.help') },
      },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'translator',
        label: words('users.role'),
        options: roles.map((value) => ({ value, label: choiceWords('role', value) })),
        access: { create: setRights, update: onlyAdministrators },
        admin: { description: words('users.role.help') },
      },
      localesField('locales'),
      localesField('reviewLocales'),
      {
        name: 'competence',
        type: 'select',
        label: words('users.competence'),
        options: approverRoles.map((value) => ({ value, label: choiceWords('competence', value) })),
        access: { create: setRights, update: setRights },
        admin: { description: words('users.competence.help') },
      },
      {
        name: 'active',
        type: 'checkbox',
        defaultValue: true,
        label: words('users.active'),
        access: { create: setRights, update: setRights },
        admin: { position: 'sidebar', description: words('users.active.help') },
      },
      {
        name: 'security',
        type: 'ui',
        admin: { components: { Field: '/account/SecurityPanel.tsx#SecurityPanel' } },
      },
      {
        name: 'lastSignIn',
        type: 'text',
        label: words('users.lastSignIn'),
        access: { create: nobody, update: nobody },
        admin: { position: 'sidebar', readOnly: true, description: words('users.lastSignIn.help') },
      },
    ],
  };
}

function localesField(name: 'locales' | 'reviewLocales'): Field {
  return {
    name,
    type: 'json',
    defaultValue: [],
    label: words(`users.${name}`),
    validate: (value) =>
      value === null || value === undefined || isListOfLocales(value) || targetLocales.join(', '),
    access: { create: setRights, update: setRights },
    admin: {
      description: words(`users.${name}.help`),
      components: {
        Field: {
          ...component('ChoicesField'),
          clientProps: {
            options: targetLocales.map((value) => ({ value, label: locales[value].name })),
          },
        },
      },
    },
  };
}

function isListOfLocales(value: unknown): boolean {
  return Array.isArray(value) && value.every((code) => targetLocales.some((known) => known === code));
}
