call search.unwatch('cms.content_blocks');
call search.unwatch('cms.content_localizations');
call search.unwatch('cms.content_entries');
