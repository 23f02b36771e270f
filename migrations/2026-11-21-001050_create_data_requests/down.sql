drop table identity.data_requests;
