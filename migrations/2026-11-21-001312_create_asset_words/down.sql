drop table media.metadata_fields;
drop index media.assets_tags;
drop table media.asset_tags;
drop function media.merge_tag();
drop table media.asset_categories;
