drop trigger follow_hold on events.cart_positions;
drop trigger follow_ticket on events.registrations;
drop table events.seat_holds;
drop function events.follow_hold();
drop function events.follow_ticket();
drop function events.fill_seat_hold();
drop function events.free_seats(uuid, uuid);
