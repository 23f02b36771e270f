# Forms of rows.
form-new = New { $name }
form-save = Save
form-save-stay = Save and stay
form-save-another = Save and add another
form-saved = Saved.
form-added = Added.
form-merged = Saved. Somebody else had changed other fields meanwhile; both changes are kept.
form-not-allowed = Your role does not let you save this. What you typed is still here.
form-nothing = —
form-untitled = Without a name
form-somebody = Somebody
form-picked = It is chosen in the window that waited for it. You can close this one.

# Choosing rows and pictures.
form-find = Search
form-find-in = Search for { $name }
form-create-here = Make a new one (opens a new tab)
form-no-picture = No picture
form-picture-kept = The picture that was chosen
form-upload = Library and upload

# Two people changed the same.
form-clash = Somebody else changed this as well.
form-clash-title = Somebody else was quicker
form-clash-text = These fields were changed by both of you. Choose what shall stand and save again. Everything else is kept.
form-clash-field = { $name }: which one?
form-clash-mine = Yours
form-clash-theirs = Theirs

# What was typed and not saved.
form-draft-note = You typed this on { $at } and did not save it.
form-draft-keep = Go on with it
form-draft-throw = Throw it away
form-draft-gone = What was not saved is thrown away.

# Beside a form.
form-beside = About this entry
form-made = Made
form-changed = Last changed
form-public = Public page
form-present = Also here: { $names }
form-notes = Notes
form-note-new = New note
form-note-add = Add the note
form-note-resolve = Done
form-note-reopen = Open again
form-note-delete = Delete
form-note-done = done
form-noted = The notes are changed.
form-note-refused = A note has between one and 5000 letters.

# What is done with a whole row.
form-more = More
form-duplicate = Duplicate
form-duplicated = This is the copy.
form-delete = Delete
form-deleted = It is in the trash.
form-deleted-for-good = It is deleted.
form-delete-refused = Other things still need this. Remove or move them first.
form-in-trash = This is in the trash. Nobody finds it in lists.
form-undo = Take it back
form-restored = It is back.
form-restore-refused = It cannot come back: what is unique about it has been taken meanwhile.
form-to-list = Back to the list
form-acted = Done.
form-act-refused = That is not possible in its present state.

# Where it is used.
form-used = Where it is used
form-used-title = Where it is used
form-used-what = What
form-used-number = How many
form-used-fate = If this is deleted for good
form-used-nowhere = Nothing that you can see points to this.
form-used-trash = Deleting puts it into the trash. Everything that points to it stays, and it can be taken back.
form-used-final = Deleting this cannot be taken back.
form-used-blocked = As long as these are there, it cannot be deleted.
form-fate-goes = goes with it
form-fate-stays = stays, without the link
form-fate-blocks = is in the way

# Tabs.
form-tabs = Parts of this entry
form-tab-form = Details
form-tab-empty = No { $name } yet
form-tab-empty-text = What belongs to this entry stands here.
form-open-list = Open as a list
form-order = Order
form-order-up = Move { $name } up
form-order-down = Move { $name } down
form-order-refused = The order could not be changed. Please try again.

# Versions.
form-history = History
form-history-empty = No versions yet
form-history-empty-text = Every change from now on is kept here.
form-history-made = { $name } made it
form-history-changed = { $name } changed it
form-history-removed = { $name } deleted it
form-history-trashed = { $name } put it into the trash
form-history-restored = { $name } took it out of the trash
form-compare = Compare the chosen two
form-compare-from = Compare from the version of { $at }
form-compare-to = Compare to the version of { $at }
form-compare-title = Two versions
form-compared = From { $from } to { $to }.
form-compare-same = There is no difference in what you can see.
form-restore = Restore
form-restore-version = Restore the version of { $at }
form-version-restored = That version is back. The one before it is in the history.
form-version-refused = That version does not fit any more: a rule or something it points to has changed.
form-diff-removed = Removed:
form-diff-added = Added:
