-- Mail programs offer a button for a mail that says which address ends its kind (RFC 8058).
alter table identity.outbox add column stop_url text;
comment on column identity.outbox.stop_url is 'pii: the link that ends mails of this kind without signing in, for the header List-Unsubscribe; null where nothing can be ended.';
