comment on function analytics.forget_salts() is 'Forgets salts of days that are over everywhere, and any older than 48 hours; says how many. For a job every hour.';
comment on function channels.close_leases() is 'Posts whose worker died become unknown, or scheduled again where nothing was sent; says how many are unknown.';
comment on function crm.expire_scores(integer) is 'Takes back points whose time is over; says how many rows.';
comment on function crm.recount_scores() is 'Adds up every score again from the ledger; says how many were wrong.';
comment on function marketing.close_leases() is 'Messages whose worker did not come back become unknown; says how many.';
comment on function marketing.close_step_leases() is 'Steps whose worker did not come back wait again or become unknown; says how many.';
comment on function marketing.drop_old_steps(integer) is 'Deletes old rows of the log of flows; says how many.';
comment on function media.expire_assets() is 'Marks approved assets whose licence has ended; says how many.';
comment on function media.recount_usage() is 'Sums the storage of every organisation and person again; says how many numbers were wrong.';
comment on function production.expire_options() is 'Ends options whose time is over.';

drop function marketing.forget_ended(integer);
drop function channels.forget_ended(integer);
drop function cms.forget_editors(integer);
drop function media.end_uploads(integer);
drop function events.end_overdue(integer);
drop function messaging.forget_ended(integer);
drop function community.end_overdue(integer);
drop function identity.forget_ended(integer);
