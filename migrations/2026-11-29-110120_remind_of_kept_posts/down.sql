drop function community.remind(integer);
