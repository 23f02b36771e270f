# Tokens, webhooks and the description of the API.
