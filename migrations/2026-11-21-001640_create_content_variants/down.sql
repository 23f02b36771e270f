drop table planning.channel_rules;
drop table planning.content_publications;
drop table planning.content_piece_assets;
drop table planning.content_variants;
