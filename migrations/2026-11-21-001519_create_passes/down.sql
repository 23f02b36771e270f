drop table events.badge_prints;
drop table events.badge_layout_tiers;
drop table events.badge_layouts;
drop table events.wallet_devices;
drop table events.wallet_passes;
drop table events.ticket_keys;
