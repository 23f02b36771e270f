-- search.documents fills itself; here is what people search for again and again.
insert into search.saved_searches (id, user_id, name, typed, types, position)
select maison.demo_id('saved-search:' || s.who || ':' || s.n), p.user_id, s.name, s.typed, s.types::text[], s.n
  from (values ('ana', 1, 'Everything Marigold', 'marigold', '{}'), ('ana', 2, 'Balls this winter', 'ball winter', '{events.events}'),
               ('bo', 1, 'Stories about sails', '"sails" or sailcloth', '{cms.content_entries,cms.content_localizations}'),
               ('cleo', 1, 'Runway in pictures', 'runway', '{media.assets,community.gallery_items}')) s (who, n, name, typed, types)
  join identity.profiles p on p.handle = s.who;
