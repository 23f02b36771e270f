drop trigger rename_actor on identity.profiles;
drop function identity.rename_actor();
drop function identity.note_activity(uuid, text, text, uuid, text, jsonb, uuid, uuid);
drop table identity.activities;
drop function identity.fill_actor_name();
