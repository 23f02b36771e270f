drop table messaging.thread_keys;
drop table messaging.device_keys;
