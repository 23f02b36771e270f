drop table channels.shop_feeds;
drop table channels.product_media;
drop table channels.shop_inventory;
drop table channels.shop_locations;
drop table channels.shop_prices;
drop table channels.shop_variants;
drop table channels.shop_products;
drop function channels.keep_newest();
