# Posts and feeds: text, pictures, polls, articles; who sees them, who may answer, when they appear, what they said before; and what a person reads of them.

## The home feed
feed-title = Home
feed-shows = What to read
feed-show-all = Everything
feed-show-houses = Houses
feed-show-people = People
feed-show-announcements = Announcements
feed-show-tags = Tags
feed-show-sites = Sites
feed-new = { $count ->
    [one] One post is new since you were last here.
   *[other] { $count } posts are new since you were last here.
}
feed-new-more = More than { $count } posts are new since you were last here.
feed-nothing-new = You have read everything. Older posts follow.
feed-first-time = Newest first. Say when you have read them, and you will see what is new next time.
feed-mark = I have read them
feed-marked = Marked as read.
feed-seen-from-here = You have read what follows
feed-back = Back to home
feed-find-house = Find a house
feed-empty-all = Nothing to read yet
feed-empty-all-text = Here stands what your houses, your organisations and the people and tags you follow post. Begin with a house.
feed-empty-houses = Your houses have posted nothing yet
feed-empty-houses-text = Here stands what the houses post that you belong to.
feed-empty-people = Nobody whom you follow has posted yet
feed-empty-people-text = Here stands what people post whom you follow. You meet them in houses.
feed-empty-announcements = No announcements
feed-empty-announcements-text = Here stands what your organisations announce, for ninety days.
feed-empty-tags = You follow no tags yet
feed-empty-tags-text = Open a tag below a post and follow it, and its posts stand here.
feed-empty-sites = You follow no sites yet
feed-empty-sites-text = Here stands what the sites post that you follow.

## A post
post-by = Post by { $name }
post-by-nobody = A post
post-nobody = Somebody who is no longer here
post-shared-on = passed this on
post-pinned = Pinned
post-edited = Edited
post-scheduled-for = Appears { $time }
post-state-draft = Not published
post-state-archived = Hidden by a moderator
post-filtered = Hidden by your filter “{ $word }”
post-warning-show = Show
post-sensitive = Show this picture
post-sensitive-moving = Show this video or recording
post-sensitive-document = Show this document
post-read = Read on
post-read-named = Read on: { $title }
post-contents = Contents
post-comments = { $count ->
    [0] Comment
    [one] One comment
   *[other] { $count } comments
}
post-share = Pass on
post-unshare = Pass on no longer
post-keep = Keep for later
post-unkeep = Keep no longer
post-more = More about this post
post-link-leads = The link leads to
post-quote = Quote
post-quote-ask = Ask to quote
post-quote-of = Quotes
post-quote-gone = This post is not available to you.
post-quote-waiting = The quoted post waits for its author’s consent.
post-quote-sensitive = With a picture that waits on its own page until you ask for it.
post-quoted-by = { $waiting ->
    [0] Quoted by: { $count }
    [one] Quoted by: { $count }, one waits for you
   *[other] Quoted by: { $count }, { $waiting } wait for you
}
post-remind = Remind me
post-remind-at = You will be reminded:
post-remind-change = Change
post-remind-remove = Do not remind me
post-pin = Pin
post-unpin = Unpin
post-edit = Edit
post-delete = Delete
post-report = Report
post-audience-link = Who sees this
post-seen-public = Public
post-seen-members = Members
post-seen-followers = Followers
post-seen-house = The house
post-seen-private = Only the author
post-audience-public = Everybody
post-audience-members = Members of the organisation
post-audience-followers = My followers
post-audience-house = The house
post-audience-private = Only me
post-kind-text = Post
post-kind-article = Article
post-kind-announcement = Announcement
post-replies-everyone = Everybody who sees it
post-replies-followers = My followers
post-replies-house = The house
post-replies-mentioned = People whom I name
post-replies-approval = Everybody, once I have agreed
post-replies-nobody = Nobody

## What happened
post-quote-agreed = You agreed to the quotation.
post-quote-ended = Your post is not quoted there.
post-kept-now = Kept for later.
post-unkept = No longer kept.
post-remind-done = The post is kept, and you will be reminded of it.
post-remind-forgotten = You will not be reminded. The post is still kept.
post-shared = Passed on to your followers.
post-unshared = No longer passed on.
post-pinned-now = Pinned to the top.
post-unpinned = No longer pinned.
post-pin-full = Three posts are pinned already. Unpin one first.
post-deleted = The post is in the trash.
post-restored = The post is back.
post-removed = A moderator removed this post, so it stays in the trash. You can appeal in your settings.
post-published = Your post is out.
post-scheduled = Your post will appear at its time.
post-saved = Your post is changed.
post-draft-saved = Your draft is saved.
post-draft-forgotten = The draft is gone.
post-tag-followed = You follow this tag now.
post-tag-unfollowed = You no longer follow this tag.

## Lists
post-kept = Kept
post-kept-empty = Nothing kept yet
post-kept-empty-text = Press the bookmark below a post, and it stands here. Nobody else knows.
post-house-empty = No posts yet
post-house-empty-text = Here stands what this house has to say.
post-person-empty = No posts yet
post-person-empty-text = Here stands what this person posts and you may see.
post-tag-empty = Nothing here that you may see
post-tag-empty-text = Public posts with this tag stand here.
post-tag-follow = Follow
post-tag-unfollow = Unfollow
post-tag-followers = { $count ->
    [one] One person follows this tag.
   *[other] { $count } people follow this tag.
}

## The trash
post-trash = In the trash
post-trash-text = Nobody but you sees this post. You can bring it back for thirty days. Deleted:
post-restore = Bring it back

## What it said before
post-history = What it said before
post-history-none = This post was never changed after it was published, or only in its first five minutes.
post-history-text = From the latest change to the first. Struck out is what was taken away, underlined what was added.
post-history-changed = Changed

## Who sees it
post-audience-title = Who sees this, and why
post-audience-who = The rules
post-audience-you = Why you see it:
post-see-as = As others see it
post-sees = sees it
post-sees-not = does not see it
post-viewer-visitor = Anybody on the internet
post-viewer-member = A member of the organisation
post-viewer-follower = A follower who belongs to neither
post-viewer-house = A member of the house
post-rule-public = Everybody sees it, with or without an account.
post-rule-members = Members of { $organization } see it.
post-rule-followers = { $followers ->
    [0] Followers of its author see it. There is none yet.
    [one] Followers of its author see it: one person.
   *[other] Followers of its author see it: { $followers } people.
}
post-rule-house = { $house ->
    [one] Members of the house see it: one person.
   *[other] Members of the house see it: { $house } people.
}
post-rule-private = Only its author sees it.
post-rule-draft = It is not published. Only its author sees it.
post-rule-archived = A moderator has hidden it. Only its author and moderators see it.
post-rule-trash = It is in the trash. Only its author sees it.
post-rule-closed-house = { $house } is a closed house: whoever is not of it sees none of its posts.
post-rule-blocked = People whom the author has blocked do not see it, nor do those who have blocked the author.
post-rule-moderators = Moderators of { $organization } see it, too.
post-rule-indexed = Visitors see it, so search engines may show it.
post-rule-not-indexed = Visitors do not see it, so search engines cannot show it.
post-rule-quote = What it quotes is seen only by those who may see that post, and only while its author agrees.
post-why-author = You wrote it.
post-why-public = Everybody sees it.
post-why-member = You are a member of the organisation.
post-why-follower = You follow its author.
post-why-house = You belong to the house.
post-why-moderator = You moderate here.

## Writing
post-new-title = New post
post-edit-title = Change the post
post-corner = What is there to say?
post-corner-more = Pictures, video, poll, time …
post-publish = Publish
post-schedule = Schedule
post-save = Save
post-save-draft = Save draft
post-see-as-button = See as others
post-options = Warning, tags, time
post-nowhere = You belong nowhere yet
post-nowhere-text = People write in the houses and organisations that they belong to. Find a house first.
post-field-place = Where
post-field-kind = What it is
post-field-title = Title
post-field-title-help = For articles. Other posts do without.
post-field-content = Text
post-field-content-help = Markdown works: **bold**, *italic*, lists, links. Name people with @handle and topics with #tag.
post-field-audience = Who sees it
post-field-replies = Who may comment
post-field-quoting = Who may quote it
post-field-quoting-help = Only what is for everybody or for members is quoted.
post-quoting-everyone = Everybody who sees it
post-quoting-followers = My followers
post-quoting-house = Members of the house
post-quoting-approval = Everybody, once I have agreed
post-quoting-nobody = Nobody
post-quote-field = What you quote
post-quote-asks = Its author is asked first. Until they agree, readers see your words and that the quotation waits.
post-quote-drop = Do not quote it
post-field-warning = Warning
post-field-warning-help = Stands before the post; the rest waits until somebody asks for it.
post-field-tags = Tags
post-field-scheduled = Appears at
post-field-scheduled-help = Empty: at once.
post-field-pictures = Pictures, videos, sound and documents
post-field-files = Choose pictures, videos, sound or documents
post-field-picture = File { $number }
post-field-picture-help = A JPEG, PNG, WebP or GIF picture, an MP4 or WebM video, MP3, M4A, Ogg, WAV or FLAC sound, or a PDF document, whose title goes into the next field.
post-field-alt-moving = What can be seen or heard
post-field-title-document = Title of the document
post-field-title-document-help = People read it below the first page, such as: programme of the Winter Ball.
post-more-pictures = More files
post-pictures-help = Up to six: pictures of 16 MB at most, videos of { $video } MB, sound of { $audio } MB, PDF documents of { $document } MB. Place and camera are taken out of pictures, videos and sound; a PDF keeps the names of authors that its program wrote into it. Say for each what it shows, and give documents a title.
post-picture-plain = Only decoration: shows nothing that must be told
post-picture-sensitive = Hide it until somebody asks for it
post-picture-drop = Take this picture out
post-moving-drop = Take this out
post-playing-title = Captions and poster
post-playing-link = Captions and poster
post-playing-back = Back to the post
post-no-preview = Show no preview of the link
post-no-preview-help = The page behind the link says below your post what it is. Once this is gone, only another link brings a preview again.
post-conflict = The post was changed in the meantime
post-conflict-text = It was changed in another window. What you typed is still below; this is what the post says now. Save again to replace it.
post-error-quote = The author of this post does not want that you quote it. Take the quotation out, or write without it.
post-error-empty = Write something, or add a picture or a poll.
post-error-long = A post has 50,000 letters at most.
post-error-names = A post names twenty people at most.
post-error-title = An article needs a title.
post-error-title-long = A title has 200 letters at most.
post-error-warning-long = A warning has 200 letters at most.
post-error-audience = Choose who sees it.
post-error-place = Choose a house or organisation that you belong to.
post-error-no-house = Only a post in a house can be for the house.
post-error-no-house-replies = Only a post in a house can be commented by the house.
post-error-announce = Only those who lead a place announce something there.
post-error-pictures = A post has six files at most.
post-error-alt = Say what the picture shows, or that it is only decoration.
post-error-alt-moving = Say what can be seen or heard, or that it is only decoration.
post-error-title-document = Give the document a title.
post-error-upload = A file is not here any more. Send it again.
post-error-form-bytes = The files are too large together. Send fewer of them at once, and begin with one.
post-error-room = There is no room for more of your files.
post-error-time = This is not a day and a time.
post-error-past = This moment is over already.
post-error-denied = You may not write here for now.
post-error-closes = The poll ends before the post appears.
post-error-hidden = Say when the poll ends; until then nobody sees the numbers.
post-error-question = A poll needs a question of 300 letters at most.
post-error-options = A poll needs two to six options that differ.
post-error-option-long = An option has 200 letters at most.

## Reminders
post-remind-title = Remind me of this post
post-remind-later = Later today
post-remind-tomorrow = Tomorrow morning
post-remind-week = Next week
post-remind-own = At another time
post-remind-set = Remind me

## Who quotes a post
post-quotes = Who quotes this post
post-quotes-text = You decide who stands here. What you take back is gone everywhere at once.
post-quotes-empty = Nobody quotes this post
post-quotes-empty-text = When somebody says something about it in a post of their own, it stands here.
post-quotes-waiting = Waiting for your answer
post-quotes-decided = Quotations
post-quote-status-pending = Waits for your answer,
post-quote-status-accepted = Quoted,
post-quote-status-refused = You refused this,
post-quote-status-revoked = You took your consent back,
post-quote-agree = Agree
post-quote-agree-after-all = Agree after all
post-quote-refuse = Refuse
post-quote-withdraw = Withdraw
post-quote-answer-named = { $answer }: the quotation by { $name }
post-quote-unseen = A post by { $name } that you do not see.
post-quote-somebody = somebody

## Drafts
post-drafts = Drafts
post-drafts-empty = No drafts
post-drafts-empty-text = Here stands what you have begun, what waits for its time, and for thirty days what you have deleted.
post-drafts-saved = Begun
post-drafts-waiting = Waiting
post-drafts-trash = Deleted
post-draft-wordless = Without words yet
post-draft-change = A change of a post,
post-draft-forget = Throw away
post-draft-forget-named = Throw away the draft “{ $words }”

## Polls
poll-name = Poll
poll-vote = Vote
poll-results = Show the numbers
poll-choose = Choose up to { $count }.
poll-mine = Your choice
poll-share = { $votes ->
    [one] { $percent } per cent, one vote
   *[other] { $percent } per cent, { $votes } votes
}
poll-withdraw = Take my vote back
poll-voters = { $count ->
    [0] Nobody has voted yet.
    [one] One person has voted.
   *[other] { $count } people have voted.
}
poll-closed = The poll is over.
poll-closes = It ends { $time }.
poll-hidden = The numbers wait for the end.
poll-anonymous = Nobody sees who chose what.
poll-open = Everybody sees who chose what.
poll-voted = Your vote counts.
poll-withdrawn = Your vote is taken back.
poll-empty = Choose an option first.
poll-over = The poll was over already.
poll-wrong = You cannot choose these options.
poll-field-question = Question
poll-field-options = Options
poll-field-option = Option { $number }
poll-field-several = People may choose several
poll-field-open = Show who chose what
poll-field-open-help = Otherwise nobody sees it, you neither.
poll-field-hidden = Keep the numbers hidden until the end
poll-field-closes = Ends at
post-error-watched = Moderators do not allow a word in this text. Please say it differently.
