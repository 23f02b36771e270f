//! Tables of the schema `search`, printed from the database by `bin/schema`. Do not edit.

diesel::table! {
    /// Everything that can be found, once per row of any system; kept by triggers that search.watch makes.
    search.documents (id) {
        id -> Uuid,
        /// Null for people, who belong to the whole platform.
        organization_id -> Nullable<Uuid>,
        /// Table of the row, such as crm.contacts.
        subject_type -> Text,
        subject_id -> Uuid,
        /// Who may come into question: public, signed_in, user:{id}, profile:{id}, organization:{id}, house:{id}, subsite:{id}, word:{organisation}:{word}, owner:{organisation}. Narrows the search; the policy of the row itself decides.
        audience -> Array<Text>,
        /// Language of the words; und where it is not known.
        locale -> Text,
        /// pii: may name a person; follows the row at once, as do keywords and body.
        title -> Text,
        /// pii: what it is also known by: handles, addresses, telephone numbers, tags.
        keywords -> Text,
        /// pii: the text, the first 100,000 letters.
        body -> Text,
        /// For sorting what fits equally well.
        happened_at -> Nullable<Timestamptz>,
        /// For parts of words and misspelt ones.
        fragments -> Text,
    }
}

diesel::table! {
    /// Searches that somebody wants to run again. Erasure deletes the rows.
    search.saved_searches (id) {
        id -> Uuid,
        /// pii: whose they are.
        user_id -> Uuid,
        name -> Text,
        /// pii: may name a person.
        typed -> Text,
        /// Tables that are searched; empty: everything.
        types -> Array<Text>,
        position -> Integer,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}
