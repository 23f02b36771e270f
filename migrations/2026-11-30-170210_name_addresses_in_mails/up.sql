-- What a mail's header says beyond who and what: where answers go, and which mail ends its kind.
alter table identity.outbox
  add column reply_to text,
  add column stop_mail text,
  add column is_answer boolean not null default false;
comment on column identity.outbox.reply_to is 'pii: the address that takes the person''s answer, for the header Reply-To.';
comment on column identity.outbox.stop_mail is 'pii: the address that ends mails of this kind, for the header List-Unsubscribe.';
comment on column identity.outbox.is_answer is 'Answers a mail by itself and says so (Auto-Submitted), so that no program answers it again.';
