# A person as others meet them: their page, following, blocking, muting, and the rules they set for others.
person-tabs = Pages of this person
person-tab-about = About
person-tab-posts = Posts
person-tab-followers = Followers
person-tab-following = Following
person-nobody = Somebody who hides
person-more = More about this person
person-follow = Follow
person-unfollow = Unfollow
person-ask-back = Take back your request
person-follows-you = Follows you
person-followed = You follow them now.
person-asked = You asked to follow them. They answer.
person-unfollowed = You follow them no more.
person-follow-closed = They take no new followers.
person-accept = Accept
person-decline = Decline
person-accepted = They follow you now.
person-remove = Remove
person-ended = They do not follow you.
person-requests = Who asks to follow you
person-requests-count =
    { $count ->
        [one] One person asks to follow you
       *[other] { $count } people ask to follow you
    }
person-requests-none = Nobody asks
person-requests-empty = When you let people follow you only after your yes, their requests stand here.
person-requests-rules = Decide who may follow you
person-followers-count =
    { $count ->
        [one] One person follows them
       *[other] { $count } people follow them
    }
person-following-count =
    { $count ->
        [one] They follow one person
       *[other] They follow { $count } people
    }
person-lists-own = Who it is, only they see.
person-followers-empty = People who follow you stand here.
person-following-empty = People whom you follow stand here. Their posts come to your feed.
person-block = Block
person-blocked = You blocked them. Neither of you sees the other.
person-unblock = Unblock
person-unblocked = They are blocked no more.
person-blocked-text = You block this person: neither of you sees what the other writes, and neither can follow, answer or mention the other. They are not told.
person-blocks = Whom you block
person-blocks-none = You block nobody
person-blocks-empty = On somebody’s page, behind the three dots, you can block them. They are not told.
person-mute-1 = Mute for a day
person-mute-7 = Mute for a week
person-mute-30 = Mute for 30 days
person-mute-always = Mute until you take it back
person-muted = Muted
person-muted-now = You read nothing of them for now. They are not told.
person-unmute = Unmute
person-unmuted = You read them again.
person-mutes = Whom you mute
person-mutes-none = You mute nobody
person-mutes-empty = On somebody’s page, behind the three dots, you can mute them for a while. They are not told.
person-until = until { $day }
person-always = until you take it back
person-for-1 = A day
person-for-7 = A week
person-for-30 = 30 days
person-for-until = Until a day that I choose
person-for-always = Until I take it back
person-report = Report
person-empty = Tell people who you are
person-empty-text = A few words, your names and links stand here, with your houses and honours.
person-verified = Confirmed
person-houses = Houses
person-from = Since
person-role-member = Member
person-role-child = Child
person-role-leader = Leader
person-role-mother = Mother
person-role-father = Father
person-role-admin = Administrator
person-role-founder = Founder
person-honours = Honours
person-honour-open = Not confirmed yet
person-honour-source = Source
person-honour-witness = Witnessed by
person-privacy-back = Back to privacy
person-rules = What others may do
person-rules-text = These rules hold for people who find you here. What you decide on a single post comes first.
person-rules-kept = Your rules are kept.
person-rule-choose = Choose one of these.
person-rule-days = Between 0 and 365 days.
person-rule-follow-policy = Who may follow you
person-rule-follow-policy-open = Everybody
person-rule-follow-policy-request = Whoever asks and gets your yes
person-rule-follow-policy-closed = Nobody new
person-rule-comment-policy = Who may comment on your new posts
person-rule-comment-policy-everyone = Everybody who sees them
person-rule-comment-policy-followers = People who follow you
person-rule-comment-policy-house = Members of the house
person-rule-comment-policy-mentioned = People whom the post names
person-rule-comment-policy-approval = Everybody, after your approval
person-rule-comment-policy-nobody = Nobody
person-rule-mention-policy = Who may mention you
person-rule-mention-policy-everyone = Everybody
person-rule-mention-policy-followers = People who follow you
person-rule-mention-policy-house = People of your houses
person-rule-mention-policy-nobody = Nobody
person-rule-quote-policy = Who may quote your posts
person-rule-quote-policy-everyone = Everybody
person-rule-quote-policy-followers = People who follow you
person-rule-quote-policy-house = Members of the house
person-rule-quote-policy-approval = Everybody, after your approval
person-rule-quote-policy-nobody = Nobody
person-rule-picture-policy = When somebody tags you in a picture
person-rule-picture-policy-ask = It waits for your yes
person-rule-picture-policy-allow = It is shown at once
person-rule-picture-policy-refuse = It is never shown
person-rule-default-visibility = Who sees your new posts
person-rule-default-visibility-public = Everybody
person-rule-default-visibility-members = Members of the organisation
person-rule-default-visibility-followers = People who follow you
person-rule-default-visibility-house = The house
person-rule-default-visibility-private = Only you
person-rule-minimum-age-days = Days before a new account may comment on your posts or mention you
person-rule-minimum-age-days-help = People whom you follow, and people of your houses, need not wait. With 0 nobody waits.
person-filters = Words that you do not want to read
person-filters-text = What contains them is hidden, or stands behind a warning. Only you know of it.
person-filter-phrase = Word or phrase
person-filter-whole = Only as words of their own
person-filter-action = What happens
person-filter-warn = Show it behind a warning
person-filter-hide = Hide it
person-filter-places = Where
person-filter-in-feed = Feeds and people’s pages
person-filter-in-comments = Comments
person-filter-in-notifications = Notifications
person-filter-days = For how long
person-filter-until = Last day
person-filter-until-help = The filter ends at midnight on your clocks.
person-filter-add = Add filter
person-filter-delete = Delete
person-filter-kept = Your filter is kept.
person-filter-deleted = The filter is deleted.
person-filters-over = Ended
person-filters-over-text = These hide nothing any more. 30 days after their end they are deleted.
person-filter-over = ended on { $day }
person-filter-again = { $days ->
    [one] Again for a day
   *[other] Again for { $days } days
}
person-filter-again-kept = The filter holds again.
person-filter-day = Choose the last day.
person-filter-past = This day is over. Choose today or a later one.
person-filter-empty = Write a word or phrase.
person-filter-nowhere = Choose at least one place.
person-filter-many = You have 100 filters. Delete one first.
