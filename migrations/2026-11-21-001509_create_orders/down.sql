drop table events.order_fees;
drop table events.order_addresses;
drop table events.orders;
drop table events.carts;
drop table events.affiliates;
