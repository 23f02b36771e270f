drop table production.shoot_payment_states;
drop table production.shoot_payments;
drop function production.note_payment();
drop function production.guard_payment();
