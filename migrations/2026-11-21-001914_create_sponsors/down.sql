drop table production.sponsor_benefits;
drop table production.event_sponsors;
drop table production.package_benefits;
drop table production.sponsorship_packages;
drop table production.sponsor_organizations;
drop function production.take_package();
