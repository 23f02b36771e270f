# What somebody takes along: an archive of everything of theirs, the same archive brought in elsewhere, and leaving for good.
archive-take-title = Take your data with you
archive-take-text = Ask for an archive of everything that is yours here. It is made in the background, and we write to you when it is ready.
archive-take-words = Your profile, posts, comments, reactions, bookmarks and settings, whom you follow and which houses you belong to, in a documented format.
archive-take-pictures = Your pictures, as large as we keep them.
archive-take-everything = Everything else that is stored about you, as the database has it.
archive-ask = Ask for an archive
archive-asked = Your archive is being made. We write to you when it is ready.
archive-asked-already = You can ask for one archive a day. The last one is below.
archive-making = Your archive is being made. You need not wait here: we write to you when it is ready.
archive-ready = Your archive is ready.
archive-ends = It is here until { $when }.
archive-get = Download the archive
archive-tomorrow = You can ask for a new one a day after the last.
archive-failed = Your last archive could not be made. Please ask again.
archive-over = Your last archive was removed after seven days. You can ask for a new one.
mail-archive-subject = Your archive is ready
mail-archive-text =
    The archive of your data that you asked for is ready.
    You can download it for seven days while you are signed in; then it is removed.
mail-archive-button = To your data
