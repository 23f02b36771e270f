drop table production.shoot_assets;
drop table production.shoot_shots;
drop table production.shoot_items;
drop table production.shoots;
