drop table community.house_lineage;
drop function community.no_lineage_circle();
drop table community.houses;
drop function community.keep_house();
