# Posts and feeds: text, pictures, polls, articles; who sees them, who may answer, when they appear, what they said before; and what a person reads of them.
