drop table crm.company_tags;
drop table crm.companies;
