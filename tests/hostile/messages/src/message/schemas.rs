//! Message types for the attacks: every form, each in three versions of one schema.

use std::collections::BTreeMap;

use pw::prelude::*;
use pw::{Unknown, UnknownBuf};

use super::probe::{Assign, Probe, Seen};
use super::random::{Random, Sample};
use super::subject::{Encode, Subject, View};

/// Two floats: any bits are one.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, le)]
#[allow(missing_docs)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

/// A packet with something to check, and a pad.
#[derive(Packet, Clone, Copy, PartialEq, Debug)]
#[pinwire(crate = ::pw, be)]
#[allow(missing_docs)]
pub struct Stamp {
    pub time: U40,
    pub side: Side,
    pub sure: bool,
    #[pinwire(pad = 1)]
    pub pad: (),
}

/// A closed enum without a zero. (Zeros in an absent `Option<Side>` are no `Side`.)
#[derive(Packet, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[pinwire(crate = ::pw)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Side {
    Buy = 0x42,
    Sell = 0x53,
}

/// How a field is changed: by its setter, through its parts, or not at all.
macro_rules! assign {
    ($view:ident $random:ident) => {};
    ($view:ident $random:ident gone) => {};
    ($view:ident $random:ident set $set:ident) => {
        let _ = $view.$set(Sample::sample($random));
    };
    ($view:ident $random:ident nest $nest:ident) => {
        $view.$nest().assign($random);
    };
}

macro_rules! get {
    ($view:ident $seen:ident $field:ident gone) => {};
    ($view:ident $seen:ident $field:ident $($way:ident)*) => {
        Probe::probe(&$view.$field(), $seen);
    };
}

/// A random value; of a message that can hold itself, not a deep one.
macro_rules! sampled {
    ($random:ident (recursive $($words:tt)*) $make:expr) => {
        $random.level($make)
    };
    ($random:ident ($($words:tt)*) $make:expr) => {
        $make($random)
    };
}

/// A message, its random values, and calls of all its accessors.
macro_rules! message {
    ($name:ident [$($lt:tt)*] ($($words:tt)*) $view:ident $mut:ident {
        $($(#[$attr:meta])* $field:ident: $(@$unit:tt)? $($ty:ty)? $(= $($way:ident)+)?;)*
    }) => {
        #[derive(Message)]
        #[pinwire(crate = ::pw, $($words)*)]
        pub struct $name<$($lt)*> {
            $($(#[$attr])* pub $field: $($unit)? $($ty)?,)*
        }
        impl<$($lt)*> Sample for $name<$($lt)*> {
            fn sample(random: &mut Random) -> Self {
                sampled!(random ($($words)*) |random: &mut Random| Self { $($field: Sample::sample(random),)* })
            }
        }
        impl Probe for $view<'_> {
            #[inline(never)]
            fn probe(&self, seen: &mut Seen) {
                $(get!(self seen $field $($($way)+)?);)*
            }
        }
        impl<'lazy, $($lt)*> Probe for pw::Lazy<'lazy, $name<$($lt)*>> {
            #[inline(never)]
            fn probe(&self, seen: &mut Seen) {
                $(get!(self seen $field $($($way)+)?);)*
            }
        }
        impl Assign for $mut<'_> {
            #[inline(never)]
            fn assign(&mut self, random: &mut Random) {
                let _ = &random;
                $(assign!(self random $($($way)+)?);)*
            }
        }
        impl<$($lt)*> Subject for $name<$($lt)*> {
            fn rewrite(view: View<'_, Self>, write: &mut dyn FnMut(usize, Encode<'_>)) {
                let value = view.to_value();
                assert!(view == value, "a view equals its own value");
                write(value.encoded_len(), &|out| value.encode_into(out));
            }
            fn reread(view: &pw::Mut<'_, Self>, seen: &mut Seen) {
                view.as_view().probe(seen);
            }
            fn read_lazily(bytes: &[u8], seen: &mut Seen) -> Option<Error> {
                match Self::lazy(bytes) {
                    Ok(view) => {
                        view.probe(seen);
                        pw::LazyTable::check(&view).err()
                    }
                    Err(error) => Some(error),
                }
            }
        }
    };
}

/// An enum of messages, its random values, also unknown ones, and calls of all its accessors. A variant holds nothing, a
/// message, or fields; then the name of their view is given.
macro_rules! choice {
    ($name:ident [$($lt:tt)*] ($($words:tt)*) $view:ident $unknown:ty {
        $($number:literal => $variant:ident $(($inner:ident: $ty:ty))?
            $([$held:ident: $fields:ident] { $($(#[$attr:meta])* $field:ident: $field_ty:ty),* })?;)*
    }) => {
        #[derive(Message)]
        #[pinwire(crate = ::pw, $($words)*)]
        pub enum $name<$($lt)*> {
            $(#[pinwire(tag = $number)] $variant $(($ty))? $({ $($(#[$attr])* $field: $field_ty),* })?,)*
            #[pinwire(unknown)]
            Other($unknown),
        }
        impl<$($lt)*> Sample for $name<$($lt)*> {
            fn sample(random: &mut Random) -> Self {
                let variants: &[fn(&mut Random) -> Self] = &[
                    $(|_random| {
                        $(let $inner = Sample::sample(_random);)?
                        Self::$variant $(($inner))? $({ $($field: Sample::sample(_random)),* })?
                    },)*
                    |random| Self::Other(Sample::sample(random)),
                ];
                let chosen = random.below(variants.len());
                variants[chosen](random)
            }
        }
        impl Probe for $view<'_> {
            #[inline(never)]
            fn probe(&self, seen: &mut Seen) {
                match self {
                    $(Self::$variant $(($inner))? $(($held))? => {
                        Probe::probe(&u64::from($number as u32), seen);
                        $(Probe::probe($inner, seen);)?
                        $(Probe::probe($held, seen);)?
                    })*
                    Self::Other(unknown) => Probe::probe(unknown, seen),
                }
            }
        }
        $($(impl Probe for $fields<'_> {
            #[inline(never)]
            fn probe(&self, seen: &mut Seen) {
                $(Probe::probe(&self.$field(), seen);)*
            }
        })?)*
    };
}

/// Three versions of some enums and messages; each has the variants and the fields of those before it.
macro_rules! family {
    ($(#[$doc:meta])* $family:ident:
    $(@$choice:ident [$($choice_lt:tt)*] ($($choice_words:tt)*) $choice_view:ident $unknown:ty {
        1 { $($choice_one:tt)* } 2 { $($choice_two:tt)* } 3 { $($choice_three:tt)* }
    })*
    $($name:ident [$($lt:tt)*] $(($($words:tt)*))? $view:ident $mut:ident {
        1 { $($one:tt)* } 2 { $($two:tt)* } 3 { $($three:tt)* }
    })*) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        pub mod $family {
            pub mod v1 {
                use super::super::*;
                $(choice!($choice [$($choice_lt)*] ($($choice_words)*) $choice_view $unknown { $($choice_one)* });)*
                $(message!($name [$($lt)*] ($($($words)*)?) $view $mut { $($one)* });)*
            }
            pub mod v2 {
                use super::super::*;
                $(choice!($choice [$($choice_lt)*] ($($choice_words)*) $choice_view $unknown {
                    $($choice_one)* $($choice_two)*
                });)*
                $(message!($name [$($lt)*] ($($($words)*)?) $view $mut { $($one)* $($two)* });)*
            }
            pub mod v3 {
                use super::super::*;
                $(choice!($choice [$($choice_lt)*] ($($choice_words)*) $choice_view $unknown {
                    $($choice_one)* $($choice_two)* $($choice_three)*
                });)*
                $(message!($name [$($lt)*] ($($($words)*)?) $view $mut { $($one)* $($two)* $($three)* });)*
            }
        }
    };
}

family! {
    /// Numbers and truth values.
    numbers:
    Numbers [] NumbersView NumbersMut {
        1 {
            a: u8 = set set_a;
            b: i16 = set set_b;
            sure: bool = set set_sure;
            c: u32 = set set_c;
            d: i64 = set set_d;
            letter: char = set set_letter;
            wide: U24 = set set_wide;
            side: Side = set set_side;
            open: Open<Side> = set set_open;
            stop: Option<i32> = set set_stop;
        }
        2 {
            #[pinwire(since = 2, default = 7)] x: u16 = set set_x;
            #[pinwire(since = 2, default = true)] y: bool = set set_y;
            #[pinwire(since = 2, default = 1.5)] z: f64 = set set_z;
            #[pinwire(since = 2, default = Side::Sell)] way: Side = set set_way;
            #[pinwire(since = 2, default = Open::Known(Side::Buy))] ways: Open<Side> = set set_ways;
        }
        3 {
            #[pinwire(since = 3)] maybe: Option<bool> = set set_maybe;
            #[pinwire(since = 3)] mark: Option<char> = set set_mark;
            #[pinwire(since = 3)] which: Option<Side> = set set_which;
            #[pinwire(since = 3, default = -1)] e: i128 = set set_e;
            #[pinwire(since = 3)] f: Option<f32> = set set_f;
        }
    }
}

family! {
    /// Packets, arrays and tuples in place.
    places:
    Places [] PlacesView PlacesMut {
        1 {
            at: Point = set set_at;
            stamp: Stamp = set set_stamp;
            pair: (u16, f32) = set set_pair;
            one: (u64,) = set set_one;
            pos: [f64; 3] = set set_pos;
            sides: [Side; 2] = set set_sides;
            code: Ascii<4> = set set_code;
        }
        2 {
            #[pinwire(since = 2)] maybe: Option<Point> = set set_maybe;
            #[pinwire(since = 2)] four: Option<[u32; 4]> = set set_four;
        }
        3 {
            #[pinwire(since = 3)] stamped: Option<Stamp> = set set_stamped;
            #[pinwire(since = 3)] letter: Option<(u8, char)> = set set_letter;
            #[pinwire(since = 3)] rows: Option<[(u8, bool); 2]> = set set_rows;
        }
    }
}

family! {
    /// Text.
    texts:
    Texts [] TextsView TextsMut {
        1 {
            a: String;
            n: u16 = set set_n;
            b: Option<String>;
            #[pinwire(sensitive)] secret: String;
        }
        2 {
            #[pinwire(since = 2, default = "default")] c: String;
            #[pinwire(since = 2)] d: Option<String>;
        }
        3 {
            #[pinwire(since = 3, default = [])] names: Vec<String>;
            #[pinwire(since = 3, default = true)] flag: bool = set set_flag;
            #[pinwire(since = 3)] more: Option<Vec<String>>;
            #[pinwire(since = 3, default = "default", rename = "kind")] kind: String;
        }
    }
}

family! {
    /// Lists of values of fixed size, and of lists.
    lists:
    Lists [] ListsView ListsMut {
        1 {
            blob: Vec<u8> = nest blob_mut;
            sizes: Vec<u32> = nest sizes_mut;
            points: Vec<Point> = nest points_mut;
            stamps: Vec<Stamp> = nest stamps_mut;
            letters: Vec<char> = nest letters_mut;
            end: String;
        }
        2 {
            #[pinwire(since = 2, default = [])] bools: Vec<bool> = nest bools_mut;
            #[pinwire(since = 2, default = [])] blobs: Vec<Vec<u8>>;
            #[pinwire(since = 2, default = b"default")] raw: Vec<u8>;
            #[pinwire(since = 2)] pairs: Option<Vec<(u32, f32)>>;
        }
        3 {
            #[pinwire(since = 3, default = [])] grid: Vec<Vec<u32>>;
            #[pinwire(since = 3, default = [])] words: Vec<Vec<String>>;
            #[pinwire(since = 3)] deep: Option<Vec<Vec<Vec<u8>>>>;
            #[pinwire(since = 3)] sides: Option<Vec<Side>>;
        }
    }
}

family! {
    /// Messages in messages, and rows.
    nested:
    Leg [] LegView LegMut {
        1 { id: u32 = set set_id; name: String; }
        2 {
            #[pinwire(since = 2, default = 9)] count: u16 = set set_count;
            #[pinwire(since = 2)] note: Option<String>;
        }
        3 { #[pinwire(since = 3, default = [])] data: Vec<u8> = nest data_mut; }
    }
    Nested [] NestedView NestedMut {
        1 {
            leg: Leg = nest leg_mut;
            legs: Vec<Leg> = nest legs_mut;
            end: String;
        }
        2 { #[pinwire(since = 2)] more: Option<Leg> = nest more_mut; }
        3 {
            #[pinwire(since = 3, default = [])] many: Vec<Vec<Leg>>;
            #[pinwire(since = 3)] some: Option<Vec<Leg>>;
        }
    }
}

family! {
    /// Rows in rows, with lanes that come late.
    trees:
    Leaf [] LeafView LeafMut {
        1 { n: u8 = set set_n; }
        2 { #[pinwire(since = 2, default = "default")] name: String; }
        3 {
            #[pinwire(since = 3, default = true)] flag: bool = set set_flag;
            #[pinwire(since = 3)] body: Option<Vec<u16>>;
        }
    }
    Branch [] BranchView BranchMut {
        1 { leaves: Vec<Leaf> = nest leaves_mut; x: String; }
        2 { #[pinwire(since = 2, default = b"default")] y: Vec<u8>; }
        3 { #[pinwire(since = 3)] z: Option<String>; }
    }
    Tree [] TreeView TreeMut {
        1 { branches: Vec<Branch> = nest branches_mut; }
        2 { #[pinwire(since = 2)] top: Option<Leaf>; }
        3 { #[pinwire(since = 3, default = "default")] name: String; }
    }
}

family! {
    /// Tuples with a member of variable size: tables of their own.
    tuples:
    Inner [] InnerView InnerMut {
        1 { id: u16 = set set_id; text: String; }
        2 { #[pinwire(since = 2)] extra: Option<u8> = set set_extra; }
        3 { #[pinwire(since = 3)] tail: Option<String>; }
    }
    Tuples [] TuplesView TuplesMut {
        1 {
            plain: (u32, bool, String);
            list: Vec<(u8, String)>;
            maybe: Option<([u32; 4], Inner)>;
        }
        2 { #[pinwire(since = 2)] opt: Option<(Option<u8>, u16)>; }
        3 { #[pinwire(since = 3, default = [])] deep: Vec<Vec<(String, Vec<u8>)>>; }
    }
}

family! {
    /// More fields than a tuple of the runtime holds, and flags over several bytes.
    wide:
    Wide [] WideView WideMut {
        1 {
            a: bool = set set_a; b: bool = set set_b; c: bool = set set_c; d: Option<bool> = set set_d;
            e: Option<u8> = set set_e; f: bool = set set_f; g: bool = set set_g; h: Option<bool> = set set_h;
            i: u8 = set set_i; j: String; k: Option<bool> = set set_k; l: u16 = set set_l;
            m: Option<String>; n: bool = set set_n;
        }
        2 {
            #[pinwire(since = 2, default = true)] o: bool = set set_o;
            #[pinwire(since = 2, default = false)] p: bool = set set_p;
            #[pinwire(since = 2)] q: Option<Vec<u8>>;
        }
        3 {
            #[pinwire(since = 3, default = true)] r: bool = set set_r;
            #[pinwire(since = 3)] s: Option<bool> = set set_s;
            #[pinwire(since = 3, default = "default")] t: String;
        }
    }
}

family! {
    /// Source types that borrow.
    borrowed:
    Part ['a] PartView PartMut {
        1 { name: &'a str; n: u8 = set set_n; }
        2 { #[pinwire(since = 2, default = "default")] more: &'a str; }
        3 { #[pinwire(since = 3, default = b"default")] raw: &'a [u8]; }
    }
    Borrowed ['a] BorrowedView BorrowedMut {
        1 {
            text: &'a str;
            bytes: &'a [u8] = nest bytes_mut;
            names: Vec<&'a str>;
            parts: Vec<Part<'a>> = nest parts_mut;
        }
        2 { #[pinwire(since = 2)] note: Option<&'a str>; }
        3 { #[pinwire(since = 3)] part: Option<Part<'a>> = nest part_mut; }
    }
}

family! {
    /// Enums with data, and lists of them. Version 1 does not know what the others write.
    unions:
    @Event [] (tag = u8) EventView UnknownBuf<u8> {
        1 {
            1 => Halted;
            2 => Filled(view: Fill);
            3 => Moved [view: EventMovedView] { x: i32, to: String };
        }
        2 { 4 => Many [view: EventManyView] { fills: Vec<Fill>, note: Option<String> }; }
        3 { 200 => Nested [view: EventNestedView] { small: Small, all: Vec<Small> }; }
    }
    @Small [] (tag = u16) SmallView UnknownBuf<u16> {
        1 { 0 => Empty; 0x0102 => Text [view: SmallTextView] { text: String }; }
        2 { 0x0103 => Boxed(view: Box<Fill>); }
        3 { 7 => Late; }
    }
    Fill [] FillView FillMut {
        1 { id: u16; name: String; }
        2 { #[pinwire(since = 2)] extra: Option<u8>; }
        3 { #[pinwire(since = 3, default = [])] data: Vec<u8>; }
    }
    Holder [] HolderView HolderMut {
        1 { event: Event; n: u8 = set set_n; }
        2 { #[pinwire(since = 2)] small: Option<Small>; }
        3 { #[pinwire(since = 3, default = "default")] text: String; }
    }
    Unions [] UnionsView UnionsMut {
        1 {
            event: Event;
            events: Vec<Event>;
            end: String;
        }
        2 {
            #[pinwire(since = 2)] maybe: Option<Small>;
            #[pinwire(since = 2, default = [])] rows: Vec<Holder> = nest rows_mut;
        }
        3 {
            #[pinwire(since = 3)] some: Option<Vec<Small>>;
            #[pinwire(since = 3, default = [])] grid: Vec<Vec<Small>>;
        }
    }
}

family! {
    /// Enums that borrow what they hold.
    lent:
    @Word ['a] (tag = u32) WordView Unknown<'a, u32> {
        1 { 1 => Text [view: WordTextView] { text: &'a str }; }
        2 { 2 => Bytes [view: WordBytesView] { bytes: &'a [u8], after: u8 }; }
        3 { 0xffff_ffff => None; }
    }
    Lent ['a] LentView LentMut {
        1 { word: Word<'a>; words: Vec<Word<'a>>; }
        2 { #[pinwire(since = 2, default = [])] by_name: BTreeMap<&'a str, Word<'a>>; }
        3 { #[pinwire(since = 3)] more: Option<Word<'a>>; }
    }
}

family! {
    /// Maps: keys of every sort, values of every sort.
    maps:
    Entry [] EntryView EntryMut {
        1 { n: u32; text: String; }
        2 { #[pinwire(since = 2)] note: Option<String>; }
        3 { #[pinwire(since = 3, default = [])] more: BTreeMap<u8, u8>; }
    }
    Maps [] MapsView MapsMut {
        1 {
            by_name: BTreeMap<String, u32>;
            by_number: BTreeMap<i16, Entry>;
            by_flag: BTreeMap<bool, bool>;
            end: String;
        }
        2 {
            #[pinwire(since = 2, default = [])] by_bytes: BTreeMap<Vec<u8>, String>;
            #[pinwire(since = 2)] by_letter: Option<BTreeMap<char, Vec<u16>>>;
            #[pinwire(since = 2, default = [])] by_side: BTreeMap<Side, Point>;
        }
        3 {
            #[pinwire(since = 3, default = [])] by_open: BTreeMap<Open<Side>, Vec<String>>;
            #[pinwire(since = 3, default = [])] deep: BTreeMap<u64, BTreeMap<String, Vec<Entry>>>;
            #[pinwire(since = 3, default = [])] rows: Vec<Entry>;
        }
    }
}

family! {
    /// Messages that hold themselves: in a box, as rows, in a map, in an enum.
    recursion:
    @Step [] (tag = u8, recursive = 4) StepView UnknownBuf<u8> {
        1 { 0 => Stop; 1 => Down [view: StepDownView] { n: u8, #[pinwire(recursive)] to: Option<Box<Node>> }; }
        2 { 2 => All [view: StepAllView] { #[pinwire(recursive)] all: Vec<Node> }; }
        3 { 3 => Late; }
    }
    Node [] (recursive = 4) NodeView NodeMut {
        1 {
            id: u8 = set set_id;
            name: String;
            next: Option<Box<Node>> = nest next_mut;
        }
        2 { #[pinwire(since = 2, default = [])] children: Vec<Node>; }
        3 {
            #[pinwire(since = 3, default = [])] by_name: BTreeMap<String, Node>;
            #[pinwire(since = 3)] step: Option<Step>;
        }
    }
}

family! {
    /// Numbers where a processor wants them.
    aligned:
    @Shape [] (tag = u8, align = 8) ShapeView UnknownBuf<u8> {
        1 { 1 => Point; 2 => Line [view: ShapeLineView] { to: Vec<f32> }; }
        2 { 3 => Mesh [view: ShapeMeshView] { name: String, at: Vec<u64> }; }
        3 { 4 => Inner(view: Part); }
    }
    Part [] (align = 4) PartView PartMut {
        1 { n: u8 = set set_n; floats: Vec<f32> = nest floats_mut; }
        2 { #[pinwire(since = 2, default = "default")] name: String; }
        3 { #[pinwire(since = 3, default = [])] bytes: Vec<u8>; }
    }
    Aligned [] (align = 16) AlignedView AlignedMut {
        1 {
            bytes: Vec<u8> = nest bytes_mut;
            wide: Vec<u128> = nest wide_mut;
            short: Vec<i16> = nest short_mut;
            name: String;
            part: Part = nest part_mut;
        }
        2 {
            #[pinwire(since = 2, default = [])] parts: Vec<Part> = nest parts_mut;
            #[pinwire(since = 2)] maybe: Option<Vec<f64>>;
        }
        3 {
            #[pinwire(since = 3)] shape: Option<Shape>;
            #[pinwire(since = 3, default = [])] shapes: Vec<Shape>;
            #[pinwire(since = 3, default = [])] by_name: BTreeMap<String, Part>;
            #[pinwire(since = 3, default = [])] loose: Vec<Vec<f32>>;
        }
    }
}

/// Fields that were removed: version 2 keeps their places, version 3 adds more.
#[allow(missing_docs)]
pub mod gone {
    pub mod v1 {
        use super::super::*;
        message!(Gone [] () GoneView GoneMut {
            a: u8 = set set_a;
            number: u32 = set set_number;
            flag: bool = set set_flag;
            text: String;
            bytes: Vec<u8> = nest bytes_mut;
            list: Vec<String>;
            opt: Option<u32> = set set_opt;
            side: Option<Side> = set set_side;
            z: String;
            y: Vec<u16> = nest y_mut;
        });
    }
    pub mod v2 {
        use super::super::*;
        message!(Gone [] () GoneView GoneMut {
            a: u8 = set set_a;
            #[pinwire(reserved = u32)] number: @() = gone;
            #[pinwire(reserved = bool)] flag: @() = gone;
            #[pinwire(reserved = String)] text: @() = gone;
            #[pinwire(reserved = Vec<u8>)] bytes: @() = gone;
            #[pinwire(reserved = Vec<String>)] list: @() = gone;
            #[pinwire(reserved = Option<u32>)] opt: @() = gone;
            #[pinwire(reserved = Option<Side>)] side: @() = gone;
            z: String;
            y: Vec<u16> = nest y_mut;
        });
    }
    pub mod v3 {
        use super::super::*;
        message!(Gone [] () GoneView GoneMut {
            a: u8 = set set_a;
            #[pinwire(reserved = u32)] number: @() = gone;
            #[pinwire(reserved = bool)] flag: @() = gone;
            #[pinwire(reserved = String)] text: @() = gone;
            #[pinwire(reserved = Vec<u8>)] bytes: @() = gone;
            #[pinwire(reserved = Vec<String>)] list: @() = gone;
            #[pinwire(reserved = Option<u32>)] opt: @() = gone;
            #[pinwire(reserved = Option<Side>)] side: @() = gone;
            z: String;
            y: Vec<u16> = nest y_mut;
            #[pinwire(since = 3, default = "default")] late: String;
            #[pinwire(since = 3, reserved = Option<u16>)] never: @() = gone;
        });
    }
}
