comment on column identity.passkeys.public_key is 'COSE form; nothing secret.';
