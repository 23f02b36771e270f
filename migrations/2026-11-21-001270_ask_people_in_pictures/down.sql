drop trigger ask_consent on community.post_media;
drop trigger ask_consent on community.gallery_items;
drop function community.ask_consent();
drop table community.picture_consent_events;
drop table community.picture_consents;
drop function community.follow_consent();
drop function community.is_withheld(uuid);
drop function community.keep_consent();
