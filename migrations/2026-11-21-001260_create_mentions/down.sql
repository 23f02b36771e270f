do $$
declare subject text;
begin
  foreach subject in array array['posts', 'comments', 'gallery', 'articles', 'forum', 'events', 'timeline', 'albums', 'houses', 'subsites', 'mega_sites'] loop
    execute format('drop trigger forget_subject on %s', community.subject_table(subject));
  end loop;
end $$;
drop function community.forget_subject();
drop table community.shares;
drop function community.fill_share();
drop table community.mentions;
drop function community.fill_mention();
