//! Counting and summing: the sink behind `replay`.

use std::collections::BTreeMap;

use pinwire::{Schema, Union};

use super::columns::{self, Column, columns};
use super::facts::{Fact, Facts};
use super::report::{Failure, Report};
use super::walk::{Message, Sink, Walker};

/// Bytes between two calls of the progress function.
const PROGRESS_STEP: usize = 1 << 20;
/// Routes that are found without a search; enough that ITCH's kinds do not collide.
const RECENT: usize = 256;

pub(super) fn replay<W: Walker>(bytes: &[u8], progress: &mut dyn FnMut(usize)) -> Report {
    let mut sink = Replay { tally: Tally::<W>::new(), progress, next_progress: PROGRESS_STEP };
    let outcome = W::walk(bytes, &mut sink);
    sink.tally.report(outcome.err())
}

struct Replay<'p, W: Walker> {
    tally: Tally<W>,
    progress: &'p mut dyn FnMut(usize),
    next_progress: usize,
}

impl<'a, W: Walker> Sink<'a, W::Tag> for Replay<'_, W> {
    #[inline]
    fn record(&mut self, offset: usize) {
        if offset >= self.next_progress {
            self.next_progress = offset + PROGRESS_STEP;
            (self.progress)(offset);
        }
    }
    fn capture(&mut self) {
        self.tally.packets = Some(0);
    }
    fn frame(&mut self, original_len: u32) {
        *self.tally.packets.get_or_insert(0) += 1;
        self.tally.frame_len += u64::from(original_len);
    }
    fn cut(&mut self) {
        self.tally.cut += 1;
    }
    fn skipped(&mut self) {
        self.tally.skipped += 1;
    }
    fn fragment(&mut self) {
        self.tally.fragments += 1;
    }
    fn fact(&mut self, name: &str, fact: Fact) {
        self.tally.facts.insert(name.to_owned(), fact);
    }
    #[inline]
    fn message(&mut self, message: Message<'a, W::Tag>) {
        self.tally.add(message);
    }
}

/// What is known so far of the messages of a file.
pub(super) struct Tally<W: Walker> {
    packets: Option<u64>,
    frame_len: u64,
    cut: u64,
    skipped: u64,
    fragments: u64,
    facts: Facts,
    /// By [`Walker::key`].
    routes: BTreeMap<u16, Option<Route<W::Tag>>>,
    /// The routes taken lately, by a hash of the key: a file has few kinds of messages.
    recent: [Option<Recent<W::Tag>>; RECENT],
    types: Vec<Type>,
    /// By [`Walker::key`].
    unknown: BTreeMap<u16, (W::Tag, u64)>,
}

/// Where messages of one kind go; those of an unknown kind have none.
#[derive(Clone, Copy)]
struct Route<T> {
    /// The tag of the layout they are read with.
    layout: T,
    /// Index of their type.
    to: usize,
}

/// A key and its route.
type Recent<T> = (u16, Option<Route<T>>);

/// Messages of one layout, and its name in reports; several may have the same.
struct Type {
    name: String,
    schema: &'static Schema,
    /// Messages that had all of their fields.
    whole: u64,
    short: u64,
    bytes: u64,
    columns: Vec<Column>,
    extra: Option<(&'static str, i128)>,
}

impl<W: Walker> Tally<W> {
    pub(super) fn new() -> Self {
        Self {
            packets: None,
            frame_len: 0,
            cut: 0,
            skipped: 0,
            fragments: 0,
            facts: Facts::new(),
            routes: BTreeMap::new(),
            recent: [None; RECENT],
            types: Vec::new(),
            unknown: BTreeMap::new(),
        }
    }

    #[inline]
    pub(super) fn add(&mut self, message: Message<'_, W::Tag>) {
        match self.route(message.tag) {
            Some(Route { layout, to }) => self.types[to].add::<W>(layout, message),
            None => self.unknown.entry(W::key(message.tag)).or_insert((message.tag, 0)).1 += 1,
        }
    }

    #[inline]
    fn route(&mut self, tag: W::Tag) -> Option<Route<W::Tag>> {
        let key = W::key(tag);
        let recent = usize::from(key ^ (key >> 8)) % RECENT;
        match self.recent[recent] {
            Some((known, route)) if known == key => route,
            _ => {
                let route = self.look_up(key, tag);
                self.recent[recent] = Some((key, route));
                route
            }
        }
    }

    #[cold]
    fn look_up(&mut self, key: u16, tag: W::Tag) -> Option<Route<W::Tag>> {
        if let Some(route) = self.routes.get(&key) {
            return *route;
        }
        let layout = W::layout(tag);
        let schema = W::Messages::<'static>::schema_of(layout);
        let route = schema.map(|schema| Route { layout, to: self.index_of(W::type_name(layout, schema), schema) });
        self.routes.insert(key, route);
        route
    }

    fn index_of(&mut self, name: String, schema: &'static Schema) -> usize {
        let is_known = |known: &Type| known.name == name && std::ptr::eq(known.schema, schema);
        self.types.iter().position(is_known).unwrap_or_else(|| {
            self.types.push(Type { name, schema, whole: 0, short: 0, bytes: 0, columns: columns(schema), extra: None });
            self.types.len() - 1
        })
    }

    fn report(self, error: Option<Failure>) -> Report {
        let Self { packets, frame_len, cut, skipped, fragments, .. } = self;
        let facts = W::IS_DOCUMENT.then_some(self.facts);
        let mut report = Report {
            packets,
            frame_len: packets.map(|_| frame_len),
            cut,
            skipped,
            fragments,
            facts,
            error,
            ..Report::default()
        };
        for (tag, count) in self.unknown.into_values() {
            *report.unknown.entry(W::code(tag)).or_insert(0) += count;
        }
        for kind in self.types {
            let count = kind.whole + kind.short;
            report.messages += count;
            *report.types.entry(kind.name.clone()).or_insert(0) += count;
            *report.bytes.entry(kind.name.clone()).or_insert(0) += kind.bytes;
            let sums = report.sums.entry(kind.name.clone()).or_default();
            for (name, sum) in kind.sums::<W>() {
                *sums.entry(name).or_insert(0) += sum;
            }
        }
        report
    }
}

impl Type {
    #[inline]
    fn add<W: Walker>(&mut self, layout: W::Tag, message: Message<'_, W::Tag>) {
        self.bytes += message.framed as u64;
        match W::Messages::<'_>::view_as_prefix(layout, message.body) {
            Ok((view, _)) => {
                self.whole += 1;
                columns::add(&view, &mut self.columns);
            }
            Err(_) => {
                self.short += 1;
                columns::add_present(message.body, &mut self.columns);
            }
        }
        if let Some((name, value)) = message.extra {
            self.extra.get_or_insert((name, 0)).1 += i128::from(value);
        }
    }

    /// By name.
    fn sums<W: Walker>(&self) -> impl Iterator<Item = (String, i128)> {
        let seen = self.columns.iter().filter(|column| self.whole > 0 || column.seen);
        let fields = seen.filter_map(|Column { field, suffix, sum, .. }| {
            let (name, units) = W::sum(&self.name, field)?;
            Some((format!("{name}{suffix}"), sum * units))
        });
        fields.chain(self.extra.map(|(name, sum)| (name.to_owned(), sum)))
    }
}
