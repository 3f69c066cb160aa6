//! TZif: one block, or two and a footer.

use pinwire::{Packet, Row};

use super::{Cursor, Message, Sink, Walker};
use crate::protocols::tzif::{BlockV1, BlockV2, Footer, LocalTimeType, Part};
use crate::replay::{Fact, Facts, Failure, facts};

/// Reads TZif files.
pub struct Tzif;

/// What a [`Part`] is.
const V1: u8 = 1;
const V2: u8 = 2;
const FOOTER: u8 = 3;

/// Versions are told as digits; the first one by a NUL.
const FIRST: u8 = 0;
const SECOND: u8 = b'2';

impl Walker for Tzif {
    type Messages<'a> = Part<'a>;
    type Tag = u8;
    const NAME: &'static str = "tzif";
    const ABOUT: &'static str = "TZif, time zones: versions 1 and later";
    const IS_DOCUMENT: bool = true;

    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, u8>) -> Result<(), Failure> {
        let mut rest = Cursor::open(bytes)?;
        let start = rest;
        let v1 = part::<BlockV1<'_>>(V1, &mut rest, sink)?;
        let facts =
            block(start, facts::of(&v1), v1.times().iter().map(i64::from), v1.indices(), v1.types(), v1.charcnt());
        match v1.version() {
            FIRST => sink.fact("version", "1".into()),
            SECOND.. => sink.fact("version", char::from(v1.version()).to_string().as_str().into()),
            other => return Err(start.fault(format!("version {other:#04x}"))),
        }
        sink.fact("v1", Fact::Map(facts?));
        if v1.version() != FIRST {
            let facts = v2(&mut rest, sink)?;
            sink.fact("v2", Fact::Map(facts));
        }
        match rest.bytes {
            [] => Ok(()),
            more => Err(rest.fault(format!("{} bytes are left", more.len()))),
        }
    }

    fn key(tag: u8) -> u16 {
        tag.into()
    }
}

/// The second block, and the footer.
fn v2<'a>(rest: &mut Cursor<'a>, sink: &mut impl Sink<'a, u8>) -> Result<Facts, Failure> {
    let start = *rest;
    let v2 = part::<BlockV2<'_>>(V2, rest, sink)?;
    let mut facts = block(start, facts::of(&v2), v2.times().iter(), v2.indices(), v2.types(), v2.charcnt())?;
    let footer = part::<Footer<'_>>(FOOTER, rest, sink)?;
    let rule = String::from_utf8_lossy(footer.rule());
    facts.insert("footer".to_owned(), format!("\n{rule}\n").as_str().into());
    Ok(facts)
}

fn part<'a, P: Packet>(tag: u8, rest: &mut Cursor<'a>, sink: &mut impl Sink<'a, u8>) -> Result<P::View<'a>, Failure> {
    let (view, behind) = P::view_prefix(rest.bytes).map_err(|error| Failure::at(rest.offset, error))?;
    let body = rest.split(rest.bytes.len() - behind.len(), P::SCHEMA.name)?.bytes;
    sink.message(Message { tag, body, framed: body.len(), extra: None });
    Ok(view)
}

/// What a block says; what it counts beside it. Its indices must be those of something.
fn block(
    start: Cursor<'_>,
    header: Fact,
    times: impl Iterator<Item = i64>,
    indices: &[u8],
    types: &[Row<LocalTimeType>],
    designations: u32,
) -> Result<Facts, Failure> {
    if indices.iter().any(|index| usize::from(*index) >= types.len()) {
        return Err(start.fault(format!("a time changes to a type that is not among the {}", types.len())));
    }
    if types.iter().any(|kind| u32::from(kind.view().desigidx()) >= designations) {
        return Err(start.fault(format!("the name of a type begins behind the {designations} bytes of names")));
    }
    let list = |kind: &Row<LocalTimeType>| {
        let kind = kind.view();
        Fact::List(vec![kind.utoff().into(), kind.isdst().into(), kind.desigidx().into()])
    };
    let mut facts = match header {
        Fact::Map(facts) => facts,
        _ => Facts::new(),
    };
    facts.insert("sum_times".to_owned(), Fact::Number(times.map(i128::from).sum()));
    facts.insert("sum_idx".to_owned(), Fact::Number(indices.iter().map(|index| i128::from(*index)).sum()));
    facts.insert("types".to_owned(), types.iter().map(list).collect());
    Ok(facts)
}
