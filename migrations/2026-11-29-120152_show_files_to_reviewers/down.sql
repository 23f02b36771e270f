drop policy read_in_applications on media.assets;
