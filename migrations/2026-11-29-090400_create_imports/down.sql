drop table admin.import_mappings, admin.imports;
