# Signing in with an account elsewhere: the organisation's pages, the way there and back, connected accounts, mails.

## Signing in
provider-own = Sign in with your organisation
provider-own-go = Go on
field-organization = Your organisation's word
field-organization-help = It stands in its addresses here, such as “birch” in /sign-in/birch.
error-organization-none = No organisation with this word offers a way to sign in.
provider-door-title = Sign in at { $organization }
provider-door = Sign in with { $provider }
provider-none = This organisation offers no way of its own to sign in.
provider-usual = Sign in as usual
provider-off = This way to sign in is switched off. Please choose another.
provider-away = The provider does not answer as it should. Please try again later, or sign in another way.
provider-over = That took too long, or began in another browser. Please begin again.
provider-cancelled = You did not sign in there. Nothing has changed here.
provider-refused = That did not work: what came back from the provider could not be believed. Please begin again.
provider-required = Your organisation asks you to sign in with the account that you have at its provider.
provider-known-title = You have been here before
provider-known-text = { $provider } vouches for { $email }, and this address has an account here already. An address alone opens no account: sign in as usual, then connect { $provider } in your settings under Security.
provider-unvouched-title = One thing is missing
provider-unvouched-text = { $provider } does not vouch for an e-mail address of yours, so no account can be made with it. If you have an account here, sign in as usual and connect { $provider } in your settings under Security. Otherwise let { $provider } confirm your address first.

## Connected accounts
external-title = Connected accounts
external-text = With an account elsewhere you sign in here without another password. Whoever runs the provider can then open your account here, too.
external-since = Connected on { $when }.
external-required = { $organization } asks you to sign in with it. It stays as long as you belong there.
external-delete = Disconnect
external-delete-label = Disconnect { $provider }
external-connect = Connect { $provider } ({ $organization })
external-onward-text = You sign in at { $provider } and come back here. From then on whoever can sign in with that account there opens your account here, and you belong to the organisation.
external-onward = Go on to { $provider }
external-back = Back to Security
external-connected = The account is connected. You can sign in with it from now on.
external-deleted = The account is disconnected.
error-external-taken = That account is connected with another person here.
error-external-once = You have connected another account of this provider. Disconnect that one first.
error-external-required = Your organisation asks you to sign in with this account, so it stays.
error-external-only = This is your only way in besides links by mail. Choose a password or add a passkey first.

## Mails
mail-external-new-subject = An account elsewhere was connected
mail-external-new-text =
    Hello { $name },
    from now on an account at another provider opens your account here.
    If it was not you who connected it, disconnect it and choose a new password at once.
mail-external-new-button = Look at your security
mail-external-new-footer = { mail-password-footer }
mail-external-gone-subject = An account elsewhere was disconnected
mail-external-gone-text =
    Hello { $name },
    one of your accounts elsewhere no longer opens your account here.
    If it was not you who disconnected it, choose a new password at once.
mail-external-gone-button = Look at your security
mail-external-gone-footer = { mail-password-footer }
mail-external-made-subject = Welcome to Maison
mail-external-made-text =
    Hello { $name },
    you have signed in with { $provider } for the first time. An account was made for you here, and you belong to { $organization }.
    If it was not you, write to the people who run this site: somebody at { $provider } has used your address.
mail-external-made-button = Look at your security
mail-external-made-footer = { mail-password-footer }

## The organisation's page
providers-title = Signing in elsewhere
providers-text = Your people sign in here with the account that they have at your provider (OpenID Connect): Keycloak, Google, Microsoft Entra, Okta and others. Register this application there, enter the address below, and write down here what you are given.
providers-add = Add a provider
providers-door = Where your people sign in:
providers-empty-title = No provider yet
providers-empty-text = People sign in with a password, a link or a passkey. A provider adds another way.
providers-on = On
providers-off = Off
providers-required = Members must use it
providers-test = Test the connection
providers-change = Change
providers-redirect = Address to enter at the provider (redirect URI):
providers-secret = Client secret
providers-secret-kept = A client secret is kept, encrypted. Nobody can read it again.
providers-secret-none = No client secret: the provider must know this application as a public client.
providers-secret-set = Enter the client secret
providers-secret-new = Replace the client secret
providers-secret-help = The provider shows it when you register this application.
providers-secret-forget = Forget the client secret
provider-secret-kept = The client secret is kept.
provider-secret-gone = The client secret is forgotten.
providers-good = The provider answers as it should, and its keys can be read. Whether client id and secret are right shows the first sign-in.
trouble-address = The address may not be called: it must begin with https:// and belong to the open internet.
trouble-silent = Nobody answers at this address: { $reason }.
trouble-status = The provider answers with status { $status } where its description should be. Is the address the issuer's, without what follows “/.well-known”?
trouble-keys = The provider's keys cannot be read.
trouble-unreadable = What the provider says about itself cannot be read: it is no description of OpenID Connect.
trouble-issuer = The provider calls itself { $issuer }. Enter exactly that as its address.
trouble-missing = The provider's description does not say where to find { $what }, or not with https.
trouble-unable = The provider does not offer { $what }, which is needed.
refused-sign-in-providers-issuer-kept = People sign in with this provider. Add a new one for another address, and remove this one when nobody needs it.
