/** Who may do what with an entry; the same in every collection of entries. */
export const entryTable = `
operation                    | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create (draft)               | -      | -             | -          | -             | yes    | -           | yes           | -            | editors write the source
create (published)           | -      | -             | -          | -             | yes    | -           | yes           | -            | editors publish what they write
list (published)             | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone on staff reads what readers read
list (draft)                 | -      | -             | -          | -             | yes    | yes         | yes           | -            | nobody translates what is not finished
count (published)            | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | a number is no secret to who may read
count (draft)                | -      | -             | -          | -             | yes    | yes         | yes           | -            | that there is a draft is as secret as the draft
read (published)             | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone on staff reads what readers read
read (draft)                 | -      | -             | -          | -             | yes    | yes         | yes           | -            | nobody translates what is not finished
update (published)           | -      | -             | -          | -             | yes    | -           | yes           | -            | editors write the source
update (draft)               | -      | -             | -          | -             | yes    | -           | yes           | -            | editors write the source
bulk update (published)      | -      | -             | -          | -             | yes    | -           | yes           | -            | a filter opens no other door
bulk update (draft)          | -      | -             | -          | -             | yes    | -           | yes           | -            | a filter opens no other door
publish (draft)              | -      | -             | -          | -             | yes    | -           | yes           | -            | editors publish what they write
unpublish (published)        | -      | -             | -          | -             | yes    | -           | yes           | -            | and take it back
delete (published)           | -      | -             | -          | -             | -      | -           | -             | -            | what readers see is unpublished first
delete (draft)               | -      | -             | -          | -             | -      | -           | yes           | -            | deleting cannot be undone
bulk delete (published)      | -      | -             | -          | -             | -      | -           | -             | -            | what readers see is unpublished first
bulk delete (draft)          | -      | -             | -          | -             | -      | -           | yes           | -            | deleting cannot be undone
duplicate (published)        | -      | -             | -          | -             | -      | -           | -             | -            | a copy would carry evidence nobody gave
list versions (published)    | -      | -             | -          | -             | yes    | -           | yes           | -            | old versions hold drafts
read version (published)     | -      | -             | -          | -             | yes    | -           | yes           | -            | old versions hold drafts
restore version (published)  | -      | -             | -          | -             | yes    | -           | yes           | -            | bringing back is writing
restore version (draft)      | -      | -             | -          | -             | yes    | -           | yes           | -            | bringing back is writing
restore as draft (published) | -      | -             | -          | -             | yes    | -           | yes           | -            | bringing back is writing
`;

/** The city is one and always there: nobody makes another, takes it from readers or deletes it. */
export const cityTable = entryTable
  .split('\n')
  .map((line) => (/^(create|unpublish|delete|bulk delete) /.test(line) ? line.replaceAll('yes', '-') : line))
  .join('\n');

/** What is planned: the endpoint writes it after its checks, and the clock carries it out. */
export const scheduleTable = `
operation      | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create         | -      | -             | -          | -             | -      | -           | -             | -            | nobody plans past the check of what was on the screen
list           | -      | -             | -          | -             | yes    | yes         | yes           | -            | a plan tells of a draft
count          | -      | -             | -          | -             | yes    | yes         | yes           | -            | a plan tells of a draft
read           | -      | -             | -          | -             | yes    | yes         | yes           | -            | a plan tells of a draft
update         | -      | -             | -          | -             | -      | -           | -             | -            | a changed plan would publish what nobody planned
bulk update    | -      | -             | -          | -             | -      | -           | -             | -            | a changed plan would publish what nobody planned
delete         | -      | -             | -          | -             | -      | -           | -             | -            | a plan is taken back, and that is kept
bulk delete    | -      | -             | -          | -             | -      | -           | -             | -            | a plan is taken back, and that is kept
duplicate      | -      | -             | -          | -             | -      | -           | -             | -            | a copy would be nobody’s plan
`;
