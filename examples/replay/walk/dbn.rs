//! DBN: metadata, which a fragment lacks, and records.

use pinwire::{Layout, Union};

use super::{Cursor, Message, Sink, Walker};
use crate::protocols::dbn::{Metadata, MetadataV1, MetadataV2, MetadataView, Prologue, Record, RecordHeader, TsOut};
use crate::replay::Failure;

/// Walks Databento DBN.
pub struct Dbn;

/// `rtype`, and the length without `ts_out`.
type Tag = (u8, u8);

/// Unit of a record's length.
const WORD: usize = 4;

impl Walker for Dbn {
    type Messages<'a> = Record<'a>;
    type Tag = Tag;
    const NAME: &'static str = "dbn";
    const ABOUT: &'static str = "Databento DBN, versions 1 to 3, and fragments";
    const FRAMING: &'static [&'static str] = &["length", "rtype"];

    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, Tag>) -> Result<(), Failure> {
        let mut rest = Cursor::open(bytes)?;
        let has_metadata = bytes.starts_with(&Prologue::MAGIC);
        let ts_out = has_metadata && metadata(&mut rest, sink)?;
        while !rest.bytes.is_empty() {
            sink.record(rest.offset);
            let message = record(&mut rest, ts_out, sink)?;
            sink.message(message);
        }
        Ok(())
    }

    fn key((rtype, words): Tag) -> u16 {
        u16::from_be_bytes([rtype, words])
    }

    fn code((rtype, _): Tag) -> String {
        rtype.to_string()
    }

    /// Releases may lengthen a record: then the longest known layout that fits, else the shortest.
    fn layout((rtype, words): Tag) -> Tag {
        let known = |words: &u8| Record::schema_of((rtype, *words)).is_some();
        let nearest = (0..=words).rev().find(known).or_else(|| (words..=u8::MAX).find(known));
        (rtype, nearest.unwrap_or(words))
    }
}

/// Goes past the metadata; tells whether each record has a `ts_out` behind it.
fn metadata<'a>(rest: &mut Cursor<'a>, sink: &mut impl Sink<'a, Tag>) -> Result<bool, Failure> {
    sink.record(rest.offset);
    let prologue = rest.take::<Prologue, _>(sink)?;
    let block = rest.split(prologue.length() as usize, "metadata")?;
    let metadata =
        Metadata::view_as(prologue.version(), block.bytes).map_err(|error| Failure::at(block.offset, error))?;
    Ok(match metadata {
        MetadataView::V1(metadata) => {
            sink.envelope::<MetadataV1<'_>>(block.bytes);
            metadata.ts_out() != 0
        }
        MetadataView::V2(metadata) => {
            let padding = metadata.padding().len();
            let used = block.bytes.len() - padding;
            let expected = if prologue.version() == 2 { 0 } else { used.next_multiple_of(MetadataV2::ALIGN) - used };
            if padding != expected {
                let end = Cursor { bytes: metadata.padding(), offset: block.offset + used };
                return Err(end.fault(format!("metadata: {padding} bytes are left, {expected} expected")));
            }
            sink.envelope::<MetadataV2<'_>>(block.bytes);
            metadata.ts_out() != 0
        }
    })
}

fn record<'a>(rest: &mut Cursor<'a>, ts_out: bool, sink: &mut impl Sink<'a, Tag>) -> Result<Message<'a, Tag>, Failure> {
    let header = rest.peek::<RecordHeader, _>(sink)?;
    let trailer = if ts_out { TsOut::SIZE } else { 0 };
    let length = WORD * usize::from(header.length());
    let Some(own) = length.checked_sub(trailer).filter(|own| *own >= RecordHeader::SIZE) else {
        return Err(rest.fault(format!("record: a length of {length} bytes does not cover its header")));
    };
    let mut record = rest.split(length, "record")?;
    let body = record.split(own, "record")?.bytes;
    let stamp = if ts_out { Some(record.take::<TsOut, _>(sink)?) } else { None };
    let words = header.length() - u8::try_from(trailer / WORD).unwrap_or(0);
    let extra = stamp.map(|stamp| ("ts_out", stamp.ts_out()));
    Ok(Message { tag: (header.rtype().to_repr(), words), body, framed: length, extra })
}
