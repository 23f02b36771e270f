drop table crm.lead_conversions;
drop table crm.data_requests;
drop function crm.fill_data_request;
