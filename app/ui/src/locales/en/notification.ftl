# What happened that concerns a person: the list, what they want to hear of and where, digests.
notification-title = Notifications
notification-settings = What you hear of
notification-show = Which notifications
notification-show-all = Everything
notification-show-unread = Unread
notification-show-mentions = Mentions
notification-show-talk = Posts
notification-show-people = People
notification-show-houses = Houses
notification-unread =
    { $count ->
        [0] You have read everything.
        [one] One is unread.
       *[other] { $count } are unread.
    }
notification-unread-many = A hundred or more are unread.
notification-read-all = Mark all as read
notification-read = Mark as read: { $what }
notification-delete = Delete: { $what }
notification-all-read = Everything on the page is marked as read.
notification-deleted = The notification is deleted.
notification-new = Unread
notification-today = Today
notification-yesterday = Yesterday
notification-empty = Nothing has happened here yet
notification-empty-text = When somebody answers you, names you, follows you or invites you, it stands here.
notification-empty-part-text = There is nothing of this kind. Look at everything instead.
notification-empty-step = Find your houses

# Who did it.
notification-somebody = Somebody
notification-a-house = a house
notification-people =
    { $count ->
        [one] Somebody
       *[other] { $count } people
    }
notification-two = { $name } and { $other }
notification-more =
    { $others ->
        [one] { $name } and one other
       *[other] { $name } and { $others } others
    }

# What happened.
notification-post-comment = { $who } commented on your post.
notification-comment-reply = { $who } answered your comment.
notification-comment-waiting = { $who } commented, and it waits for your yes.
notification-post-mention-post = { $who } mentioned you in a post.
notification-post-mention-comment = { $who } mentioned you in a comment.
notification-quote-request =
    { $people ->
        [one] { $who } wants to quote your post, and it waits for your yes.
       *[other] { $who } want to quote your post, and it waits for your yes.
    }
notification-quote-request-accepted = { $who } agreed to your quotation.
notification-post-share = { $who } quoted your post.
notification-post-like-post = { $who } reacted to your post.
notification-post-like-comment = { $who } reacted to your comment.
notification-new-post = { $who } published a post.
notification-new-post-announcement = { $who } announced something in { $house }.
notification-new-post-published = Your scheduled post is published.
notification-poll-closed = A poll that you voted in has ended.
notification-bookmark-reminder = You asked to be reminded of this post.
notification-new-follower =
    { $people ->
        [one] { $who } follows you now.
       *[other] { $who } follow you now.
    }
notification-follow-request =
    { $people ->
        [one] { $who } asks to follow you.
       *[other] { $who } ask to follow you.
    }
notification-follow-request-accepted = { $who } accepted that you follow them.
notification-house-invitation = { $who } invites you to { $house }.
notification-house-promotion = Your role in { $house } has changed.
notification-house-promotion-begun = You belong to { $house } now.
notification-house-promotion-ended = Your membership in { $house } has ended.
notification-application-received = { $who } applied to { $house }.
notification-application-status = There is news about your application to { $house }.
notification-application-status-approved = Your application to { $house } is approved.
notification-application-status-rejected = Your application to { $house } was turned down. There is a letter for you.
notification-account-warning = The moderators have decided something that concerns you. Please read it.
notification-appeal-answered = Your appeal was turned down. The answer says why.
notification-appeal-answered-accepted = Your appeal was accepted.
notification-report-answered = Something that you reported has been decided.

# What people choose.
notification-wishes-text = Choose what you hear of, and where. What is off in the app is neither mailed nor shown on devices.
notification-part-talk = Posts and comments
notification-part-people = People
notification-part-houses = Houses and applications
notification-part-rules = Rules
notification-kind-post-comment = Comments on my posts
notification-kind-comment-reply = Answers to my comments
notification-kind-comment-waiting = Comments that wait for my yes
notification-kind-post-mention = Mentions of me
notification-kind-quote-request = Who wants to quote me
notification-kind-post-share = Quotations of my posts
notification-kind-post-like = Reactions to what I write
notification-kind-new-post = Announcements and new posts
notification-kind-poll-closed = Results of polls
notification-kind-bookmark-reminder = Reminders of what I keep
notification-kind-new-follower = New followers
notification-kind-follow-request = Requests to follow
notification-kind-house-invitation = Invitations to houses
notification-kind-house-promotion = My memberships and roles
notification-kind-application-received = Applications that I review
notification-kind-application-status = My own applications
notification-kind-account-warning = Warnings and restrictions
notification-kind-appeal-answered = Answers to my appeals
notification-kind-report-answered = Answers to my reports
notification-channel-app = In the app
notification-channel-mail = By mail
notification-channel-push = On devices
notification-of = { $channel }: { $kind }
notification-always = Always in the app, because you must learn of it.
notification-app-on = Yes
notification-inherit = As everywhere
notification-delivery-off = No
notification-delivery-at-once = At once
notification-delivery-digest = In the digest
notification-mail-title = Mail
notification-mail-text = Mails say what kind of thing happened and how often. Who and what stands here only.
notification-mail-any = Send me mail about notifications
notification-digest = Digest
notification-digest-off = Never
notification-digest-daily = Every day
notification-digest-weekly = Every week
notification-digest-help = A digest has what was still unread at its hour.
notification-digest-at = Hour of the digest
notification-digest-day = Day of the weekly digest
notification-digest-day-help = Only weekly digests look at it.
notification-day-1 = Monday
notification-day-2 = Tuesday
notification-day-3 = Wednesday
notification-day-4 = Thursday
notification-day-5 = Friday
notification-day-6 = Saturday
notification-day-7 = Sunday
notification-quiet-title = Quiet hours
notification-quiet-text = Nothing leaves for you by mail or to your devices in these hours; it comes afterwards. They may go over midnight.
notification-quiet-from = From
notification-quiet-until = Until
notification-houses-title = For one house
notification-houses-text = A house can be louder or quieter than everything else.
notification-house-title = Notifications from { $house }
notification-house-text = This holds for what happens in this house. Everything else stays as it is.
notification-house-back = Back to all notifications
notification-error-choice = Please choose one of the answers.
notification-error-time = Please enter a time such as 21:30.
notification-error-quiet = Quiet hours have a beginning and an end. Please fill in both, or neither.
notification-error-same = Quiet hours must end at another time than they begin.

# Devices. The browser says where it is rung up; words of the script are in live.ftl.
notification-push-title = On this device
notification-push-text = Your device shows what happens, also while Maison is not open. Signing out ends it.
notification-push-without = This browser cannot be turned on here: it needs scripts and push messages. On an iPhone or iPad, add Maison to the home screen first.
notification-push-turn-on = Turn on
notification-push-turn-off = Turn off
notification-push-since = On since { $when }.
notification-push-others = Your other devices
notification-push-remove = Remove
notification-push-remove-label = Remove { $device }
notification-push-on = Notifications come to this device now.
notification-push-off = No more notifications come to that device.
notification-push-refused = The browser named a place that we cannot send to, so nothing was turned on.
notification-push-many =
    { $count ->
        [one] One new notification
       *[other] { $count } new notifications
    }

# Links in mails that end them.
notification-stop-title = No more of these mails
notification-stop-text = You will get no more mails about this: { $kind }. In the app, nothing changes.
notification-stop-digest = You will get no more digests. In the app, nothing changes.
notification-stop = Stop these mails
notification-stopped-title = These mails have stopped
notification-stopped-text = You can turn them on again in your settings.

# Mails. They name nobody: other people see screens, too.
mail-notification-subject = { $subject }
mail-notification-text =
    { $lines }
    Who and what you see at Maison.
    No more mails of this kind: { $stop }
mail-notification-button = Look at it
mail-notification-footer = You get this mail because your settings at Maison say so. You can change them at any time.
mail-notification-answer-subject = { $subject }
mail-notification-answer-text =
    { $lines }
    Who and what you see at Maison.
    You can answer by replying to this mail: what you write above the quotation stands there as your comment, where others read it. Attachments are left out.
    No more mails of this kind: { $stop }
mail-notification-answer-button = { mail-notification-button }
mail-notification-answer-footer = { mail-notification-footer }
mail-notification-digest-subject = What happened at Maison
mail-notification-digest-text =
    This happened, and you have not read it yet:
    { $lines }
    No more digests: { $stop }
mail-notification-digest-button = Look at it
mail-notification-digest-footer = { mail-notification-footer }
notification-mail-post-comment = Comments on your posts: { $count }.
notification-mail-comment-reply = Answers to your comments: { $count }.
notification-mail-comment-waiting = Comments that wait for your yes: { $count }.
notification-mail-post-mention =
    { $count ->
        [one] Somebody mentioned you.
       *[other] You were mentioned { $count } times.
    }
notification-mail-quote-request = News about quotations that need a yes: { $count }.
notification-mail-post-share = Quotations of your posts: { $count }.
notification-mail-post-like = Reactions to what you wrote: { $count }.
notification-mail-new-post = New posts: { $count }.
notification-mail-poll-closed = Polls that have ended: { $count }.
notification-mail-bookmark-reminder =
    { $count ->
        [one] You asked to be reminded of a post.
       *[other] You asked to be reminded of { $count } posts.
    }
notification-mail-new-follower = New followers: { $count }.
notification-mail-follow-request = News about following: { $count }.
notification-mail-house-invitation =
    { $count ->
        [one] You are invited to a house.
       *[other] You are invited to { $count } houses.
    }
notification-mail-house-promotion = There is news about your membership in a house.
notification-mail-application-received = New applications to review: { $count }.
notification-mail-application-status = There is news about your application.
notification-mail-account-warning = The moderators have decided something that concerns you.
notification-mail-appeal-answered = Your appeal has been decided.
notification-mail-report-answered = Something that you reported has been decided.
notification-mail-other = Other notifications: { $count }.

# Mails to people who answered one by mail.
mail-reply-refused-subject = Your answer was not taken
mail-reply-refused-text =
    You answered a mail from Maison. Your words do not stand there, for this reason:
    { $why }
    This is what you wrote:
    { $text }
mail-reply-refused-button = See the conversation
mail-reply-refused-footer = You get this mail because you answered a mail from Maison.
mail-reply-empty-subject = { mail-reply-refused-subject }
mail-reply-empty-text = You answered a mail from Maison. We found no words of yours in it, only a quotation, a signature or attachments.
mail-reply-empty-button = { mail-reply-refused-button }
mail-reply-empty-footer = { mail-reply-refused-footer }
mail-reply-left-out-subject = Your answer was taken, its attachments were not
mail-reply-left-out-text = You answered a mail from Maison. Your words were taken as a comment; what was attached to the mail was left out.
mail-reply-left-out-button = { mail-reply-refused-button }
mail-reply-left-out-footer = { mail-reply-refused-footer }
reply-refused-gone = What you answered is gone, or you no longer see it.
reply-refused-denied = You may not comment there.
