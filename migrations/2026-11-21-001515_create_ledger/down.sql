drop view events.ledger_balances;
drop table events.ledger_entries;
drop function events.fill_ledger_entry();
drop table events.ledger_transactions;
drop table events.payout_lines;
drop table events.payouts;
drop function events.ledger_account(uuid, text, text);
drop table events.ledger_accounts;
