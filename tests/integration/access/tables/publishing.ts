/** What the publisher keeps for itself: endpoints with rules of their own write it. */
export const publishingTable = `
operation      | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
create         | -      | -             | -          | -             | -      | -           | -             | -            | a button that checks who presses it writes it
list           | -      | -             | -          | -             | -      | -           | -             | -            | it is of use to no person
count          | -      | -             | -          | -             | -      | -           | -             | -            | it is of use to no person
read           | -      | -             | -          | -             | -      | -           | -             | -            | it is of use to no person
update         | -      | -             | -          | -             | -      | -           | -             | -            | readers could be given another release with it
bulk update    | -      | -             | -          | -             | -      | -           | -             | -            | readers could be given another release with it
delete         | -      | -             | -          | -             | -      | -           | -             | -            | a change would never be published
bulk delete    | -      | -             | -          | -             | -      | -           | -             | -            | a change would never be published
duplicate      | -      | -             | -          | -             | -      | -           | -             | -            | it is of use to no person
`;
