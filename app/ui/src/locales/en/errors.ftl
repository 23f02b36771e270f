# Error pages. error-{status}-title says what happened, error-{status}-text what to do.
error-401-title = Please sign in
error-401-text = This page is for people who are signed in.
error-403-title = You may not do that
error-403-text = You can see this, but your role does not allow this step. Ask somebody who runs it.
error-404-title = There is nothing here
error-404-text = The address may be mistyped, or the page was moved, removed or made private.
error-405-title = That does not work here
error-405-text = This address does not take that kind of request. Please go back and try again.
error-409-title = Somebody was quicker
error-409-text = This was changed while you were working on it. Go back, load it again and repeat your change.
error-410-title = This is gone
error-410-text = It was here, and it has been removed for good.
error-413-title = That is too large
error-413-text = The server does not take that much at once. Please send a smaller file or less text.
error-415-title = This kind of file is not taken
error-415-text = Please choose a file of another kind.
error-422-title = That could not be taken
error-422-text = Something that was sent could not be read. Please go back and check it.
error-429-title = Too many tries
error-429-text = To protect everybody, this step is limited. Please wait a little and try again.
error-500-title = That was our mistake
error-500-text = Something went wrong on our side. Nothing you did was wrong; if it happens again, tell us the reference.
error-503-title = Back in a moment
error-503-text = A part of the site is away. Nothing is lost; please try again shortly.
error-wait =
    { $seconds ->
        [one] You can try again in one second.
       *[other] You can try again in { $seconds } seconds.
    }
error-reference = Reference:
error-ways = Ways on
error-way-sign-in = Sign in
error-way-again = Try again
error-way-back = Go back
error-way-home = Go to the home page
error-way-search = Search
