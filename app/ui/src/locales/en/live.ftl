# What the portal says while somebody looks at it: new posts, unread notifications, drafts.

# Words of the scripts (app/community/browser): one "key: words" a line. Keys that end in -one, -other (in other languages
# also -zero, -two, -few, -many) are chosen by the number.
live-words =
    unread-one: { $count } unread notification
    unread-other: { $count } unread notifications
    unread-more: At least { $count } unread notifications
    feed-new-one: Show { $count } new post
    feed-new-other: Show { $count } new posts
    feed-gap: There is much that is new. Load the page again.
    feed-back: Back to where I was reading
    draft-saved: Draft saved at { $time }.
    draft-offline: No connection. What you typed is kept in this tab and sent later.
    draft-refused: The draft could not be saved. What you typed is kept in this tab.
    draft-signed-out: You are signed out. What you typed is kept in this tab. Sign in in another tab, then go on here.
    draft-back: You had begun to write this.
    draft-anew: Begin something new
    mention-people: People
    mention-found-one: { $count } person found. Choose with the Enter key.
    mention-found-other: { $count } people found. Go through them with the arrow keys, choose with the Enter key.
    mention-none: Nobody found.
    puzzle-working: Checking that you are not a robot…
    puzzle-done: Done. The mail with your link is on its way.
    puzzle-later: That did not work here. You need not do anything: the mail comes by itself, only later.
    push-denied: Your browser does not let Maison show notifications. Allow it in the browser's settings for this site, then try again.
    push-failed: It did not work. Please try again later.
