//! Who is asking: a visitor or a signed-in person.

use crate::{ProfileId, UserId};

/// The identity that row-level security sees for one request. Made from a session; never from user input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// Nobody is signed in.
    Visitor,
    /// A signed-in person.
    Person {
        /// Their sign-in.
        user: UserId,
        /// Their public profile.
        profile: ProfileId,
    },
    /// A signed-in person who owes a second factor: an organisation in which they work asks for one, and this session has
    /// shown none. There they may do what nobody in particular may; everything else is as for [`Actor::Person`].
    Owing {
        /// Their sign-in.
        user: UserId,
        /// Their public profile.
        profile: ProfileId,
    },
}

impl Actor {
    /// The person's sign-in, if somebody is signed in.
    pub fn user(self) -> Option<UserId> {
        match self {
            Self::Visitor => None,
            Self::Person { user, .. } | Self::Owing { user, .. } => Some(user),
        }
    }

    /// The person's profile, if somebody is signed in.
    pub fn profile(self) -> Option<ProfileId> {
        match self {
            Self::Visitor => None,
            Self::Person { profile, .. } | Self::Owing { profile, .. } => Some(profile),
        }
    }

    /// Is nobody signed in?
    pub fn is_visitor(self) -> bool {
        matches!(self, Self::Visitor)
    }
}
