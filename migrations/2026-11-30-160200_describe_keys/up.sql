-- What is kept of a passkey is what the library needs to hold an answer against it.
comment on column identity.passkeys.public_key is 'As webauthn-rs writes it: the COSE key and how it was made, JSON; nothing secret.';
