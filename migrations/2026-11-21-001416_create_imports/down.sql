drop table crm.exports;
drop table crm.import_rows;
drop table crm.imports;
