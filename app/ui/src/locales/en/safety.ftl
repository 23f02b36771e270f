# Reports, the moderators' queue, sanctions and appeals.

## Kinds of things

safety-kind-posts = Post
safety-kind-comments = Comment
safety-kind-gallery = Picture or recording
safety-kind-messages = Message
safety-kind-profiles = Profile
safety-kind-houses = House
safety-kind-events = Event
safety-kind-articles = Article
safety-kind-forum = Topic
safety-kind-subsites = Site
safety-kind-assets = File
safety-kind-sanctions = Sanction
safety-kind-appeals = Appeal
safety-kind-reports = Report
safety-kind-applications = Application
safety-nobody = Somebody
safety-below = Below:
safety-state-hidden = Hidden
safety-state-removed = Removed

## Reasons

safety-reason-spam = Spam
safety-reason-spam-text = Advertising, swindles, the same words again and again.
safety-reason-harassment = Harassment
safety-reason-harassment-text = Somebody is insulted, followed around or threatened.
safety-reason-hate = Hate
safety-reason-hate-text = People are put down for who they are: race, gender, whom they love, faith, body.
safety-reason-violence = Violence
safety-reason-violence-text = Threats of violence, or joy in it.
safety-reason-sexual = Sexual content
safety-reason-sexual-text = Nakedness or sex where nobody was warned or nobody agreed.
safety-reason-self_harm = Somebody may hurt themselves
safety-reason-self_harm-text = Words about suicide or self-harm. If it is urgent, call the emergency number first.
safety-reason-minor_safety = A child is in danger
safety-reason-minor_safety-text = Somebody under age is used, lured or shown in a way that harms them.
safety-reason-impersonation = Pretending to be somebody
safety-reason-impersonation-text = An account passes itself off as a person or a house that it is not.
safety-reason-picture_of_me = A picture or recording of me
safety-reason-picture_of_me-text = I am in it and do not agree that it is shown.
safety-reason-outing = Outing
safety-reason-outing-text = A former name, an identity, a status or an address is given away without consent.
safety-reason-misinformation = False and harmful
safety-reason-misinformation-text = It is not true, and somebody may come to harm by believing it.
safety-reason-copyright = My work without my leave
safety-reason-copyright-text = A photograph, a look, a track or a text is used without permission.
safety-reason-illegal = Against the law
safety-reason-illegal-text = Something that the law forbids and nothing above names.
safety-reason-other = Something else
safety-reason-other-text = Say in your own words what is wrong.
safety-reason-any = Every reason

## Reporting

safety-report-title = Report
safety-report-heading = Report this: { $kind }
safety-report-text = Tell the moderators what is wrong. They look at what you report and decide by the rules of the organisation.
safety-report-reason = What is wrong with it?
safety-report-description = In your own words
safety-report-description-help = What should the moderators know? They see who you are; whoever you report does not.
safety-report-block = Also block this person
safety-report-block-help = You no longer see each other. You can take it back at any time.
safety-report-secret = Whoever you report never learns that it was you.
safety-report-send = Send the report
safety-report-sent = Thank you. The report is with the moderators.
safety-report-again = You have reported this already. Here is how things stand.
safety-reason-missing = Choose what is wrong with it.
safety-words-long = This is too long.
safety-words-missing = Say it in a sentence or two.
safety-thanks-title = Thank you for telling us
safety-decided-title = This is decided
safety-next = What happens next
safety-next-1 = A moderator of { $organization } reads your report and looks at what you reported.
safety-next-2 = They decide by the rules. Whoever it concerns is told what was decided, never by whom it was reported.
safety-next-3 = You get a notification, and the answer stands on this page.
safety-next-danger = If somebody is in danger right now, call the emergency number where you are.
safety-answer = The answer
safety-answer-resolved = We looked at it, and it broke the rules. We have acted. Thank you for looking out for others.
safety-answer-dismissed = We looked at it, and it does not break the rules. You can still block or mute whoever wrote it.
safety-you-said = What you reported
safety-status-pending = Waiting
safety-status-reviewing = Being looked at
safety-status-resolved = Acted upon
safety-status-dismissed = No rule broken
safety-reports-title = My reports
safety-reports-none = You have reported nothing
safety-reports-none-text = When something breaks the rules, choose “Report” beside it. What became of it stands here.

## Desk of the moderators

safety-desk = Moderation
safety-queue = Reports
safety-appeals = Appeals
safety-log = Moderation log
safety-words = Watched words
safety-public = What was moderated
safety-show = Which ones
safety-show-open = Open
safety-show-mine = Mine
safety-show-decided = Decided
safety-filter = Show
safety-queue-none = Nothing waits
safety-queue-none-text = Reports arrive here as soon as somebody says that something breaks the rules.
safety-queue-none-mine = You have claimed nothing
safety-queue-none-mine-text = Open a case and claim it: then nobody else works on it at the same time.
safety-queue-none-decided = Nothing is decided yet
safety-queue-none-decided-text = Cases stay here after their decision, with everything that led to it.
safety-queue-none-reason = Nothing waits for this reason
safety-queue-none-reason-text = Choose another reason, or every reason.
safety-priority-urgent = Urgent
safety-priority-high = High priority
safety-priority-low = Low priority
safety-case-name =
    { $count ->
        [one] { $kind }, one report
       *[other] { $kind }, { $count } reports
    }
safety-waits-since = Waiting since
safety-decided-at = Decided
safety-held-by = { $name } is on it.
safety-held-by-me = You are on it.
safety-decided-by = Decided by { $name }.
safety-case-title = Case
safety-case-link = The case
safety-case-late = Somebody else was quicker. Here is how the case stands now.
safety-case-decided = The case is decided. Everybody concerned has been told.
safety-claim = Claim this case
safety-claimed = The case is yours.
safety-take-over = Take it over
safety-release = Give it back
safety-released = The case is back in the queue.
safety-desk-status-pending = Nobody is on it
safety-desk-status-reviewing = Claimed
safety-desk-status-resolved = Acted upon
safety-desk-status-dismissed = No rule broken
safety-content = What is reported
safety-content-away = It is gone, or moderators may not see it. What was kept with the report stands below.
safety-see = See it where it stands
safety-as-reported = As it was when it was reported
safety-before = What it said before
safety-said = Who reported it and why
safety-said-secret = Only moderators read this. Never pass on who reported.
safety-person = Whose it is
safety-evidence-link = What they did here
safety-told = The reporters were told:
safety-decision = The decision
safety-history = What was done before
safety-until = until
safety-lifted = taken back on

## Decisions

safety-decide = Decide
safety-content-field = The content
safety-content-leave = Leave it as it is
safety-content-hide = Hide it: only its author and moderators see it
safety-content-remove = Remove it: it goes to the trash
safety-content-restore = Show it again
safety-content-elsewhere = This is not hidden here; its own people keep it. You can act against the person, or write to them.
safety-content-gone = It is gone, or may not be changed by you. Leave it as it is.
safety-measure = The person
safety-measure-none = Nothing
safety-measure-unknown = Choose one of these.
safety-measure-missing = Choose what is held against the person.
safety-days = For how long
safety-days-count =
    { $count ->
        [one] One day
       *[other] { $count } days
    }
safety-days-open = Until it is taken back
safety-days-help = Holds for limits, silence and suspensions. A suspension needs an end.
safety-days-missing = A suspension needs an end.
safety-words-field = What the person is told
safety-words-help = Say which rule and what in it; they may appeal against what they understand. Never say who reported.
safety-templates = Begin with other words
safety-answer-field = What the reporters are told
safety-answer-field-help = Left empty, they read the usual sentence.
safety-note = Note for the log
safety-note-help = For other moderators. It stays for ever: name nobody.
safety-act = Carry out
safety-dismiss = No rule is broken
safety-act-nothing = Choose what happens, or say that no rule is broken.
safety-dismiss-acts = Either no rule is broken, or something happens: choose one of them.
safety-template-spam = Your words advertise or repeat themselves where people came to talk. Please do not post advertising here.
safety-template-harassment = Your words attack a person. Disagree with what somebody says, never with who they are, and leave people alone who ask for it.
safety-template-hate = Your words put people down for who they are. There is no place for that here.
safety-template-violence = Your words threaten violence or praise it. Nobody may be afraid here.
safety-template-sexual = What you show is sexual and came without a warning or without consent. Please use the content warning, and show people only as they agreed to.
safety-template-self_harm = We took this down because it may harm people who are having a hard time. If you are, too: you are not alone, and we would like to help you find somebody to talk to.
safety-template-minor_safety = What you posted puts a child at risk. That is never allowed.
safety-template-impersonation = Your account passes itself off as somebody else. Use a name that is yours.
safety-template-picture_of_me = Somebody in it does not agree that it is shown. Please ask before you publish pictures or recordings of people.
safety-template-outing = You gave away something about a person that is theirs to tell. Former names, identities, status and addresses stay private.
safety-template-misinformation = What you posted is not true and may harm people.
safety-template-copyright = You used somebody's work without their leave. Please ask them and name them.
safety-template-illegal = What you posted is against the law.
safety-template-other = What you posted breaks our rules.

## Sanctions

safety-sanction-warning = Warning
safety-sanction-warning-text = they are told, nothing else changes.
safety-sanction-warning-you = You were told that something broke the rules. Nothing else changes.
safety-sanction-content_removal = Content taken away
safety-sanction-content_removal-you = Something of yours is no longer shown.
safety-sanction-limit = Limit
safety-sanction-limit-text = only followers see what they post.
safety-sanction-limit-you = Only people who follow you see what you post here.
safety-sanction-silence = Silence
safety-sanction-silence-text = they read, and write nothing.
safety-sanction-silence-you = You can read everything here, and not post or comment.
safety-sanction-suspension = Suspension
safety-sanction-suspension-text = they write nothing until it ends.
safety-sanction-suspension-you = You cannot post or comment here until it ends. You can read.
safety-sanction-ban = Ban
safety-sanction-ban-text = they write nothing here any more.
safety-sanction-ban-you = You can no longer post or comment here.
safety-sanctions = Sanctions
safety-sanctions-none = Nothing was ever held against them here.
safety-sanction-new = Without a report
safety-sanction-new-text = For what you saw yourself. The person reads your words and may appeal.
safety-sanction-give = Give the sanction
safety-sanction-given = The sanction holds, and the person has been told.
safety-lift = Take it back
safety-lift-why = Why it is taken back
safety-lift-done = The sanction is taken back.
safety-lift-words = Say why the sanction is taken back.
safety-lift-over = This sanction does not hold any more.
safety-refused-staff = Only owners sanction people who moderate.
safety-refused-own = Nobody decides on what is said about themselves.
safety-refused-issuer = You gave this sanction, so somebody else decides on the appeal.
safety-refused-appeal = Only the person takes an appeal back.
safety-refused-show = Only moderators show again what moderators hid.

## Evidence

safety-evidence = What somebody did here
safety-evidence-text = Only what concerns { $organization }. What is for followers only stands here once it has been reported; private things never do.
safety-about = Reports about them
safety-about-none = Nobody has reported anything of theirs.
safety-made = What they posted
safety-made-none = They have posted nothing that everybody here may see.

## Standing and appeals

safety-standing-good = You are in good standing
safety-standing-good-text = Nothing is held against you anywhere. Thank you for keeping this a good place.
safety-standing-now = What holds now
safety-standing-over = What is over
safety-lifted-on = taken back on { $day }
safety-until-when = until { $time }
safety-until-lifted = until it is taken back
safety-no-end = nothing to wait for
safety-appeal-title = Appeal
safety-appeal-text = If you think that this is wrong, say why. Somebody else than who decided will look at it. You can do this once, until { $day }.
safety-appeal-field = Why it is wrong
safety-appeal-help = What did the moderators not see or not know?
safety-appeal-send = Send the appeal
safety-appeal-sent = Your appeal is with the moderators.
safety-appeal-empty = Say why it is wrong.
safety-appeal-once = You have appealed already. You can do this once.
safety-appeal-late = The time for an appeal is over.
safety-appeal-withdraw = Take the appeal back
safety-appeal-withdrawn-done = You have taken the appeal back.
safety-appeal-decided-already = This appeal is decided or taken back already. Here is how it stands.
safety-your-appeal = Your appeal
safety-appeal-pending = Waiting
safety-appeal-under_review = Being looked at
safety-appeal-accepted = Granted
safety-appeal-rejected = Refused
safety-appeal-withdrawn = Taken back
safety-back = Back
safety-appeals-none = Nobody has appealed
safety-appeals-none-text = People can appeal once, within 20 days. Somebody else than who gave the sanction decides.
safety-appeals-none-decided = No appeal is decided yet
safety-appeals-none-decided-text = Decided appeals stay here with the answer.
safety-appeal-one = Appeal against a sanction
safety-appeal-says = What the person says
safety-appeal-about = What it is about
safety-given-by = Given by { $name }.
safety-appeal-answer = What the person is told
safety-appeal-answer-help = Say what you looked at and why you decide so.
safety-appeal-answer-missing = The person needs an answer in words.
safety-appeal-verdict-missing = Grant the appeal or refuse it.
safety-appeal-grant = Grant: end the sanction
safety-appeal-refuse = Refuse
safety-appeal-done = The appeal is decided, and the person has been told.

## Log

safety-log-text = What moderators did and why. Nobody can change it. What was done about you stands in no list of yours.
safety-log-none = Nothing was done
safety-log-none-text = Every decision of a moderator is written down here by itself.
safety-log-what = What
safety-log-who = Who
safety-log-any = Everything
safety-log-by-all = Everybody
safety-log-by-me = Me
safety-by = by { $name }
safety-action-report_resolved = Report acted upon
safety-action-report_dismissed = Report dismissed
safety-action-content_hidden = Content hidden
safety-action-content_restored = Content shown again
safety-action-content_removed = Content removed
safety-action-content_purged = Content deleted for good
safety-action-sanction_issued = Sanction given
safety-action-sanction_lifted = Sanction taken back
safety-action-appeal_accepted = Appeal granted
safety-action-appeal_rejected = Appeal refused
safety-action-application_approved = Application approved
safety-action-application_rejected = Application rejected
safety-action-house_changed = House changed
safety-action-note = Note
safety-public-text = How often the moderators of { $organization } did what. Nobody is named.
safety-public-what = What
safety-public-why = Why
safety-public-recent = In 90 days
safety-public-year = In a year
safety-public-none = Nothing had to be done
safety-public-none-text = When moderators act, it is counted here.
safety-public-appeal = Whoever is concerned reads why and may appeal:

## Watched words

safety-words-text = Words that should not pass unseen. Only moderators know this list.
safety-words-none = No word is watched
safety-words-none-text = Add words and phrases below. Accents, capitals and letters set apart do not hide them.
safety-word-new = Watch a word
safety-word-phrase = Word or phrase
safety-word-phrase-help = Capitals, accents and what stands between words do not matter.
safety-word-action = What happens
safety-word-report = Report it to moderators
safety-word-hide = Hide it behind a warning
safety-word-hold = Hold it until somebody approves
safety-word-refuse = Refuse it
safety-word-whole = Only as a word of its own
safety-word-whole-help = Otherwise also inside longer words.
safety-word-reason = Why, for the other moderators
safety-word-add = Add it
safety-word-added = The word is watched.
safety-word-change = Change
safety-word-changed = The word is changed.
safety-word-delete = Delete
safety-word-delete-label = Delete “{ $phrase }”
safety-word-deleted = The word is no longer watched.
safety-word-what = What happens with “{ $phrase }”
safety-word-part = also inside words
safety-word-missing = Type a word or phrase.
safety-word-long = At most 200 letters.
safety-word-action-missing = Choose what happens.
safety-word-twice = This word is on the list already.
safety-try = Would this text be held?
safety-try-field = A text as somebody might write it
safety-try-button = Try it out
safety-try-nothing = Nothing in it is watched.
safety-try-report = It would appear and be reported to moderators.
safety-try-hide = It would appear behind a warning.
safety-try-hold = It would be held until somebody approves.
safety-try-refuse = It would be refused.
