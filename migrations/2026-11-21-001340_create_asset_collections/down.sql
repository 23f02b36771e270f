drop function media.share_resolve(bytea);
drop table media.share_links;
drop table media.collection_selections;
drop table media.collection_shares;
drop table media.asset_collection_items;
drop table media.asset_collections;
