# What the portal says while somebody looks at it: new posts, unread notifications, drafts.
