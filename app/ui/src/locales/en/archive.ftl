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

# Bringing in.
archive-bring-title = Bring your data here
archive-bring-text = An archive that you took along from here, or from another place that runs Maison, can be brought in. You see what is in it before anything happens.
archive-bring-file = Your archive
archive-bring-file-help = A zip of at most 200 MB.
archive-bring-send = Look at the archive
archive-bring-waiting = An archive waits for you to say where it goes.
archive-bring-look = Look at it
archive-bring-running = Your archive is being brought in. You can go on meanwhile.
archive-bring-failed = Your archive could not be brought in. Please send it again.
archive-bring-busy = Another archive of yours is being brought in. Please wait until that is done.
archive-bringing = Your archive is being brought in. You can go on meanwhile.
archive-bring-dropped = Nothing was brought in, and the archive is removed.
archive-brought =
    { $posts ->
        [0] No post
        [one] One post
       *[other] { $posts } posts
    } and { $pictures ->
        [0] no picture
        [one] one picture
       *[other] { $pictures } pictures
    } of your last archive were brought in.
archive-brought-here =
    { $posts ->
        [one] One post was here already.
       *[other] { $posts } posts were here already.
    }
archive-brought-left =
    { $posts ->
        [one] One post was left out, because it does not fit here or you may not write there.
       *[other] { $posts } posts were left out, because they do not fit here or you may not write there.
    }
archive-refused-missing = Choose the archive that you want to bring in.
archive-refused-bytes = The archive is larger than 200 MB.
archive-refused-stranger = This is not an archive of Maison, or it is broken. Nothing was brought in.
archive-refused-large = There is more in this archive than can be brought in: at most 9,999 files and one gigabyte.
archive-refused-newer = This archive was made by a newer Maison than this one. Nothing was brought in.
archive-preview-title = What is in your archive
archive-preview-from = It was made at
archive-preview-posts =
    { $count ->
        [one] One post, which appears in your name with its own date. Polls come as their text.
       *[other] { $count } posts, which appear in your name with their own dates. Polls come as their text.
    }
archive-preview-pictures =
    { $count ->
        [one] One picture.
       *[other] { $count } pictures.
    }
archive-preview-comments =
    { $count ->
        [one] One comment, which stays in the archive: what it stands below is not here.
       *[other] { $count } comments, which stay in the archive: what they stand below is not here.
    }
archive-bring-place = Where the posts go
archive-bring-audience = Who sees the posts
archive-audience-private = Only you
archive-audience-house = The house
archive-audience-followers = Whoever follows you
archive-audience-members = Members of the organisation
archive-audience-public = Everybody
archive-bring-profile = Also take the words of your profile, where there are none here yet
archive-bring-take = Bring it in
archive-bring-drop = Do not bring it in
archive-bring-place-missing = Choose where the posts go.
archive-bring-audience-missing = Choose who sees the posts. Posts for the house need a house.
archive-bring-nowhere = There is no place for your posts yet
archive-bring-nowhere-text = Posts stand in a house or an organisation. Once you belong to one, your archive can go there; it waits for a week.
archive-bring-houses = Find a house
