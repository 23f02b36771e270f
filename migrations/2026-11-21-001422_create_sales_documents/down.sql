drop table crm.sales_document_items;
drop table crm.sales_documents;
drop table crm.number_series;
drop function crm.keep_document;
drop function crm.issue_document;
drop function crm.sum_items;
drop function crm.sum_documents;
drop function crm.keep_items;
