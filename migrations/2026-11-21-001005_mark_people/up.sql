-- Which rows are about whom: export and erasure follow the marked keys.
comment on column identity.profiles.user_id is 'pii: whose profile it is.';
comment on column identity.profiles.handle is 'pii: the person''s address: /people/{handle}.';
comment on column identity.profiles.pronouns is 'pii: how to speak of the person.';

comment on table identity.legal_names is 'The name on papers; nobody but the person reads it, contracts ask the person for it. Erasure deletes the rows.';
comment on column identity.legal_names.profile_id is 'pii: whose name it is.';
comment on column identity.legal_names.user_id is 'pii: whose name it is.';

comment on table identity.former_names is 'Names that were. Nobody but staff reads them, and reading is logged; a former handle answers 404, never a redirect. Erasure deletes the rows.';
comment on column identity.former_names.profile_id is 'pii: whose name it was.';

comment on table identity.sessions is 'One signed-in device. Erasure deletes the rows.';
comment on column identity.sessions.user_id is 'pii: whose device it is.';

comment on table identity.refresh_tokens is 'Long-lived tokens of API clients, hashed; each is used once and replaced. Erasure deletes the rows.';
comment on column identity.refresh_tokens.user_id is 'pii: whose client it is.';

comment on table identity.one_time_tokens is 'Links in mails: each works once and for a short time. Erasure deletes the rows.';
comment on column identity.one_time_tokens.user_id is 'pii: whose link it is; null while somebody registers: the person is made when the address is confirmed.';

comment on table identity.user_settings is 'How the application behaves for one person. Erasure deletes the rows.';
comment on column identity.user_settings.user_id is 'pii: whose settings they are.';

comment on column identity.organization_members.user_id is 'pii: who belongs. Leaving is not erasure: an organisation keeps an owner.';

-- An invitation to an address must not become an open link, which a blank address would mean.
comment on table identity.invitations is 'Links that let somebody join: to one address, or open to whoever has the link. Erasure deletes the rows.';
