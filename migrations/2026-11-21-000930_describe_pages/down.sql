drop table sites.page_descriptions;
drop function sites.fill_page_description();
drop function sites.sees(text, uuid);
drop function sites.page_table(text);
