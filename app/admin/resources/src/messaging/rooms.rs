//! Rooms and announcements of an organisation, as far as one takes part oneself: how they are set up, who is in them, and
//! who has confirmed what had to be read. Nothing of what is said.

use super::conduct::{Rooms, Signed};
use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![threads(), thread_members(), topics(), acknowledgements()]
}

/// Rooms that one takes part in.
fn threads() -> Resource {
    form(Resource::menu("messaging.threads", "Rooms"))
        .words("room", "rooms")
        .icon("messages-square")
        .picture("avatar_asset_id")
        .computed(
            "members",
            "Members",
            "(select count(*) from messaging.thread_members m where m.thread_id = r.id and m.left_at is null)",
        )
        .computed(
            "unconfirmed",
            "Not confirmed yet",
            "(select count(*) from messaging.acknowledgements a where a.thread_id = r.id and a.confirmed_at is null)",
        )
        .list(["type", "event_id", "house_id", "members", "unconfirmed", "last_message_at"])
        .filters(["type", "event_id", "house_id", "roster", "closed_at"])
        .search(["name", "description"])
        .sort("-created_at")
        .tabs([
            "messaging.acknowledgements",
            "messaging.thread_members",
            "messaging.topics",
            "messaging.thread_bots",
        ])
        .action(Action::set("close", "Close", "closed_at", "now()").when("closed_at", [""]).icon("lock"))
        .empty("Rooms of this organisation that you take part in stand here; nobody sees those of others.")
}

/// How a room is set up; what it is and whom it follows is decided once.
fn form(threads: Resource) -> Resource {
    threads
        .section("Room", ["type", "name", "description", "avatar_asset_id"])
        .section("Who takes part", ["roster", "event_id", "house_id", "adding", "posting"])
        .section("How long", ["closed_at", "retention_days"])
        .closed("Secrecy", ["is_encrypted"])
        .closed("Made by", [
            "created_by_profile_id",
            "first_profile_id",
            "second_profile_id",
            "last_message_at",
            "last_sequence",
        ])
        .label("type", "Kind")
        .help("type", "In an announcement few write and all read. Direct conversations begin in the messages.")
        .label("avatar_asset_id", "Picture")
        .widget("avatar_asset_id", Widget::Image)
        .label("roster", "Follows")
        .help("roster", "Its admins decide, or the room follows the members of a house, the guests or the cast of an event.")
        .when("event_id", "roster", ["manual", "event_guests", "event_cast"])
        .when("house_id", "roster", ["manual", "house"])
        .label("adding", "Who adds people")
        .label("posting", "Who writes")
        .label("closed_at", "Only read from")
        .help("closed_at", "May lie ahead, such as a week after the event.")
        .label("retention_days", "Messages go after (days)")
        .help("retention_days", "Empty: never.")
        .label("is_encrypted", "Encrypted from end to end")
        .help("is_encrypted", "Nobody but the members can read or search it. Once on, it stays on.")
        .label("created_by_profile_id", "Begun by")
        .label("last_sequence", "Messages so far")
        .read_only([
            "created_by_profile_id",
            "first_profile_id",
            "second_profile_id",
            "last_message_at",
            "last_sequence",
        ])
        .hooks(Rooms)
}

/// Who takes part in a room.
fn thread_members() -> Resource {
    Resource::part("messaging.thread_members")
        .words("member", "members")
        .icon("users")
        .title("profile_id")
        .list(["role", "joined_at", "left_at", "added_by_profile_id"])
        .filters(["role", "left_at"])
        .sort("-joined_at")
        .section("Member", ["thread_id", "profile_id", "role"])
        .closed("When", ["nickname", "joined_at", "left_at", "added_by_profile_id"])
        .label("profile_id", "Person")
        .help("role", "Moderators take messages down; admins also decide who takes part and how.")
        .help("nickname", "What the person is called in this room.")
        .label("added_by_profile_id", "Added by")
        .read_only(["nickname", "joined_at", "added_by_profile_id"])
        .action(
            Action::set("remove", "Leaves the room", "left_at", "now()")
                .when("left_at", [""])
                .icon("user-minus"),
        )
}

/// What the parts of a room are about.
fn topics() -> Resource {
    Resource::part("messaging.topics")
        .words("topic", "topics")
        .icon("hash")
        .list(["last_message_at", "resolved_at", "created_by_profile_id"])
        .filters(["resolved_at"])
        .search(["name"])
        .sort("-last_message_at")
        .section("Topic", ["thread_id", "name"])
        .closed("State", ["resolved_at", "last_message_at", "created_by_profile_id"])
        .help("resolved_at", "When it was settled; it may be taken up again.")
        .label("created_by_profile_id", "Opened by")
        .read_only(["last_message_at", "created_by_profile_id"])
        .hooks(Signed("created_by_profile_id"))
        .action(
            Action::set("settle", "Settled", "resolved_at", "now()")
                .when("resolved_at", [""])
                .icon("circle-check"),
        )
}

/// Who has confirmed an announcement: for moderators of the room, and for export.
fn acknowledgements() -> Resource {
    Resource::part("messaging.acknowledgements")
        .words("confirmation", "confirmations")
        .icon("check-check")
        .title("profile_id")
        .list(["seen_at", "confirmed_at", "reminders", "reminded_at"])
        .filters(["confirmed_at", "seen_at"])
        .sort("-created_at")
        .label("profile_id", "Person")
        .label("message_id", "Message")
        .label("message_sent_at", "Sent at")
        .read_only(["seen_at", "confirmed_at"])
        .no_create()
        .empty("When an announcement asks for confirmation, you see here who has read and confirmed it.")
}
