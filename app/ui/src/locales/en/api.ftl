# Tokens, webhooks and the description of the API.
tokens-title = API tokens
tokens-text = A token lets a program act for you in this organisation: at most what you may do yourself, and at most what you tick here.
tokens-docs = How the API works
tokens-name = Name
tokens-name-help = What the program is called, such as “Newsletter import”.
tokens-name-length = Please write 1 to 80 letters.
tokens-hint = Begins with
tokens-scopes = May
tokens-scopes-help = With nothing ticked, the token only says who you are.
tokens-no-scopes = Nothing
tokens-used = Last used
tokens-never = Never
tokens-expires = Valid until
tokens-no-end = No end
tokens-days =
    { $days ->
        [one] One day
       *[other] { $days } days
    }
tokens-rate = Requests a minute
tokens-rate-range = Please write a number from 1 to 10,000.
tokens-state = State
tokens-state-valid = Valid
tokens-state-expired = Expired
tokens-state-revoked = Revoked
tokens-actions = Actions
tokens-rotate = Rotate
tokens-revoke = Revoke
tokens-revoked = The token does not work any more.
tokens-make = Make a token
tokens-too-many = You have 50 tokens here. Revoke one that you do not need any more.
tokens-new-title = The token “{ $name }”
tokens-new-text = Copy it now: it is not shown again.
tokens-example = A first request
tokens-empty-title = No tokens yet
tokens-empty-text = Make one for every program that works with your data, so that each can be taken back by itself.

api-problem-400 = This address cannot be read; its letters are not encoded as UTF-8 with percent signs.
api-problem-401 = Send a valid token: Authorization: Bearer mai_…
api-problem-403 = Your role, or this token's scopes, do not allow this.
api-problem-404 = There is no such thing, or you may not see it.
api-problem-405 = This address does not take that method.
api-problem-406 = Answers are JSON; please accept application/json.
api-problem-409 = Somebody changed it in between. Read it again and repeat your change.
api-problem-410 = It was here, and it has been removed for good.
api-problem-412 = The row has another version than If-Match says. Read it again.
api-problem-413 = A request brings one megabyte at most.
api-problem-415 = Please send JSON, with Content-Type: application/json.
api-problem-422 = Something that was sent cannot be taken; see errors.
api-problem-429 = Too many requests; see Retry-After.
api-problem-500 = Something went wrong on our side; tell us the reference.
api-problem-503 = A part of the service is away; please try again shortly.
api-problem-json = The body is no valid JSON.
api-problem-rule = A rule of the database does not allow this.
api-problem-misfit = A value does not fit its type.
api-key-busy = A request with this Idempotency-Key is being worked on.
api-key-reused = This Idempotency-Key was used for another request.
api-key-unreadable = An Idempotency-Key has 1 to 200 plain letters.
api-limit-range = Please ask for 1 to 200 rows.
api-no-parameter = There is no such parameter.
api-no-include = That is neither a reference of this resource nor a part of it.
api-not-object = Please send an object with the fields' names as its keys.
api-bulk-size = Please send a list of 1 to 100 changes.
api-cursor-unreadable = This place in the feed cannot be found.

api-title = API
api-lead = Everything that the dashboard does with your data, other software can do, too: by REST, with the same rights and the same rules.
api-start = Getting started
api-start-token = Make a token in the dashboard under People → API tokens, with the scopes that your program needs.
api-start-list = Read rows, filtered and sorted:
api-start-create = Add a row; with a key, repeating the request does nothing twice:
api-start-update = Change it, if nobody was quicker:
api-start-problem = Failures are problem details with a sentence for each field:
api-start-changes = Hear what changes, from any point on:
api-start-limits = Limits
api-start-limits-text = 200 rows per page, 100 changes per request, one megabyte per body, and as many requests a minute as your token says; the RateLimit headers tell what is left.
api-openapi = Description for machines (OpenAPI 3.1)
api-systems = Systems
api-resources =
    { $count ->
        [one] One resource
       *[other] { $count } resources
    }
api-operations = Operations
api-fields = Fields
api-field = Field
api-type = Type
api-about = About
api-required = required
api-read-only = read-only
api-all-systems = All systems

webhooks-title = Webhooks
webhooks-text = Each endpoint is told what happened, signed by Standard Webhooks, and tried again for three days when it does not answer.
webhooks-endpoints = Endpoints
webhooks-deliveries = Last deliveries
webhooks-url = URL
webhooks-state = State
webhooks-event = Event
webhooks-attempts = Attempts
webhooks-when = When
webhooks-actions = Actions
webhooks-secret-make = Make a secret
webhooks-secret-rotate = Rotate the secret
webhooks-secret-title = The secret of { $name }
webhooks-secret-text = Copy it now: it is not shown again. The secret before it signs, too, for one more day.
webhooks-test = Send a test
webhooks-test-sent = A test is on its way.
webhooks-replay = Send again
webhooks-replayed = It is on its way again.
webhooks-empty-title = No endpoints yet
webhooks-empty-text = Add the URL of your system under Endpoints, choose events, then make a secret here.
webhooks-add = Add an endpoint
webhooks-none = Nothing was sent yet.
