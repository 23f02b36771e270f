# What somebody takes along: an archive of everything of theirs, the same archive brought in elsewhere, and leaving for good.
archive-take-title = Take your data with you
archive-take-text = Ask for an archive of everything that is yours here. It is made in the background, and we write to you when it is ready.
archive-take-words = Your profile, posts, comments, reactions, bookmarks and settings, whom you follow and which houses you belong to, in a documented format.
archive-take-pictures = Your pictures, videos, recordings and documents, as large as we keep them.
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
mail-archive-footer = You get this mail because somebody who was signed in to your account asked for its data. If it was not you, choose a new password.

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
        [0] no file
        [one] one file
       *[other] { $pictures } files
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
        [one] One picture or other file.
       *[other] { $count } pictures and other files.
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

# Leaving for good.
leave-title = Leave for good
leave-card-text = Your account and everything about you can be deleted. You see what that means before anything happens.
leave-card-link = Delete my account
leave-text = Your account is deleted two weeks after you ask for it. Until then you can sign in and change your mind; afterwards nobody can bring it back.
leave-goes = What is deleted
leave-goes-account = Your account: address, password, name, handle, profile and settings. Address and handle are free for others.
leave-goes-life = Whom you follow and who follows you, reactions, bookmarks, drafts, notifications, messages, applications and memberships.
leave-goes-pictures = Your pictures, in posts and in the gallery too, with what others wrote below them there.
leave-stays = What stays
leave-stays-others = For those who wrote it: what others wrote, also to you and about you. Where they named you, the name is gone; names that somebody wrote out stay.
leave-stays-proof = For organisations: tickets, payments, invoices and decisions that must stay provable, without your name.
leave-stays-houses = For houses: that somebody belonged to them, and papers that you gave them, without your name.
leave-archive-title = Take your data with you first
leave-archive-text = An archive holds your profile, posts, comments and pictures. Once the account is deleted it can no longer be made.
leave-archive-link = To your archive
leave-content = What happens to what you wrote?
leave-content-help = Posts that only you or your followers could read are deleted in any case. Names inside a text stay as you wrote them.
leave-content-delete = Delete everything I wrote
leave-content-keep = Keep my posts and comments, without my name
leave-content-missing = Choose what happens to what you wrote.
leave-handle = Your handle
leave-handle-help = You have no password here. Type { $handle } to say that you mean it.
leave-handle-wrong = That is not your handle.
leave-wait = We write to you at once, with a link that calls it off.
leave-send = Delete my account
leave-asked = Your account is deleted in two weeks. We have written to you how to call it off.
leave-kept-first = Somebody has to take over first. You find below what that is.
leave-kept-title = Hand over first
leave-kept-text = Others depend on you: nobody else owns this organisation or leads this house. Name somebody, then you can leave.
leave-kept-organization = Name another owner of
leave-kept-house = Name another leader of
leave-waiting-title = Your account is being deleted
leave-waiting-when = It is deleted on { $when }. Until then everything is as it was.
leave-waiting-content =
    { $content ->
        [keep] Posts and comments that others can read stay, without your name.
       *[other] Everything you wrote is deleted, too.
    }
leave-keep = Keep my account
leave-kept = Your account stays. Nothing was deleted.
leave-over = There is nothing to call off.
leave-stopped = Your account was not deleted: somebody has to take over an organisation or a house from you first. Then ask again.
leave-keep-title = Stay after all?
leave-keep-text = An account is about to be deleted. With this button it stays, and nothing is deleted.
leave-to-data = To your data
mail-leave-subject = Your account is going to be deleted
mail-leave-text =
    You asked us to delete your account. This happens on { $when }; until then you can use it as before.
    { $content ->
        [keep] Posts and comments that others can read stay, without your name.
       *[other] Everything you wrote is deleted, too.
    }
    You can call it off until then. If it was not you, call it off and choose a new password.
mail-leave-button = Keep my account
mail-leave-footer = You get this mail because somebody who was signed in to your account asked for its deletion.
mail-left-subject = Your account is deleted
mail-left-text =
    Your account is deleted, with everything about you, as you asked for.
    { $content ->
        [keep] Posts and comments that others could read stay, without your name.
       *[other] Everything you wrote is deleted, too.
    }
    This is the last mail from us. You are welcome to come back with a new account.
mail-left-footer = You get this mail because this was the address of an account that is now deleted.
mail-stopped-subject = Your account was not deleted
mail-stopped-text =
    The two weeks are over, and your account is still here: nobody else owns an organisation of yours or leads a house of yours.
    Name somebody who takes over, then ask again.
mail-stopped-button = See what it is
mail-stopped-footer = You get this mail because the deletion of your account was asked for two weeks ago.
