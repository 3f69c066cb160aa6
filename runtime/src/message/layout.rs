//! Where the fields of a message stand in its block: computed by rustc, from what the forms of the fields need.
//!
//! Validator, getters, setters and writer all read the same [`Layout`], and only [`LayoutOf`] makes it: that is why
//! a place is never an argument from outside.

use core::marker::PhantomData;

use super::schema::check_depth;
use super::{Fields, Shape};
use crate::error::{Error, ErrorKind};

/// Most fields that a message can have: twelve groups of twelve, what tuples can hold.
pub(crate) const MAX_FIELDS: usize = 144;

/// Most bytes of flags: two flags a field, and one byte that is not full for each version.
const MAX_FLAG_BYTES: usize = 2 * MAX_FIELDS / 8 + MAX_VERSIONS;

/// Most `since` groups.
const MAX_VERSIONS: usize = 64;

/// "No such end": a slot, or what stands before the first field of a lane.
pub(crate) const NONE: u16 = 0xFFFF;

/// Where the bytes of a field are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lane {
    /// In the block.
    Block,
    /// In the text lane; the block holds the end.
    Text,
    /// In the data lane; the block holds the end.
    Data,
}

/// What a form needs in the block.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// Flags: presence, truth value.
    pub flags: u8,
    /// Bytes: of the value, or of its end.
    pub size: usize,
    /// Where the value is.
    pub lane: Lane,
    /// Size of the elements where that is all there is to check of a body; else 1.
    pub unit: usize,
    /// What a body must be aligned to, and what it is aligned to where the message allows it.
    pub align: usize,
    pub natural: usize,
    /// Whether older messages are read without it.
    pub later: bool,
    /// Whether the field was removed.
    pub reserved: bool,
    /// Whether the value, and each element of it, has bytes.
    pub has_bytes: bool,
}

/// Where a field stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Offset of the value, or of its end, in the block.
    pub(crate) offset: u16,
    /// Bytes there.
    pub(crate) size: u16,
    /// Number of the field's first flag, counted in bits from the start of the block.
    pub(crate) flag: u32,
    /// The same for a second flag.
    pub(crate) second_flag: u32,
    /// How many flags.
    pub(crate) flags: u8,
    /// The lane of the value.
    pub(crate) lane: Lane,
    /// Offset of the end in front of it in the same lane, or [`NONE`].
    pub(crate) before: u16,
    /// Size of the elements of a body of which only the length is checked.
    pub(crate) unit: u32,
    /// Where a body begins: at a multiple of this, counted from the start of what holds it.
    pub(crate) align: u8,
    /// The block's length from which on the field is there.
    pub(crate) len: u16,
    /// The version that brought the field.
    pub(crate) since: u16,
    /// Whether that is the first one, so that every message has the field.
    pub(crate) is_first: bool,
}

/// The block of one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) len: u16,
    pub(crate) text_slot: u16,
    pub(crate) data_slot: u16,
}

/// The blocks of all versions of a message.
#[derive(Debug)]
pub struct Layout {
    places: [Place; MAX_FIELDS],
    fields: usize,
    versions: [Version; MAX_VERSIONS],
    count: usize,
    /// The bytes that hold flags, and which of their bits do.
    flags: [(u16, u8); MAX_FLAG_BYTES],
    flag_bytes: usize,
    /// The newest version.
    pub(crate) newest: Version,
    /// Its header.
    pub(crate) header: [u8; 6],
    /// Whether bodies are aligned.
    pub(crate) is_aligned: bool,
}

/// The layout of a shape.
pub(crate) struct LayoutOf<S>(PhantomData<S>);

impl<S: Shape> LayoutOf<S> {
    const DRAFT: &'static (Layout, Option<&'static str>) = &Layout::of(S::Fields::FACTS, S::SINCE, S::ALIGN);
    /// What is wrong with the shape.
    pub(crate) const PROBLEM: Option<&'static str> = match check_depth(S::DEPTH, S::Fields::LEVELS) {
        None => Self::DRAFT.1,
        problem => problem,
    };
    /// For the schema, which is data only and is there also when something is wrong.
    pub(crate) const FOR_SCHEMA: &'static Layout = &Self::DRAFT.0;
    /// For all else. It is not there when something is wrong, whoever wrote the shape.
    pub(crate) const LAYOUT: &'static Layout = match (S::RULES, Self::PROBLEM).1 {
        None => &Self::DRAFT.0,
        Some(problem) => panic!("{}", problem),
    };
}

const NO_VERSION: Version = Version { len: 0, text_slot: NONE, data_slot: NONE };

/// Before every field.
pub(crate) const NO_PLACE: Place = Place {
    offset: 0,
    size: 0,
    flag: 0,
    second_flag: 0,
    flags: 0,
    lane: Lane::Block,
    before: NONE,
    unit: 1,
    align: 1,
    len: 0,
    since: 0,
    is_first: false,
};

/// The layout so far.
struct Builder {
    layout: Layout,
    /// Bytes of the block.
    len: usize,
    /// Bit number of the next free flag; a multiple of 8 if there is none.
    next_flag: usize,
    /// First field of the group that is open.
    group: usize,
    /// What the bodies of the message may be aligned to.
    align: usize,
    /// The first thing that a message cannot have.
    problem: Option<&'static str>,
}

/// Most that a body can be aligned to: a cache line.
pub(crate) const MAX_ALIGN: usize = 64;

impl Layout {
    /// The layout, and what is wrong with it.
    const fn of(facts: &[&[Fact]], since: &[u16], align: usize) -> (Self, Option<&'static str>) {
        let layout = Self {
            places: [NO_PLACE; MAX_FIELDS],
            fields: 0,
            versions: [NO_VERSION; MAX_VERSIONS],
            count: 0,
            flags: [(0, 0); MAX_FLAG_BYTES],
            flag_bytes: 0,
            newest: NO_VERSION,
            header: [0; 6],
            is_aligned: align > 1,
        };
        let mut builder = Builder { layout, len: 0, next_flag: 0, group: 0, align, problem: None };
        if !align.is_power_of_two() || align > MAX_ALIGN {
            builder.problem = Some("`align` is 1, 2, 4, 8, 16, 32 or 64");
        }
        if !since.is_empty() && since[0] > 1 {
            // A variant that held nothing: its message was zero bytes.
            builder = builder.close_group();
        }
        let (mut chunk, mut field) = (0, 0);
        while chunk < facts.len() {
            // Validator and getters find field `index` in group `index / 12`.
            if chunk + 1 < facts.len() && facts[chunk].len() != 12 {
                builder.problem = Some("all groups of fields but the last have twelve");
            }
            if chunk + 1 == facts.len() && 12 * chunk + facts[chunk].len() != since.len() {
                builder.problem = Some("a message has one version for each field");
            }
            let mut index = 0;
            while index < facts[chunk].len() && builder.problem.is_none() {
                builder = builder.field(facts[chunk][index], since[field]);
                index += 1;
                field += 1;
            }
            chunk += 1;
        }
        builder.close_group().finish()
    }

    /// Of a message without fields.
    pub(crate) const NOTHING: &'static Self = &Self::of(&[], &[], 1).0;

    /// The place of a field.
    #[inline(always)]
    pub(crate) const fn place(&'static self, index: usize) -> &'static Place {
        &self.places[index]
    }

    /// All places.
    pub(crate) fn places(&self) -> &[Place] {
        self.places.get(..self.fields).unwrap_or(&[])
    }

    /// Bytes of the newest block.
    #[inline(always)]
    pub(crate) const fn len(&self) -> usize {
        self.newest.len as usize
    }

    /// The version of a block of `len` bytes: one of ours, or `None` for a longer one, which a newer writer made.
    pub(crate) fn version(&self, len: u16) -> Result<Option<Version>, Error> {
        if len > self.newest.len {
            return Ok(None);
        }
        // A table of no block is no bytes at all.
        let known = self.versions.get(..self.count).unwrap_or(&[]).iter().find(|version| version.len == len && len > 0);
        known.copied().map(Some).ok_or(Error::new(ErrorKind::BadBlock(len)))
    }

    /// Whether a message of version 1 is no bytes.
    pub(crate) const fn starts_empty(&self) -> bool {
        self.versions[0].len == 0
    }

    /// The bytes of the newest block that hold flags, and which of their bits do.
    pub(crate) fn flags(&self) -> &[(u16, u8)] {
        self.flags.get(..self.flag_bytes).unwrap_or(&[])
    }
}

impl Builder {
    const fn field(mut self, fact: Fact, since: u16) -> Self {
        let index = self.layout.fields;
        if index == MAX_FIELDS {
            return self;
        }
        if index > 0 && since != self.layout.places[index - 1].since {
            if since < self.layout.places[index - 1].since {
                return self.fail("`since` never decreases");
            }
            // A flag byte never belongs to two groups: an old message would answer for a new flag.
            self = self.close_group();
        }
        let mut place = NO_PLACE;
        place.since = since;
        place.is_first = self.layout.count == 0;
        place.lane = fact.lane;
        place.flags = fact.flags;
        if fact.align > self.align {
            return self.fail("a message or enum in this one is aligned more than this one: raise its `align`");
        }
        let natural = if fact.natural < self.align { fact.natural } else { self.align };
        place.align = if fact.align > natural { fact.align } else { natural } as u8;
        // What is left behind the padding is checked with the body.
        place.unit = if place.align > 1 { 1 } else { fact.unit as u32 };
        if fact.flags > 0 {
            (self, place.flag) = self.flag();
        }
        if fact.flags > 1 {
            (self, place.second_flag) = self.flag();
        }
        if self.len + fact.size >= NONE as usize {
            return self.fail("the fixed part of a message has at most 65,534 bytes");
        }
        if !fact.has_bytes {
            return self.fail("a value in a message has at least one byte: of nothing, a list would hold any number");
        }
        if self.layout.count > 0 && !fact.later {
            return self.fail("a later field needs a reading for older messages");
        }
        place.offset = self.len as u16;
        place.size = fact.size as u16;
        match fact.lane {
            Lane::Block => {}
            Lane::Text => (place.before, self.layout.newest.text_slot) = (self.layout.newest.text_slot, place.offset),
            Lane::Data => (place.before, self.layout.newest.data_slot) = (self.layout.newest.data_slot, place.offset),
        }
        self.len += fact.size;
        self.layout.places[index] = place;
        self.layout.fields += 1;
        self
    }

    const fn fail(mut self, problem: &'static str) -> Self {
        if self.problem.is_none() {
            self.problem = Some(problem);
        }
        self
    }

    /// The next free flag; a new byte of them stands where the block ends so far.
    const fn flag(mut self) -> (Self, u32) {
        if self.next_flag.is_multiple_of(8) {
            self.next_flag = 8 * self.len;
            self.layout.flags[self.layout.flag_bytes] = (self.len as u16, 0);
            self.layout.flag_bytes += 1;
            self.len += 1;
        }
        let flag = self.next_flag as u32;
        self.layout.flags[self.layout.flag_bytes - 1].1 |= 1 << (flag % 8);
        self.next_flag += 1;
        (self, flag)
    }

    const fn close_group(mut self) -> Self {
        if self.layout.count == MAX_VERSIONS {
            return self.fail("a message has at most 64 versions");
        }
        if self.len == 0 && self.layout.count > 0 {
            return self.fail("a message has at least one byte");
        }
        self.layout.newest.len = self.len as u16;
        self.layout.versions[self.layout.count] = self.layout.newest;
        self.layout.count += 1;
        while self.group < self.layout.fields {
            self.layout.places[self.group].len = self.len as u16;
            self.group += 1;
        }
        self.next_flag = 0;
        self
    }

    const fn finish(mut self) -> (Layout, Option<&'static str>) {
        let Version { len, text_slot, data_slot } = self.layout.newest;
        let (len, text, data) = (len.to_le_bytes(), text_slot.to_le_bytes(), data_slot.to_le_bytes());
        self.layout.header = [len[0], len[1], text[0], text[1], data[0], data[1]];
        (self.layout, self.problem)
    }
}

impl Place {
    /// Bytes of padding in front of a body at `at`, counted from the start of what holds it.
    #[inline(always)]
    pub(crate) const fn padding(&self, at: usize) -> usize {
        padding(at, self.align as usize)
    }

    /// The place of the value behind the presence flag.
    #[inline(always)]
    pub(crate) const fn behind_flag(mut self) -> Self {
        self.flag = self.second_flag;
        self.flags = self.flags.saturating_sub(1);
        self
    }
}

/// Bytes from `at` to the next multiple of `align`, a power of two.
#[inline(always)]
pub(crate) const fn padding(at: usize, align: usize) -> usize {
    at.wrapping_neg() & align.wrapping_sub(1)
}
