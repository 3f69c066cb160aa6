//! Every string: the same sum as in suite `message`, of length, first and last byte.

use nibblecode::list::ArchivedList;
use nibblecode::option::ArchivedOption;
use nibblecode::string::ArchivedString;
use pinwire::Strs;

use crate::data::log::{ArchivedLogs, LogsView};
use crate::data::minecraft::{
    ArchivedEntity, ArchivedItem, ArchivedPlayer, ArchivedPlayers, EntityView, ItemView, PlayerView, PlayersView,
};

#[inline]
fn touch(text: &str) -> u64 {
    let ends = text.as_bytes().first().zip(text.as_bytes().last());
    ends.map_or(0, |(first, last)| text.len() as u64 + (u64::from(*first) << 8) + (u64::from(*last) << 16))
}

fn sum<R>(rows: impl IntoIterator<Item = R>, one: impl Fn(R) -> u64) -> u64 {
    rows.into_iter().fold(0, |sum, row| sum.wrapping_add(one(row)))
}

pub fn log_ours(logs: &LogsView<'_>) -> u64 {
    sum(logs.logs(), |log| touch(log.identity()) + touch(log.userid()) + touch(log.date()) + touch(log.request()))
}

pub fn log_theirs(logs: &ArchivedLogs) -> u64 {
    let one = |text: &ArchivedString| touch(text.as_str());
    sum(logs.logs.as_slice(), |log| one(&log.identity) + one(&log.userid) + one(&log.date) + one(&log.request))
}

pub fn players_ours(players: &PlayersView<'_>) -> u64 {
    sum(players.players(), player_ours)
}

fn player_ours(player: PlayerView<'_>) -> u64 {
    let item = |item: ItemView<'_>| touch(item.id());
    let texts = |texts: Strs<'_>| sum(texts.iter(), touch);
    let entity = |entity: EntityView<'_>| touch(entity.id()) + entity.custom_name().map_or(0, touch);
    touch(player.dimension())
        + item(player.selected_item())
        + player.spawn_dimension().map_or(0, touch)
        + sum(player.inventory(), item)
        + sum(player.ender_items(), item)
        + player.root_vehicle().map_or(0, |(_, of)| entity(of))
        + player.shoulder_entity_left().map_or(0, entity)
        + player.shoulder_entity_right().map_or(0, entity)
        + texts(player.recipe_book().recipes())
        + texts(player.recipe_book().to_be_displayed())
}

pub fn players_theirs(players: &ArchivedPlayers) -> u64 {
    sum(players.players.as_slice(), player_theirs)
}

fn player_theirs(player: &ArchivedPlayer) -> u64 {
    let text = |text: &ArchivedString| touch(text.as_str());
    let maybe = |option: &ArchivedOption<ArchivedString>| option.as_ref().map_or(0, text);
    let item = |item: &ArchivedItem| text(&item.id);
    let texts = |texts: &ArchivedList<ArchivedString>| sum(texts.as_slice(), text);
    let entity = |entity: &ArchivedEntity| text(&entity.id) + maybe(&entity.custom_name);
    text(&player.dimension)
        + item(&player.selected_item)
        + maybe(&player.spawn_dimension)
        + sum(player.inventory.as_slice(), item)
        + sum(player.ender_items.as_slice(), item)
        + player.root_vehicle.as_ref().map_or(0, |of| entity(&of.1))
        + player.shoulder_entity_left.as_ref().map_or(0, entity)
        + player.shoulder_entity_right.as_ref().map_or(0, entity)
        + texts(&player.recipe_book.recipes)
        + texts(&player.recipe_book.to_be_displayed)
}
