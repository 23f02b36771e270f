# What protects an account: codes of an application, recovery codes, passkeys, and the mails about them.

settings-security = Security
field-code = Code from your app, or a recovery code
field-code-help = Six figures that change every half minute.
error-code = This code is not right, or it was used already. Wait for the next one and try again.
error-proof = This is neither your password nor a code that works now.

error-factor-first = Set up a second factor for yourself first, in your settings under Security, and show it here.
security-why = { $organization } asks everybody who works there for a second factor. Set one up here; then you go on where you were.
organization-factor = Everybody who works here needs a second factor
organization-factor-help = Whoever is more than a member then needs a passkey, or a code from an app, before the dashboard and moderation open. They are led to set one up.

## Codes
codes-title = Codes from an app
codes-text = With a code from an app on your telephone, a stolen password is not enough to come in. You are asked for one whenever you sign in.
codes-begin = Set up codes
codes-step-app = Open an authenticator app, such as Aegis, Ente Auth, 1Password or Google Authenticator.
codes-step-scan = Let it scan this picture.
codes-picture = QR code for your authenticator app
codes-open = On your telephone? Open it in the app.
codes-type = Or type this key into the app:
codes-step-code = The six figures that the app shows now
codes-confirm = Turn on codes
codes-since = On since { $when }. You are asked for a code whenever you sign in.
codes-off-title = Turn off codes
codes-off-text = Then your password, or a mail, is enough to come in. The recovery codes stop working, too.
codes-end = Turn off codes
codes-ended = Codes are turned off.

## Recovery codes
recovery-title = Recovery codes
recovery-text = For the day your telephone is lost. Each code lets you in once instead of a code from the app. Print them or keep them where you keep your passwords: we cannot show them again.
recovery-left =
    { $count ->
        [0] You have no recovery code left. Make new ones now.
        [one] You have one recovery code left.
       *[other] You have { $count } recovery codes left.
    }
recovery-renew = Make new recovery codes
recovery-download = Download as text
recovery-kept = I have kept them
recovery-file = Recovery codes for Maison. Each works once.

## Passkeys
passkey-title = Passkeys
passkey-text = A passkey lives in your telephone, computer or a security key and opens with your finger, your face or a PIN. You sign in with it without a password and without a code.
passkey-script = Passkeys need JavaScript.
passkey-add = Add a passkey
passkey-name = Name of the passkey
passkey-name-help = So that you recognise it in the list.
passkey-since = Added on { $when }.
passkey-used = Last used { $when }.
passkey-unused = Never used yet.
passkey-shared = Kept on several of your devices.
passkey-rename = Rename
passkey-delete = Remove
passkey-delete-label = Remove the passkey { $name }
passkey-made = The passkey is added.
passkey-renamed = The passkey has a new name.
passkey-deleted = The passkey is removed. Remove it on your device, too.
passkey-enter = Sign in with a passkey
passkey-show = Use a passkey
passkey-words =
    passkey-failed: That did not work. Please try again, or use another way.
    passkey-cancelled: No passkey was chosen.
error-passkey = This passkey could not be used here. Please try again, or use another way.

## Proving who one is
prove-title = Is it you?
prove-text = Before anything changes that protects your account, show once more that it is you.
prove-both = Your password, or a code from your app
prove-button = Go on
prove-passkey-text = Show your passkey to go on here.
prove-link-text = You have no password. We send a link to { $email }: open it on this device, and you come back here.
code-title = Your second factor
code-text = One step more: open your authenticator app and enter the code that it shows.
code-lost = No telephone at hand? Enter one of your recovery codes. If you have lost both, write to the people who run this site.
code-again = Sign in another way
code-over = That took too long, or too many codes were wrong. Please sign in again.

## Mails
mail-codes-on-subject = Codes are turned on
mail-codes-on-text =
    Hello { $name },
    from now on you are asked for a code from your app whenever you sign in.
    If it was not you who turned this on, write to the people who run this site at once.
mail-codes-on-button = Look at your security
mail-codes-on-footer = { mail-password-footer }
mail-codes-off-subject = Codes are turned off
mail-codes-off-text =
    Hello { $name },
    signing in no longer asks for a code from your app.
    If it was not you who turned this off, choose a new password and turn codes on again at once.
mail-codes-off-button = Look at your security
mail-codes-off-footer = { mail-password-footer }
mail-recovery-used-subject = A recovery code was used
mail-recovery-used-text =
    Hello { $name },
    somebody has just shown one of your recovery codes; it no longer works.
    If it was not you, choose a new password and make new recovery codes at once.
mail-recovery-used-button = Look at your security
mail-recovery-used-footer = { mail-password-footer }
mail-recovery-new-subject = You have new recovery codes
mail-recovery-new-text =
    Hello { $name },
    new recovery codes were made for your account; the old ones no longer work.
    If it was not you, choose a new password and make new ones at once.
mail-recovery-new-button = Look at your security
mail-recovery-new-footer = { mail-password-footer }
mail-passkey-new-subject = A passkey was added
mail-passkey-new-text =
    Hello { $name },
    from now on one more passkey opens your account.
    If it was not you who added it, remove it and choose a new password at once.
mail-passkey-new-button = Look at your security
mail-passkey-new-footer = { mail-password-footer }
mail-passkey-gone-subject = A passkey was removed
mail-passkey-gone-text =
    Hello { $name },
    one of your passkeys no longer opens your account.
    If it was not you who removed it, choose a new password at once.
mail-passkey-gone-button = Look at your security
mail-passkey-gone-footer = { mail-password-footer }
mail-factor-reset-subject = Your second factors were taken away
mail-factor-reset-text =
    Hello { $name },
    the people who run this site took codes, recovery codes and passkeys off your account and signed you out everywhere.
    Sign in with your password or a link and set them up anew. If you did not ask for this, write to them at once.
mail-factor-reset-button = Sign in and set up
mail-factor-reset-footer = { mail-password-footer }
