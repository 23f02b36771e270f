drop function search.rows(text, text, uuid);
