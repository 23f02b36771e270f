do $$
begin
  if to_regclass('identity.blocks') is not null then
    drop trigger if exists end_follows on identity.blocks;
  end if;
end $$;
drop function community.end_follows();
drop function community.share_house(uuid, uuid);
drop function community.followed();
drop table community.follows;
drop function community.keep_follow();
drop table community.profile_counts;
drop function community.fill_profile_count();
drop table community.interaction_rules;
