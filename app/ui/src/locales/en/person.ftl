# A person as others meet them: their page, following, blocking, muting, and the rules they set for others.
person-tabs = Pages of this person
person-tab-about = About
person-tab-posts = Posts
person-tab-followers = Followers
person-tab-following = Following
