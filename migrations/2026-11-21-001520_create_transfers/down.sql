drop table events.membership_uses;
drop function events.guard_membership();
drop table events.memberships;
drop table events.ticket_transfers;
drop function events.guard_transfer();
