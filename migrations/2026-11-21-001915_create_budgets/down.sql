drop table production.budget_entries;
drop table production.budget_lines;
drop table production.budgets;
drop function production.budget_state(uuid);
drop function production.fill_budget_entry();
drop function production.guard_budget();
