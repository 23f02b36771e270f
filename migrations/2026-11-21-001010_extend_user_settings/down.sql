comment on column identity.user_settings.notifications is null;
comment on column identity.user_settings.privacy is null;
comment on column identity.user_settings.content_filters is null;
alter table identity.user_settings
  alter column privacy set default '{}',
  alter column notifications set default '{}',
  drop constraint user_settings_content_filters_object,
  drop constraint user_settings_privacy_object,
  drop constraint user_settings_notifications_object,
  drop constraint user_settings_quiet_order,
  drop column reduced_motion,
  drop column high_contrast,
  drop column digest_weekday,
  drop column digest_at,
  drop column digest,
  drop column quiet_until,
  drop column quiet_from,
  drop column sends_read_receipts,
  drop column shows_typing,
  drop column shows_presence,
  drop column messages_from,
  drop column content_preferences;
