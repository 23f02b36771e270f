drop trigger find_duplicate on media.assets;
drop function media.find_duplicate();
drop table media.asset_duplicates;
