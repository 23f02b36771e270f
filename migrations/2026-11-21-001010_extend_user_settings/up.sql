-- What the database itself must know of a person's wishes stands in columns of its own: who may write to them, what
-- others see of them, when they want to be left alone.
alter table identity.user_settings
  add column content_preferences jsonb not null default '{}'
    constraint user_settings_content_preferences_object check (jsonb_typeof(content_preferences) = 'object'),
  add column messages_from text not null default 'friends'
    constraint user_settings_messages_from_value check (messages_from in ('everybody', 'friends', 'nobody')),
  add column shows_presence boolean not null default true,
  add column shows_typing boolean not null default true,
  add column sends_read_receipts boolean not null default true,
  add column quiet_from time,
  add column quiet_until time,
  add column digest text not null default 'off' constraint user_settings_digest_value check (digest in ('off', 'daily', 'weekly')),
  add column digest_at time not null default '08:00',
  add column digest_weekday smallint not null default 1
    constraint user_settings_digest_weekday_range check (digest_weekday between 1 and 7),
  add column high_contrast boolean not null default false,
  add column reduced_motion boolean not null default false,
  add constraint user_settings_quiet_order check ((quiet_from is null) = (quiet_until is null) and quiet_from <> quiet_until),
  add constraint user_settings_notifications_object check (jsonb_typeof(notifications) = 'object'),
  add constraint user_settings_privacy_object check (jsonb_typeof(privacy) = 'object'),
  add constraint user_settings_content_filters_object check (jsonb_typeof(content_filters) = 'object'),
  alter column notifications set default '{"email": true, "push": true, "sms": false}',
  alter column privacy set default '{"posts": "public"}';
update identity.user_settings set notifications = default where notifications = '{}';
update identity.user_settings set privacy = default where privacy = '{}';
comment on column identity.user_settings.notifications is 'Whether a channel is used at all: {"email": boolean, "push": boolean, "sms": boolean}. What goes over it stands in notification_preferences.';
comment on column identity.user_settings.privacy is 'First audience of what the person makes: {"posts": "public"}. Who finds the profile stands in profiles.visibility, who may write in messages_from.';
comment on column identity.user_settings.content_filters is 'What is shown at all: {"sensitive": "blur", "languages": ["en"]}. Words to be left out stand in keyword_filters.';
comment on column identity.user_settings.content_preferences is 'What the person likes to make, offered first in planning: {"formats": [text], "platforms": [text]}.';
comment on column identity.user_settings.messages_from is 'Whose messages arrive without asking. Friends share a house or are followed; everybody else''s wait as requests. Nobody means not even requests.';
comment on column identity.user_settings.shows_presence is 'Who hides when they were there does not see it of others either.';
comment on column identity.user_settings.sends_read_receipts is 'Who hides what they have read does not see it of others either.';
comment on column identity.user_settings.quiet_from is 'Local time in the person''s zone from which nothing rings; may be later than its end: over midnight.';
comment on column identity.user_settings.digest_weekday is 'ISO day of the week, Monday is 1; of weekly digests.';
