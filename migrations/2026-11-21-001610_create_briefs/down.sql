drop table planning.campaign_brief_links;
drop table planning.brief_content_links;
drop table planning.brief_asset_links;
drop table planning.brief_deliverables;
drop table planning.briefs;
