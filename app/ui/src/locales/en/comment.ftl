# What people say below a post or another subject, in threads, and how they react.
comment-title = Comments
comment-count =
    { $count ->
        [one] One comment
       *[other] { $count } comments
    }
comment-none = Nobody has said anything yet.
comment-untitled = To the post
comment-all = Show the whole conversation
comment-sort = Order of the comments
comment-sort-oldest = Oldest
comment-sort-newest = Newest
comment-sort-best = Best
comment-answers =
    { $count ->
        [one] One answer
       *[other] { $count } answers
    }
comment-more =
    { $count ->
        [one] Read one more answer
       *[other] Read { $count } more answers
    }
comment-nobody = Somebody
comment-by-author = Author
comment-edited = edited
comment-state-draft = Waits for the author of the post
comment-state-archived = Hidden
comment-gone = You deleted this comment. Others no longer see it.
comment-restore = Undo
comment-quiet-muted = A comment by somebody whom you muted.
comment-quiet-warn = A comment with words that you filter.
comment-quiet-hide = A comment is hidden by your filters.
comment-field = Your comment
comment-help = You can use Markdown, and name people with @.
comment-send = Comment
comment-sign-in = Sign in to comment
comment-reply = Answer
comment-reply-to = to { $name }
comment-reply-field = Your answer
comment-edit = Edit comment
comment-edit-help = After five minutes, people can read what it said before.
comment-delete = Delete
comment-report = Report
comment-hide = Hide
comment-show = Show again
comment-approve = Approve
comment-tools = More about this comment
comment-history = What this comment said before
comment-until = Until { $time }
comment-empty = Write something first.
comment-long = A comment has at most 10,000 letters.
comment-deep = This conversation is too deep for another answer. Answer a comment further up.
comment-parent-gone = The comment that you answer is gone. Your words are kept here.
comment-kept = Your comment is here.
comment-waits = Your comment waits for the author of the post.
comment-waits-help = The author of the post reads it first and decides whether others see it.
comment-changed = Your comment is changed.
comment-deleted = Your comment is deleted. For an hour you can undo that.
comment-restored = Your comment is back.
comment-approved = The comment is shown.
comment-hidden = The comment is hidden.
comment-closed-silenced = Moderators keep you from writing here for now. Your settings say why, and until when.
comment-closed-locked = This topic is closed.
comment-closed-nobody = The author takes no comments on this post.
comment-closed-followers = Only people who follow the author can comment.
comment-closed-house = Only members of the house can comment.
comment-closed-mentioned = Only people whom the post names can comment.
comment-closed-young = The author takes no comments from new accounts.
comment-policy-title = Who may comment
comment-policy = Who may comment here
comment-policy-everyone = Everybody who sees it
comment-policy-followers = People who follow me
comment-policy-house = Members of the house
comment-policy-mentioned = People whom the post names
comment-policy-approval = Everybody, after my approval
comment-policy-nobody = Nobody
comment-policy-kept = It is decided who may comment.
reaction-title = Who reacted
reaction-empty = No reactions yet
reaction-empty-text = Whoever likes it first stands here.
reaction-sign-in = Sign in to react
reaction-choose = Choose a reaction
reaction-take-back = Take back: { $kind }
reaction-count =
    { $count ->
        [one] One reaction
       *[other] { $count } reactions
    }
reaction-like = Like
reaction-love = Love
reaction-tens = Tens
reaction-fire = Fire
reaction-crown = Crown
reaction-clap = Applause
reaction-laugh = Laugh
reaction-sad = Sad
reaction-thanks = Thanks
comment-watched = Moderators do not allow a word in this text. Please say it differently.
