drop table identity.keyword_filters;
drop table identity.mutes;
drop table identity.blocks;
