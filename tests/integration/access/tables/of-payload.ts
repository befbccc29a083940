/** Payload’s notes of how somebody likes their lists; everyone has their own. By id they can only be changed. */
export const preferenceTable = `
operation             | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create                | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own only: Payload writes in whose it is
list (own)            | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own
list (another’s)      | -      | -             | -          | -             | -      | -           | -             | -            | nobody else’s
count (another’s)     | -      | -             | -          | -             | -      | -           | -             | -            | nobody else’s
read (own)            | -      | -             | -          | -             | -      | -           | -             | -            | this address asks for a key, not an id
read by key (own)     | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own
read by key (another’s)   | -  | -             | -          | -             | -      | -           | -             | -            | nobody else’s
write by key (own)    | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own
delete by key (own)   | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own
delete by key (another’s) | -  | -             | -          | -             | -      | -           | -             | -            | nobody else’s
update (own)          | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own
update (another’s)    | -      | -             | -          | -             | -      | -           | -             | -            | nobody else’s
bulk update (another’s) | -    | -             | -          | -             | -      | -           | -             | -            | nobody else’s
delete (own)          | -      | -             | -          | -             | -      | -           | -             | -            | this address asks for a key, not an id
bulk delete (own)     | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own
bulk delete (another’s) | -    | -             | -          | -             | -      | -           | -             | -            | nobody else’s
duplicate (another’s) | -      | -             | -          | -             | -      | -           | -             | -            | nobody else’s
`;

/** Who edits what right now. */
export const lockTable = `
operation               | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create                  | -      | -             | -          | -             | -      | -           | -             | -            | the CMS locks, nobody does by hand
list (own)              | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own
list (another’s)        | -      | -             | -          | -             | yes    | yes         | yes           | -            | those who write the source may take over
count (another’s)       | -      | -             | -          | -             | yes    | yes         | yes           | -            | those who write the source may take over
read (another’s)        | -      | -             | -          | -             | yes    | yes         | yes           | -            | those who write the source may take over
update (another’s)      | -      | -             | -          | -             | yes    | yes         | yes           | -            | those who write the source may take over
bulk update (another’s) | -      | -             | -          | -             | yes    | yes         | yes           | -            | those who write the source may take over
delete (own)            | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | one’s own
delete (another’s)      | -      | -             | -          | -             | yes    | yes         | yes           | -            | translators end nobody’s edit
bulk delete (another’s) | -      | -             | -          | -             | yes    | yes         | yes           | -            | translators end nobody’s edit
duplicate (own)         | -      | -             | -          | -             | -      | -           | -             | -            | the CMS locks, nobody does by hand
`;

/** What Payload keeps for itself. */
export const closedTable = `
operation      | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create         | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
list           | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
count          | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
read           | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
update         | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
bulk update    | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
delete         | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
bulk delete    | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
duplicate      | -      | -             | -          | -             | -      | -           | -             | -            | Payload keeps this for itself
`;
