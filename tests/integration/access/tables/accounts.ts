/** Accounts: the only personal data, and the key to everything else. */
export const accountTable = `
operation                              | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create (translator)                    | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators let translators in
create (editor)                        | -      | -             | -          | -             | -      | -           | yes           | -            | nobody gives rights that they do not have
create (coordinator)                   | -      | -             | -          | -             | -      | -           | yes           | -            | nobody makes their equal but administrators
create (administrator)                 | -      | -             | -          | -             | -      | -           | yes           | -            | nobody gives rights that they do not have
list (own)                             | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone sees their own account
list (a translator)                    | -      | -             | -          | -             | -      | yes         | yes           | -            | addresses are for those who organise the work
list (an administrator)                | -      | -             | -          | -             | -      | yes         | yes           | -            | addresses are for those who organise the work
count (a translator)                   | -      | -             | -          | -             | -      | yes         | yes           | -            | a number by address says whether it is there
read (own)                             | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone sees their own account
read (a translator)                    | -      | -             | -          | -             | -      | yes         | yes           | -            | addresses are for those who organise the work
read (an administrator)                | -      | -             | -          | -             | -      | yes         | yes           | -            | addresses are for those who organise the work
update (own name)                      | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | a name is one’s own
update (own competence)                | -      | -             | -          | -             | -      | -           | yes           | -            | what somebody may do is decided by somebody else
update (own address)                   | -      | -             | -          | -             | -      | -           | yes           | -            | the link for a new password goes there
update (a translator’s name)           | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators look after translators
update (a translator’s languages)      | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators look after translators
update (a translator’s competence)     | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators look after translators
update (a translator’s role)           | -      | -             | -          | -             | -      | -           | yes           | -            | nobody raises anybody but administrators
update (a translator’s address)        | -      | -             | -          | -             | -      | -           | yes           | -            | the link for a new password goes there
update (an editor’s name)              | -      | -             | -          | -             | -      | -           | yes           | -            | coordinators look after translators only
update (a coordinator’s languages)     | -      | -             | -          | -             | -      | -           | yes           | -            | coordinators look after translators only
update (an administrator’s competence) | -      | -             | -          | -             | -      | -           | yes           | -            | coordinators look after translators only
bulk update (a translator’s languages) | -      | -             | -          | -             | -      | yes         | yes           | -            | a filter opens no other door
bulk update (a translator’s role)      | -      | -             | -          | -             | -      | -           | yes           | -            | a filter opens no other door
bulk update (an administrator’s name)  | -      | -             | -          | -             | -      | -           | yes           | -            | a filter opens no other door
delete (a translator)                  | -      | -             | -          | -             | -      | -           | yes           | -            | an account is switched off, not deleted, by coordinators
delete (an administrator)              | -      | -             | -          | -             | -      | -           | yes           | -            | as long as one is left
bulk delete (a translator)             | -      | -             | -          | -             | -      | -           | yes           | -            | a filter opens no other door
duplicate (a translator)               | -      | -             | -          | -             | -      | -           | -             | -            | two people are no copies
duplicate (an administrator)           | -      | -             | -          | -             | -      | -           | -             | -            | two people are no copies
`;

/** The audit log: what they are about adds its rows, and nothing changes or removes them but time. */
export const auditTable = `
operation      | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create         | -      | -             | -          | -             | -      | -           | -             | -            | nobody writes what they did not do
list           | -      | -             | -          | -             | -      | -           | yes           | -            | who did what is for those who answer for it
count          | -      | -             | -          | -             | -      | -           | yes           | -            | a number by address says what somebody did
read           | -      | -             | -          | -             | -      | -           | yes           | -            | who did what is for those who answer for it
update         | -      | -             | -          | -             | -      | -           | -             | -            | it is the evidence
bulk update    | -      | -             | -          | -             | -      | -           | -             | -            | it is the evidence
delete         | -      | -             | -          | -             | -      | -           | -             | -            | it is the evidence
bulk delete    | -      | -             | -          | -             | -      | -           | -             | -            | it is the evidence
duplicate      | -      | -             | -          | -             | -      | -           | -             | -            | nothing happened twice
`;
