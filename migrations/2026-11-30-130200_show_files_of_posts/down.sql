drop policy read_in_posts on media.assets;
