import { parseTable } from '../table.ts';

/** The CMS's own endpoints. */
export const ownEndpoints = parseTable(`
endpoint                                                 | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
get /desk/:collection/:key                               | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | how far an entry is, in the languages that one may read
get /desk/:collection/:key (draft)                       | -      | -             | -          | -             | yes    | yes         | yes           | -            | nobody translates what is not finished
get /desk/:collection/:key/:locale (uk)                  | -      | yes           | yes        | -             | yes    | yes         | yes           | -            | the others see how far the work is
get /desk/:collection/:key/:locale (ar)                  | -      | -             | -          | yes           | yes    | yes         | yes           | -            | translators see their own languages
get /desk/:collection/:key/:locale (uk draft)            | -      | -             | -          | -             | yes    | yes         | yes           | -            | nobody translates what is not finished
post /desk/:collection/:key/:locale/save (uk)            | -      | yes           | -          | -             | -      | -           | -             | -            | who writes a language was named for it
post /desk/:collection/:key/:locale/save (ar)            | -      | -             | -          | yes           | -      | -           | -             | -            | in no other language
post /desk/:collection/:key/:locale/submit (uk)          | -      | yes           | -          | -             | -      | -           | -             | -            | who writes a language hands in
post /desk/:collection/:key/:locale/submit (ar)          | -      | -             | -          | yes           | -      | -           | -             | -            | in no other language
post /desk/:collection/:key/:locale/return (uk)          | -      | -             | yes        | -             | -      | -           | -             | -            | who reviews a language was named for it
post /desk/:collection/:key/:locale/return (ar)          | -      | -             | -          | -             | -      | -           | -             | -            | in no other language
post /desk/:collection/:key/:locale/approve (uk)         | -      | -             | yes        | -             | -      | -           | -             | -            | an administrator’s rank is no knowledge of Ukrainian
post /desk/:collection/:key/:locale/approve (ar)         | -      | -             | -          | -             | -      | -           | -             | -            | in no other language
post /desk/:collection/:key/:locale/approve (uk own)     | -      | -             | -          | -             | -      | -           | -             | -            | nobody approves what they wrote
get /verify/:collection/:key                             | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | staff see what is vouched for
get /verify/:collection/:key (draft)                     | -      | -             | -          | -             | yes    | yes         | yes           | -            | a draft is for those who write
post /verify/:collection/:key                            | -      | -             | -          | -             | yes    | yes         | -             | -            | readers are told it was an editor or coordinator
post /verify/:collection/:key (draft)                    | -      | -             | -          | -             | -      | -           | -             | -            | nobody vouches for what is not published
get /schedule/:collection/:key (draft)                   | -      | -             | -          | -             | yes    | yes         | yes           | -            | a plan tells of a draft
post /schedule/:collection/:key (draft)                  | -      | -             | -          | -             | yes    | -           | yes           | -            | whoever publishes plans it
post /schedule/:collection/:key (published)              | -      | -             | -          | -             | -      | -           | -             | -            | what is published already is not published again
post /schedule/:collection/:key/cancel (draft)           | -      | -             | -          | -             | yes    | -           | yes           | -            | and takes it back
post /preview/:collection/:key (draft)                   | -      | -             | -          | -             | yes    | yes         | yes           | -            | a preview shows drafts
get /preview/:id                                         | -      | -             | -          | -             | yes    | yes         | yes           | -            | a preview shows drafts
get /releases                                            | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | staff see whether readers have their work
post /releases/now                                       | -      | -             | -          | -             | yes    | yes         | yes           | -            | who publishes may say when
post /releases/:id/roll-back                             | -      | -             | -          | -             | -      | yes         | yes           | -            | it takes away the work of others
get /releases/:id/warnings                               | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | they name entries, and staff see all of them
get /health                                              | yes    | yes           | yes        | yes           | yes    | yes         | yes           | yes          | programs that watch the CMS have no account
post /commands/:name (no token)                          | -      | -             | -          | -             | -      | -           | -             | -            | no account proves that a command is from this machine
post /commands/:name (wrong token)                       | -      | -             | -          | -             | -      | -           | -             | -            | no account proves that a command is from this machine
post /commands/:name (right token)                       | yes    | yes           | yes        | yes           | yes    | yes         | yes           | yes          | whoever reads the data folder runs the CMS
post /reset-link/:id (a translator)                      | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators look after translators
post /reset-link/:id (an editor)                         | -      | -             | -          | -             | -      | -           | yes           | -            | whoever has the link has the account
post /reset-link/:id (a coordinator)                     | -      | -             | -          | -             | -      | -           | yes           | -            | whoever has the link has the account
post /reset-link/:id (an administrator)                  | -      | -             | -          | -             | -      | -           | yes           | -            | whoever has the link has the account
get /second-step                                         | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone sees their own
post /second-step/start                                  | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone sets their own up
post /second-step/confirm                                | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | with a code of the secret that was shown
post /second-step/confirm (wrong code)                   | -      | -             | -          | -             | -      | -           | -             | -            | whose phone does not have the secret would lock themselves out
post /second-step/confirm (wrong password)               | -      | -             | -          | -             | -      | -           | -             | -            | a session that was left open is not enough
post /second-step/recovery                               | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | with password and code
post /second-step/recovery (wrong code)                  | -      | -             | -          | -             | -      | -           | -             | -            | a session that was left open is not enough
post /second-step/off (wrong code)                       | -      | -             | -          | -             | -      | -           | -             | -            | a session that was left open is not enough
post /second-step/off (wrong password)                   | -      | -             | -          | -             | -      | -           | -             | -            | a session that was left open is not enough
post /second-step/off                                    | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | with password and code
get /second-step/of/:id                                  | -      | -             | -          | -             | -      | -           | yes           | -            | it says whose account is easiest to take
post /second-step/reset/:id                              | -      | -             | -          | -             | -      | -           | yes           | -            | whoever removes it and the password has the account
get /sessions                                            | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone sees their own
post /sessions/end                                       | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone ends their own
get /audit-export                                        | -      | -             | -          | -             | -      | -           | yes           | -            | who did what is for those who answer for it
`);

/** Routes that Payload adds. */
export const endpointsOfPayload = parseTable(`
endpoint                             | nobody | translates uk | reviews uk | translates ar | editor | coordinator | administrator | switched off | why
get /access                          | yes    | yes           | yes        | yes           | yes    | yes         | yes           | yes          | the forms ask what they may show
get /globals/programme               | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone on staff sees what is counted
post /globals/programme              | -      | -             | -          | -             | -      | yes         | yes           | -            | coordinators answer for the indicator
get /globals/programme/versions      | -      | -             | -          | -             | -      | -           | -             | -            | it has none
get /graphql                         | -      | -             | -          | -             | -      | -           | -             | -            | a second door with rules of its own
post /graphql                        | -      | -             | -          | -             | -      | -           | -             | -            | a second door with rules of its own
get /graphql-playground              | -      | -             | -          | -             | -      | -           | -             | -            | a second door with rules of its own
get /og                              | -      | -             | -          | -             | -      | -           | -             | -            | it draws pictures of whatever text it is given
get /og (in capitals)                | -      | -             | -          | -             | -      | -           | -             | -            | Payload reads capitals as small letters
post /payload-jobs/run               | -      | -             | -          | -             | -      | -           | -             | -            | there are no jobs
get /users/init                      | yes    | yes           | yes        | yes           | yes    | yes         | yes           | yes          | it says only that there are accounts
get /users/me                        | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone sees their own account
post /users/first-register           | -      | -             | -          | -             | -      | -           | -             | -            | the first administrator is made before the CMS listens
post /users/first-register (in capitals) | -  | -             | -          | -             | -      | -           | -             | -            | Payload reads capitals as small letters
post /users/forgot-password          | -      | -             | -          | -             | -      | -           | -             | -            | without mail it would only break a link that was handed out
post /users/reset-password           | -      | -             | -          | -             | -      | -           | -             | -            | a made-up link opens nothing
post /users/verify/:id               | -      | -             | -          | -             | -      | -           | -             | -            | accounts are not verified by mail
post /users/unlock                   | -      | -             | -          | -             | -      | -           | -             | -            | no account is ever locked
post /users/unlock (in capitals)     | -      | -             | -          | -             | -      | -           | -             | -            | Payload reads capitals as small letters
post /users/refresh-token            | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | who works stays signed in
post /users/logout                   | -      | yes           | yes        | yes           | yes    | yes         | yes           | -            | everyone signs out
`);

/** Endpoints of collections and globals that are covered by the operations of their tables. */
export const usualEndpoints = [
  ...['get /', 'get /:id', 'get /count', 'post /', 'patch /', 'patch /:id', 'delete /', 'delete /:id'],
  ...['get /versions', 'get /versions/:id', 'post /versions/:id', 'post /:id/duplicate'],
  // Says what somebody may do, as the forms ask it; it shows and changes nothing.
  ...['post /access/:id?', 'post /access'],
];
