do $$
declare part text;
begin
  foreach part in array array['sections', 'timeline', 'awards', 'albums', 'books', 'videos', 'gallery', 'events', 'merch',
      'articles', 'posts', 'bounties', 'forum', 'connections', 'contributions'] loop
    execute format('drop trigger forget_item on %s', sites.module_table(part));
  end loop;
end $$;
drop function sites.forget_item();
drop table sites.shared_items;
drop function sites.check_shared_item();
