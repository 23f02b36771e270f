# Somebody asks to join an organisation or a house: a form of its own, a case with a clock and several reviewers, an answer.

# Applying
apply-title = Join a house
apply-text = Houses and organisations that are looking for people. Pick one, tell them who you are, and follow your application until there is an answer.
apply-none-title = Nobody is asking for applications right now.
apply-none-text = Forms appear here as soon as a house or an organisation opens one. Until then, get to know the houses.
apply-none-button = See the houses
application-join = Join { $house }
application-closes = Open until { $day }.
application-answer-within =
    { $count ->
        [one] You get an answer within one day.
       *[other] You get an answer within { $count } days.
    }
application-what-we-ask = What you will be asked
application-begin = Sign in to begin
application-begin-text = What you type is kept, and you can come back at any time before you send it.
application-motivation = Why do you want to join?
application-motivation-help = A few sentences about you and what brings you here are enough.
application-yes = Yes
application-no = No
application-file-help =
    { $count ->
        [one] One file: a PDF or a picture of at most 10 MB.
       *[other] Up to { $count } files: PDF or pictures, at most 10 MB each.
    }
application-file-choose = Choose files
application-file-more = Choose more files
application-file-add = Add these files
application-file-remove = Remove
application-file-remove-name = Remove { $name }
application-file-gone = No file is here any more.
application-file-size = { $kind }, { $size }
application-file-kb = { $count } KB
application-file-mb = { $count } MB
application-only-if = Only if you answered “{ $answer }”.
application-only-answered = Only if you answered the question above.
application-house-hidden = A house that is not public
application-step = Step { $number } of { $count }
application-steps = Steps of this application
application-next = Save and continue
application-back = Back
application-later = Save for later
application-send = Send application
application-send-text = Once it is sent, you can correct your answers until somebody begins to read them.
application-waits-title = Your application is on its way.
application-waits-text = You have applied here already, and it waits for an answer.
application-waits-button = See your application
application-invited-title = You are invited already.
application-invited-text = This house has asked you to join. Accept the invitation on the page of the house instead of applying.
application-invited-button = Go to the house
application-member-title = You belong to this house.
application-member-text = There is nothing left to apply for here.
application-member-button = Go to the house
application-error-empty = Please answer this question.
application-error-choose = Please choose one of the answers.
application-error-long =
    { $count ->
        [one] One letter at most fits here.
       *[other] At most { $count } letters fit here.
    }
application-error-number = Please type a number, such as 12 or 3.5.
application-error-date = Please type a day, such as 2026-05-17.
application-error-link = Please paste a whole address that begins with https://.
application-error-file = Please add a file.
application-error-files =
    { $count ->
        [one] One file at most fits here. Remove it to add another one.
       *[other] At most { $count } files fit here. Remove one to add another one.
    }
application-error-file-large = The file is larger than 10 MB.
application-error-file-kind = Only PDF, JPEG, PNG, WebP and GIF can be taken.
application-error-room = There is no room left for your files. Remove some of your pictures elsewhere, and try again.
application-files-too-large = These files are too large to be sent together. Go back and add them one by one.
application-sent = Your application has been sent.
application-already = You have an open application here already. This is it.
application-kept = What you typed has been kept. You can go on at any time.

# The applicant's own applications
applications-title = Your applications
applications-mine = Your applications
applications-new = Find somewhere to apply
applications-begun = Not sent yet
applications-none-title = You have not applied anywhere yet.
applications-none-text = Here you will follow every application, from the day you send it until there is an answer.
application-begun-gone = A form that is closed now
application-kept-ago = Kept { $ago }
application-sent-on = Sent on { $day }
application-state-waiting = Waiting
application-state-wanted = More is wanted
application-state-reading = Being read
application-state-approved = Accepted
application-state-rejected = Declined
application-state-withdrawn = Withdrawn
application-next-waiting = Your application has arrived. The reviewers want to answer by { $day }, and you hear from us by mail.
application-next-reading = Somebody is reading your application. The reviewers want to answer by { $day }, and you hear from us by mail.
application-next-late = Your application is taking longer than planned. The reviewers have been reminded, and you lose nothing by waiting.
application-next-wanted = The reviewers have a question. They go on as soon as you have answered it.
application-next-house = Welcome! You are a member of { $house } now.
application-next-approved = Welcome! You belong to { $place } now.
application-next-rejected = This application is closed. You may apply again, here or somewhere else.
application-next-withdrawn = You took this application back. Nobody reads it any more.
application-next-invited = You joined by invitation, so this application has done its work.
application-way = The way of your application
application-step-sent = Sent
application-step-read = Read by reviewers
application-step-wanted = More was asked
application-step-decided = Answer
application-letter-wanted = What the reviewers would like to know
application-letter-approved = The reviewers’ letter
application-letter-rejected = The reviewers’ letter
application-your-answers = Your answers
application-exchanges = What was asked later
application-history = Opened again
application-reopened-on = Opened again on { $day }
application-reopened-by = { $name } opened it again on { $day }
application-declined-on = Declined on { $day }:
application-answer-more = Answer the reviewers
application-correct = Correct your answers
application-correct-send = Save your answers
application-corrected = Your answers have been saved.
application-cancel = Cancel
application-said = Your answer to the reviewers
application-said-long = At most 5,000 letters fit here.
application-being-read = Somebody has begun to read your application, so its answers stay as they are.
application-withdraw = Withdraw application
application-withdraw-title = Withdraw your application to { $place }?
application-withdraw-text = Nobody will read it any more, and it cannot be reopened. You may apply again later.
application-withdraw-no = Keep it
application-withdrawn = Your application has been withdrawn.
application-too-late = This application has been decided already.

# Reviewing
review-title = Applications
review-tabs = Applications by state
review-tab-waiting = Waiting
review-tab-reading = Being read
review-tab-wanted = More is wanted
review-tab-decided = Decided
review-tab-count = { $name } ({ $count })
review-house = House
review-filter = Show
review-none-waiting = Nobody is waiting.
review-none-reading = Nobody’s application is being read.
review-none-wanted = No applicant has been asked for more.
review-none-decided = Nothing has been decided yet.
review-none-text = Applications arrive here as soon as somebody sends your form, and you are told by mail.
review-none-button = See your form
review-hidden = Somebody whose profile is private
review-hidden-text = The applicant’s profile is private. Their answers are all you see.
review-public-page = The name leads to their public page.
review-somebody = Somebody
review-wants = Wants to join { $place }.
review-sent-ago = Sent { $ago }
review-with = { $name } looks after it.
review-with-you = You look after it.
review-votes = { $yes } of { $needed } in favour
review-due = Answer due { $in }
review-overdue = Answer was due { $ago }
review-claim = Start reading
review-release = Put back
review-claimed = You look after this application now.
review-taken = Somebody else was quicker, or it has been decided.
review-released = The application waits for a reader again.
review-over = This application has been decided already.
review-answers = Answers
review-letter-sent = Written to the applicant
review-opinions = What reviewers think
review-opinions-text = Only reviewers see this. The applicant never does.
review-vote = Your opinion
review-vote-none = No opinion yet
review-vote-approve = In favour
review-vote-reject = Against
review-vote-abstain = Abstains
review-notes = Your notes
review-notes-help = For the other reviewers.
review-note-save = Save opinion
review-noted = Your opinion has been saved.
review-checklist = Before you decide
review-check-good = In order:
review-check-look = Look at this:
review-check-whole = Every required question is answered.
review-check-parts = Some required questions are not answered.
review-check-seen = The applicant shows their profile.
review-check-hidden = The applicant’s profile is private.
review-check-others =
    { $count ->
        [0] This is their first application here.
        [one] There is one other application of theirs here.
       *[other] There are { $count } other applications of theirs here.
    }
review-check-inside = They are in the house already, so this application ends by itself.
review-check-invited = An invitation of the house waits for them. Accepting them ends it.
review-decide = Decide
review-approve = Accept
review-approve-text = They become a member at once and get your letter by mail.
review-approve-send = Accept and send letter
review-more = Ask for more
review-more-text = They get your letter by mail and can answer it. The application waits until they do.
review-more-send = Send question
review-reject = Decline
review-reject-text = They get your reason and your letter by mail. They may apply again.
review-reject-send = Decline and send letter
review-reopen-title = Change of mind?
review-reopen = Open it again
review-reopen-text = The application waits in the queue again, and its clock starts anew. What was said before stays readable.
review-reopen-reason = Why it is opened again
review-reason-help-reopen = The applicant reads it, by mail and here.
review-reopen-send = Open again and tell the applicant
review-reopened = The application is open again, and the applicant is told.
review-error-reopen = Please say why; the applicant reads it.
review-error-anew = The applicant has applied here anew in the meantime. Please look at that application.
review-letter = Letter
review-letter-help = Markdown. { "{name}" } and { "{house}" } become the applicant’s name and the house.
review-reason = Reason
review-reason-help = The applicant reads it. Nobody is turned down without one.
review-assign = House they join
review-assign-help = Otherwise the one they asked for.
review-done-approved = The applicant has been accepted, and your letter is on its way.
review-done-rejected = The applicant has been declined, and your letter is on its way.
review-done-more = Your question is on its way.
review-lost-title = Your decision has not been taken.
review-lost-withdrawn = The applicant has withdrawn this application in the meantime.
review-lost-decided = { $name } was quicker. The application is: { $state }.
review-lost-changed = The application changed while you were deciding. Read it again; what you typed is still below.
review-lost-kept = What you had typed
review-error-reviewers = More reviewers must be in favour before this can be accepted.
review-error-house = Please choose a house that you may decide for.
review-error-reason = Please say why; the applicant reads it.
review-error-more = Please write what you would like to know.
review-error-asked = You have asked exactly this before. Say what is still missing.
review-error-long = This is too long. Please shorten it.
review-error-again = This form is out of date. Please look at the application again.

# Mails
mail-application-received-subject = A new application to { $place }
mail-application-received-text =
    Hello { $name },
    somebody wants to join { $place }. Please answer by { $day }.
mail-application-received-button = Read the application
mail-application-received-footer = You get this mail because you review applications there.
mail-application-answered-subject = An applicant of { $place } has answered
mail-application-answered-text =
    Hello { $name },
    the applicant has answered what was asked. The application to { $place } waits for you again.
mail-application-answered-button = Read the answer
mail-application-answered-footer = { mail-application-received-footer }
mail-application-withdrawn-subject = An application to { $place } has been withdrawn
mail-application-withdrawn-text =
    Hello { $name },
    an application that you look after has been withdrawn. There is nothing left to do.
mail-application-withdrawn-button = See the application
mail-application-withdrawn-footer = { mail-application-received-footer }
mail-application-overdue-subject = An application to { $place } is overdue
mail-application-overdue-text =
    Hello { $name },
    somebody has been waiting for an answer from { $place }. It was due on { $day }.
mail-application-overdue-button = Read the application
mail-application-overdue-footer = { mail-application-received-footer }
mail-application-more-subject = { $place } has a question about your application
mail-application-more-text =
    Hello { $name },
    { $place } has read your application and would like to know more before deciding:
    { $words }
    Your answers so far are kept.
mail-application-more-button = Answer the question
mail-application-more-footer = { mail-application-approved-footer }
mail-application-approved-subject = { $place } has accepted your application
mail-application-approved-text =
    Hello { $name },
    { $place } has accepted your application. Welcome!
    { $words }
mail-application-approved-button = See your application
mail-application-approved-footer = You get this mail because you applied there.
mail-application-rejected-subject = Your application to { $place }
mail-application-rejected-text =
    Hello { $name },
    { $place } has decided not to accept your application.
    { $reason }
    { $words }
mail-application-rejected-button = See your application
mail-application-rejected-footer = { mail-application-approved-footer }
mail-application-reopened-subject = Your application to { $place } is open again
mail-application-reopened-text =
    Hello { $name },
    { $place } has opened your application again and decides anew, by { $day }:
    { $reason }
    You can correct your answers until somebody begins to read them.
mail-application-reopened-button = See your application
mail-application-reopened-footer = { mail-application-approved-footer }
