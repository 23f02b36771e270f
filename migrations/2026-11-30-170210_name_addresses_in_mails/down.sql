alter table identity.outbox drop column reply_to, drop column stop_mail, drop column is_answer;
