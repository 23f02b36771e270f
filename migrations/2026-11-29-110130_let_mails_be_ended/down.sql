alter table identity.outbox drop column stop_url;
