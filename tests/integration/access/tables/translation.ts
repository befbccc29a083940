/** The records of translations: the desk makes them, reviewers and coordinators keep what has no source. */
export const translationTable = `
operation         | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create (uk)       | -      | -             | -          | -             | -      | -           | -             | -            | the desk makes the record
list (uk)         | -      | yes           | yes        | -             | yes    | yes         | yes           | -            | translators see their own languages
list (ar)         | -      | -             | -          | yes           | yes    | yes         | yes           | -            | translators see their own languages
count (uk)        | -      | yes           | yes        | -             | yes    | yes         | yes           | -            | translators see their own languages
read (uk)         | -      | yes           | yes        | -             | yes    | yes         | yes           | -            | translators see their own languages
read (ar)         | -      | -             | -          | yes           | yes    | yes         | yes           | -            | translators see their own languages
update (uk)       | -      | -             | yes        | -             | -      | yes         | yes           | -            | texts without a source have no approval, so reviewers write them
update (ar)       | -      | -             | -          | -             | -      | yes         | yes           | -            | nobody writes in another language
update (uk note)  | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators share out the work
bulk update (uk)  | -      | -             | yes        | -             | -      | yes         | yes           | -            | a filter opens no other door
bulk update (ar)  | -      | -             | -          | -             | -      | yes         | yes           | -            | a filter opens no other door
delete (uk)       | -      | -             | -          | -             | -      | -           | -             | -            | work of many hours hangs on it
bulk delete (uk)  | -      | -             | -          | -             | -      | -           | -             | -            | work of many hours hangs on it
duplicate (uk)    | -      | -             | -          | -             | -      | -           | -             | -            | there is one record for each locale
`;

/** The rows of texts: only the desk writes them, and nobody changes what was written. */
export const targetTable = `
operation         | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create (uk)       | -      | -             | -          | -             | -      | -           | -             | -            | the desk writes rows, after its checks
list (uk)         | -      | yes           | yes        | -             | yes    | yes         | yes           | -            | translators see their own languages
list (ar)         | -      | -             | -          | yes           | yes    | yes         | yes           | -            | translators see their own languages
count (uk)        | -      | yes           | yes        | -             | yes    | yes         | yes           | -            | translators see their own languages
read (uk)         | -      | yes           | yes        | -             | yes    | yes         | yes           | -            | translators see their own languages
read (ar)         | -      | -             | -          | yes           | yes    | yes         | yes           | -            | translators see their own languages
update (uk)       | -      | -             | -          | -             | -      | -           | -             | -            | a row is written once: it is the history
bulk update (uk)  | -      | -             | -          | -             | -      | -           | -             | -            | a row is written once: it is the history
delete (uk)       | -      | -             | -          | -             | -      | -           | -             | -            | a row is written once: it is the history
bulk delete (uk)  | -      | -             | -          | -             | -      | -           | -             | -            | a row is written once: it is the history
duplicate (uk)    | -      | -             | -          | -             | -      | -           | -             | -            | a copy would be nobody’s text
`;

/** A person’s word that facts are right: given over the endpoint, and never taken back or changed. */
export const verificationTable = `
operation      | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create         | -      | -             | -          | -             | -      | -           | -             | -            | nobody vouches past the check of what was on the screen
list           | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | staff see what is vouched for
count          | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | staff see what is vouched for
read           | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | staff see what is vouched for
update         | -      | -             | -          | -             | -      | -           | -             | -            | nobody changes another’s word
bulk update    | -      | -             | -          | -             | -      | -           | -             | -            | nobody changes another’s word
delete         | -      | -             | -          | -             | -      | -           | -             | -            | it is the evidence
bulk delete    | -      | -             | -          | -             | -      | -           | -             | -            | it is the evidence
duplicate      | -      | -             | -          | -             | -      | -           | -             | -            | a copy would be a false word
`;

export const glossaryTable = `
operation         | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create (uk)       | -      | -             | yes        | -             | yes    | yes         | yes           | -            | a term binds all who translate, so reviewers choose it
create (ar)       | -      | -             | -          | -             | yes    | yes         | yes           | -            | and only in their own languages
list (uk)         | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone on staff looks terms up
count (uk)        | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone on staff looks terms up
read (ar)         | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone on staff looks terms up
update (uk)       | -      | -             | yes        | -             | yes    | yes         | yes           | -            | a term binds all who translate, so reviewers choose it
update (ar)       | -      | -             | -          | -             | yes    | yes         | yes           | -            | and only in their own languages
bulk update (uk)  | -      | -             | yes        | -             | yes    | yes         | yes           | -            | a filter opens no other door
bulk update (ar)  | -      | -             | -          | -             | yes    | yes         | yes           | -            | a filter opens no other door
delete (uk)       | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators tidy up
bulk delete (uk)  | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators tidy up
duplicate (uk)    | -      | -             | -          | -             | -      | -           | -             | -            | a term has one row in each locale
`;

/** What files and CMS last agreed on: for import and export alone. */
export const exchangeTable = `
operation      | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create         | -      | -             | -          | -             | -      | -           | -             | -            | import and export write it
list           | -      | -             | -          | -             | -      | -           | -             | -            | it is of use to no person
count          | -      | -             | -          | -             | -      | -           | -             | -            | it is of use to no person
read           | -      | -             | -          | -             | -      | -           | -             | -            | it is of use to no person
update         | -      | -             | -          | -             | -      | -           | -             | -            | a conflict could be hidden with it
bulk update    | -      | -             | -          | -             | -      | -           | -             | -            | a conflict could be hidden with it
delete         | -      | -             | -          | -             | -      | -           | -             | -            | a conflict could be hidden with it
bulk delete    | -      | -             | -          | -             | -      | -           | -             | -            | a conflict could be hidden with it
duplicate      | -      | -             | -          | -             | -      | -           | -             | -            | it is of use to no person
`;
