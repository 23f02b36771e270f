# What people say below a post or another subject, in threads, and how they react.
