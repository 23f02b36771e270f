drop function messaging.poll_results(uuid);
drop trigger remove_message_lists on messaging.messages;
drop table messaging.message_list_votes;
drop function messaging.cast_vote();
drop table messaging.message_list_items;
drop table messaging.message_lists;
