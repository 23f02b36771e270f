drop table admin.idempotency_keys;
