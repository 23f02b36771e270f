drop table sites.mega_site_locales;
drop table sites.subsite_origins;
drop table sites.subsite_templates;
drop table sites.site_transfers;
