drop table sites.replies;
drop function sites.fill_reply();
drop table sites.evidence;
do $$
declare part text;
begin
  foreach part in array array['subsites', 'sections', 'timeline', 'awards', 'albums', 'books', 'videos', 'gallery', 'events', 'merch',
      'articles', 'posts', 'bounties', 'forum', 'connections', 'contributions'] loop
    execute format('drop trigger keep_held on %s', sites.page_table(part));
  end loop;
end $$;
drop function sites.keep_held();
drop table sites.disputes;
drop function sites.fill_dispute();
