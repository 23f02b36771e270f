# Joining, signing in, settings, profiles, organisations and the mails about them.

save = Save
settings-saved = Saved.

## Fields
field-email = E-mail address
field-password = Password
field-current-password = Your password now
field-new-password = New password
field-new-email = New e-mail address
field-password-help = At least ten letters. A short sentence is easy to remember and hard to guess.
field-display-name = Display name
field-ballroom-name = Ballroom name
field-legal-name = Legal name
field-pronouns = Pronouns
field-handle = Handle
field-bio = About you
field-links = Links
field-visibility = Who finds your page
field-theme = Light or dark
field-language = Language
field-timezone = Time zone

## What is wrong with a field
error-email-missing = Please enter an e-mail address.
error-email-shape = This does not look like an e-mail address.
error-email-taken = This address belongs to another account.
error-sign-up-refused = We cannot make an account with this address from where you are. Please use another address, or write to the people who run this site.
error-puzzle = This is not the answer, or it came too late. The mail comes by itself.
error-email-known = This address is confirmed already. Please sign in.
error-name-missing = Please enter a name.
error-too-long = This is too long.
error-password-short = Please choose at least ten letters.
error-password-long = Please choose at most two hundred letters.
error-password-common = Too many people use this password. Please choose another one.
error-password-email = Please do not use your e-mail address as password.
error-password-wrong = This is not your password.
error-password-chosen = This is not the password that you chose when you registered.
error-sign-in = Address and password do not belong together. Please try again, or let us send you a link.
error-suspended = This account is suspended. Please write to the people who run this site.
error-handle-shape = A handle has 3 to 40 small Latin letters, figures, dots, hyphens or underscores, and begins and ends with a letter or figure.
error-handle-taken = This handle is not free. Please choose another one.
error-slug-taken = This word is taken.
error-links-shape = One line is no link. Write one link per line: words, then the address that begins with https://.
error-links-many = Ten links at most.
error-zone = Please choose a time zone from the list, such as Europe/Berlin.
error-choose = Please choose one of the list.
error-conflict = You changed your profile in another window in the meantime. Load this page again before you go on; what you typed is still below.
error-last-owner = Somebody has to be the owner. Make another person owner first.
error-uses = Between 1 and 1,000 people.

## Signing in
sign-in-title = Sign in
sign-in-button = Sign in
sign-in-forgot = I forgot my password
sign-in-new = New here?
sign-in-join = Join
sign-in-link-text = No password at hand? We send you a link that signs you in.
sign-in-link-button = Send me a link
sign-in-here = Press the button to sign in on this device.
sign-in-demo-title = People of the demo
sign-in-demo-text = This is a development server. Everybody here has the password “{ $password }”.
sign-in-demo-as = Sign in as { $name }
sign-out = Sign out
signed-out = You are signed out.
sent-title = Look into your mail
sent-text = We have sent a mail to this address. Open the link in it to go on.
sent-more = Nothing there after a few minutes? Look into the spam folder, or check that the address was right and try again.
link-over-title = This link no longer works
link-over-text = It was used already, or it is too old.
link-again = Get a new link

## Joining
join-title = Join
join-text = One account for the whole scene: your page, your house, your tickets.
join-known = Do you have an account?
join-button = Create an account
join-name-help = What everybody sees. You can change it whenever you like; the old name disappears.
join-email-help = Nobody sees it. We send a link there to confirm it.
join-trap = Please leave this field empty.
join-over = Sign in or start again
check-title = Your mail is being prepared
check-text =
    { $minutes ->
        [one] To keep robots out, the mail with your link leaves in about one minute. You need not wait on this page.
       *[other] To keep robots out, the mail with your link leaves in about { $minutes } minutes. You need not wait on this page.
    }
confirm-title = Confirm your address
confirm-text = Welcome, { $name }. One press and you are in.
confirm-button = Confirm and go in
confirm-password-help = You registered in another browser, so please enter the password that you chose there.
welcome = Welcome. This is your profile; fill in as much as you like.

## A forgotten password
reset-title = Forgot your password?
reset-text = Enter your address. We send you a link with which you can choose a new password.
reset-button = Send the link
reset-new-title = Choose a new password
reset-new-text = All your other devices are signed out then.
reset-new-button = Keep this password

## Settings
settings-title = Settings
settings-profile = Profile
settings-account = Account
settings-sessions = Devices
settings-appearance = Appearance
settings-notifications = Notifications
settings-privacy = Privacy
settings-standing = Standing
settings-data = Data

profile-names = Names
profile-names-text = You decide who knows you by which name. When you change a name, the old one disappears everywhere.
profile-display-help = Everybody sees it, wherever you appear.
profile-ballroom-help = Your name in the scene. Everybody who sees your page sees it beside your display name.
profile-legal-help = Only you see it. When a contract or a ticket needs it, you are asked first.
profile-pronouns-help = Such as she/her or they/them. Shown beside your name.
profile-words = Words
profile-bio-help = Shown on your page. You can use Markdown: *slanted*, **bold**, [words](https://example.org).
profile-links-help = One per line: words, then the address. Such as: My shop https://example.org
profile-reach = Your page
profile-visible-public = Everybody, search engines included
profile-visible-members = Only people who are signed in
profile-visible-private = Nobody but you
profile-handle-help = The end of your page’s address: /people/your-handle. When you change it, the old address answers nobody, and nobody else can take it for a year.
profile-saved = Your profile is saved.
profile-edit = Edit your profile
profile-since = Here since { $month }

account-email-title = E-mail address
account-email-now = Your address is { $email }. Nobody else sees it.
account-email-help = We send a link there. Until you open it, the old address stays.
account-email-save = Change the address
account-password-title = Password
account-password-text = All other devices are signed out when you change it.
account-password-none = You have no password yet and sign in by links. You can choose one here.
account-password-save = Change the password
account-confirm-title = Confirm your new address
account-confirm-text = From now on your mail goes to { $email }. Your other devices are signed out.
account-confirm-button = Use this address
account-again = Back to your account
email-asked = We have sent a link to the new address.
email-changed = Your address has changed.
password-changed = Your password has changed. All other devices are signed out.

sessions-text = Where you are signed in. End what you do not know, and change your password then.
sessions-device = { $browser } on { $system }
sessions-unknown = An unknown program
sessions-seen = Last used { $when }.
sessions-since = Signed in on { $when }.
sessions-this = This device.
sessions-end = Sign out there
sessions-end-label = Sign out there: { $device }
sessions-end-others = Sign out on all other devices
session-ended = That device is signed out.
sessions-ended = All other devices are signed out.

appearance-theme-system = As my device says
appearance-theme-light = Light
appearance-theme-dark = Dark
appearance-zone-help = Times are shown on the clocks of this place. Type a city to find it.

## Organisations
organization-title = Settings
organization-name = Name
organization-description = Description
organization-description-help = One or two sentences, seen by people whom you invite.
members-title = Members
members-text = Everybody who belongs here, the longest here first.
members-name = Name
members-since = Since
members-role = Role
members-role-of = Role of { $name }
members-actions = Actions
members-hidden = A hidden profile
members-change = Change
members-remove = Remove
members-remove-label = Remove { $name }
members-leave = Leave
members-leave-label = Leave { $organization }
member-changed = The role has changed.
member-removed = The membership has ended.
role-owner = Owner
role-admin = Administrator
role-editor = Editor
role-producer = Producer
role-sales = Sales
role-analyst = Analyst
role-moderator = Moderator
role-member = Member
roles-title = Rights
roles-text = What each role may do. Owners may do everything. Nobody can give a role that may do more than they may themselves.
roles-owners-only = What each role may do. Only owners change this.
roles-word = Right
verb-read = see
verb-create = add
verb-update = change
verb-delete = remove
word-identity-audit = People: read the log of changes
word-community-moderate = Community: moderate
word-cms-publish = Content: publish
word-crm-configure = Contacts: set up pipelines, fields and rules
word-crm-own = Contacts: only their own
word-crm-team = Contacts: only those of their team
word-marketing-configure = Marketing: set up senders and rules
word-messaging-override = Messages: write in announcements that are closed
invitations-title = Invitations
invitations-none = No open invitations
invitations-none-text = Invitations that nobody has used yet are listed here for two weeks.
invitation-new = Invite somebody
invitation-new-text = By mail to one person, or by a link that you pass on yourself. Both work for two weeks.
invitation-email-help = Leave it empty for a link that you pass on yourself.
invitation-uses = How many people may use the link
invitation-uses-help = Counts for links without an address only.
invitation-button = Invite
invitation-made = The invitation is ready.
invitation-copy = Copy this link and pass it on. Nobody else can see it here.
invitation-to = To
invitation-open = Whoever has the link
invitation-used = Used
invitation-count = { $uses } of { $most }
invitation-until = Until
invitation-revoke = Take back
invitation-revoke-label = Take back the invitation to { $to }
invitation-revoked = The invitation is taken back.
invitation-title = You are invited to { $organization }
invitation-text = { $name } invites you to join as: { $role }.
invitation-text-nobody = You are invited to join as: { $role }.
invitation-who = Sign in first, or join if you are new here. You come back to this page.
invitation-other = This invitation was sent to another address than yours. Sign out, and sign in with the right account.
invitation-accept = Accept
invitation-accepted = You belong to it now.
invitation-home = To the first page

## Development
outbox-title = Outbox
outbox-back = All mails

## Mails
# Below every mail; mail-…-footer where a kind has a reason of its own.
mail-footer = You get this mail because of something that happened at Maison.
mail-join-subject = Confirm your address
mail-join-text =
    Hello { $name },
    welcome. Please confirm that this address is yours; the link works for one day.
mail-join-button = Confirm
mail-join-footer = You get this mail because somebody entered this address at Maison. If it was not you, you can ignore it.
mail-known-subject = You have an account already
mail-known-text =
    Hello,
    somebody wanted to use the address { $email } for an account, but it belongs to one already: yours.
    If it was you, just sign in. If you forgot the password, you can choose a new one there.
mail-known-button = Sign in
mail-known-footer = { mail-join-footer }
mail-sign-in-subject = Your link to sign in
mail-sign-in-text =
    Hello { $name },
    this link signs you in. It works once, for half an hour.
mail-sign-in-button = Sign in
mail-sign-in-footer = { mail-join-footer }
mail-reset-subject = Choose a new password
mail-reset-text =
    Hello { $name },
    with this link you can choose a new password. It works once, for an hour.
mail-reset-button = Choose a password
mail-reset-footer = { mail-join-footer }
mail-stranger-subject = There is no account with this address
mail-stranger-text =
    Hello,
    somebody wanted to sign in with the address { $email }, but there is no account with it.
    Perhaps you used another address? Otherwise you can join.
mail-stranger-button = Join
mail-stranger-footer = { mail-join-footer }
mail-change-subject = Confirm your new address
mail-change-text =
    Hello { $name },
    please confirm that your mail shall go to this address from now on. The link works for one day.
mail-change-button = Confirm
mail-change-footer = { mail-join-footer }
mail-changed-subject = Your address has changed
mail-changed-text =
    Hello { $name },
    mail about your account no longer comes to this address, because it was changed in your settings.
    If it was not you, please write to the people who run this site at once.
mail-changed-button = Account help
mail-changed-footer = You get this mail because this was the address of an account at Maison.
mail-password-subject = Your password has changed
mail-password-text =
    Hello { $name },
    the password of your account was changed, and all other devices were signed out.
    If it was not you, choose a new password at once.
mail-password-button = Choose a new password
mail-password-footer = You get this mail because this is the address of an account at Maison.
mail-invitation-subject = { $name } invites you to { $organization }
mail-invitation-text =
    Hello,
    { $name } invites you to join { $organization } on Maison. The link works for two weeks.
mail-invitation-button = Look at the invitation
mail-invitation-footer = You get this mail because somebody entered your address for an invitation. If you do not want to join, you can ignore it.
