//! ELF: a header that tells of tables, and the tables.

use pinwire::{EveryBitPattern, Fixed, Layout, Open, Packet, ReprEnum, Row};

use super::cursor::Place;
use super::{Cursor, Message, Sink, Walker};
use crate::protocols::elf::{Class, Data, Ident, PN_XNUM, Part, SHN_XINDEX, SectionType};
use crate::replay::{Fact, Facts, Failure, facts};
use order::{Big, Header, Little, Order, Relocation, Section, Segment, Symbol, Table};

mod order;

/// Reads ELF files.
pub struct Elf;

/// Byte order, and which [`Part`].
type Tag = (u8, u8);

const HEADER: u8 = 0;
const SEGMENT: u8 = 1;
const SECTION: u8 = 2;
const SYMBOL: u8 = 3;
const RELOCATION: u8 = 4;

/// The relocations of dynamic linking.
const RELOCATIONS: [&str; 2] = [".rela.dyn", ".rela.plt"];

impl Walker for Elf {
    type Messages<'a> = Part;
    type Tag = Tag;
    const NAME: &'static str = "elf";
    const ABOUT: &'static str = "ELF, 64-bit, in both byte orders";
    const IS_DOCUMENT: bool = true;

    fn walk<'a>(bytes: &'a [u8], sink: &mut impl Sink<'a, Tag>) -> Result<(), Failure> {
        let file = Cursor::open(bytes)?;
        let ident = file.peek::<Ident, _>(sink)?;
        match (ident.class(), ident.data()) {
            (Open::Known(Class::ELFCLASS64), Open::Known(Data::ELFDATA2LSB)) => document::<Little>(file, sink),
            (Open::Known(Class::ELFCLASS64), Open::Known(Data::ELFDATA2MSB)) => document::<Big>(file, sink),
            (class, data) => {
                Err(file.fault(format!("class {class:?}, byte order {data:?}: only 64-bit files are read")))
            }
        }
    }

    fn key((order, part): Tag) -> u16 {
        u16::from_be_bytes([order, part])
    }
}

fn document<'a, O: Order>(file: Cursor<'a>, sink: &mut impl Sink<'a, Tag>) -> Result<(), Failure> {
    let (view, rest) = O::Header::view_prefix(file.bytes).map_err(|error| Failure::at(file.offset, error))?;
    sink.fact("ehdr", facts::of(&view));
    part::<O>(HEADER, &file.bytes[..file.bytes.len() - rest.len()], sink);
    let header = whole::<O>(file, O::header(view))?;
    segments::<O>(file, header.segments, sink)?;
    let sections = sections::<O>(file, header.sections, sink)?;
    symbols::<O>(file, &sections, sink)?;
    relocations::<O>(file, header.names, &sections, sink)
}

fn part<'a, O: Order>(part: u8, body: &'a [u8], sink: &mut impl Sink<'a, Tag>) {
    sink.message(Message { tag: (O::DATA, part), body, framed: body.len(), extra: None });
}

/// The header with its numbers that do not fit: those stand in the first section.
fn whole<O: Order>(file: Cursor<'_>, mut header: Header) -> Result<Header, Failure> {
    if header.sections.offset == 0 {
        return Ok(header);
    }
    let first = table::<O::Section>(file, Table { count: 1, ..header.sections }, "first section")?;
    for first in rows::<O::Section>(first)?.iter().map(|row| O::section(row.view())) {
        if header.sections.count == 0 {
            header.sections.count = first.size;
        }
        if header.segments.count == u64::from(PN_XNUM) {
            header.segments.count = first.info.into();
        }
        if header.names == u32::from(SHN_XINDEX) {
            header.names = first.link;
        }
    }
    Ok(header)
}

/// The bytes of a table that the header tells of.
fn table<'a, P: Fixed>(file: Cursor<'a>, table: Table, name: &'static str) -> Result<Cursor<'a>, Failure> {
    let Table { offset, count, size } = table;
    if count > 0 && usize::from(size) != P::SIZE {
        return Err(file.fault(format!("{name}: entries of {size} bytes, not {}", P::SIZE)));
    }
    // What is too much for a file stays too much.
    let len = count.saturating_mul(size.into());
    file.part(Place { offset: if count == 0 { 0 } else { offset }, len, name }, file.offset)
}

fn rows<P: Fixed<Bits: EveryBitPattern>>(table: Cursor<'_>) -> Result<&[Row<P>], Failure> {
    P::rows(table.bytes).map_err(|error| Failure::at(table.offset, error))
}

/// The entries of a table, each of which goes to the sink.
fn entries<'a, O: Order, P: Fixed<Bits: EveryBitPattern>, E>(
    kind: u8,
    table: Cursor<'a>,
    entry: fn(P::View<'a>) -> E,
    sink: &mut impl Sink<'a, Tag>,
) -> Result<Vec<E>, Failure> {
    let rows = rows::<P>(table)?;
    table.bytes.chunks_exact(P::SIZE).for_each(|body| part::<O>(kind, body, sink));
    Ok(rows.iter().map(|row| entry(row.view())).collect())
}

fn segments<'a, O: Order>(file: Cursor<'a>, place: Table, sink: &mut impl Sink<'a, Tag>) -> Result<(), Failure> {
    let table = table::<O::Segment>(file, place, "segments")?;
    let segments: Vec<Segment> = entries::<O, O::Segment, _>(SEGMENT, table, O::segment, sink)?;
    sink.fact("segments", segments.len().into());
    sink.fact("sum_p_filesz", sum(&segments, |segment| segment.filesz));
    sink.fact("sum_p_vaddr", sum(&segments, |segment| segment.vaddr));
    for (segment, told) in segments.iter().zip((table.offset..).step_by(O::Segment::SIZE)) {
        file.part(Place { offset: segment.offset, len: segment.filesz, name: "segment" }, told)?;
    }
    Ok(())
}

/// A section, and where it is told of.
type Told = (Section, usize);

fn sections<'a, O: Order>(file: Cursor<'a>, place: Table, sink: &mut impl Sink<'a, Tag>) -> Result<Vec<Told>, Failure> {
    let table = table::<O::Section>(file, place, "sections")?;
    let sections: Vec<Section> = entries::<O, O::Section, _>(SECTION, table, O::section, sink)?;
    sink.fact("sections", sections.len().into());
    sink.fact("sum_sh_size", sum(&sections, |section| section.size));
    sink.fact("sum_sh_offset", sum(&sections, |section| section.offset));
    let sections: Vec<Told> = sections.into_iter().zip((table.offset..).step_by(O::Section::SIZE)).collect();
    sections.iter().try_for_each(|section| contents(file, section).map(drop))?;
    Ok(sections)
}

/// The bytes of a section. Some have none in the file, whatever their size.
fn contents<'a>(file: Cursor<'a>, (section, told): &Told) -> Result<Cursor<'a>, Failure> {
    let place = match section.kind {
        Open::Known(SectionType::SHT_NULL | SectionType::SHT_NOBITS) => Place { offset: 0, len: 0, name: "section" },
        _ => Place { offset: section.offset, len: section.size, name: "section" },
    };
    file.part(place, *told)
}

/// The entries of a section that is a table.
fn section<'a, O: Order, P: Fixed<Bits: EveryBitPattern>, E>(
    file: Cursor<'a>,
    kind: u8,
    (section, told): &Told,
    entry: fn(P::View<'a>) -> E,
    sink: &mut impl Sink<'a, Tag>,
) -> Result<Vec<E>, Failure> {
    if usize::try_from(section.entsize) != Ok(P::SIZE) {
        return Err(Failure::new(*told, format!("entries of {} bytes, not {}", section.entsize, P::SIZE)));
    }
    entries::<O, P, E>(kind, contents(file, &(*section, *told))?, entry, sink)
}

/// The symbols of dynamic linking; there is one table of them at most.
fn symbols<'a, O: Order>(file: Cursor<'a>, sections: &[Told], sink: &mut impl Sink<'a, Tag>) -> Result<(), Failure> {
    let Some(table) = sections.iter().find(|(section, _)| section.kind == SectionType::SHT_DYNSYM) else {
        return Ok(());
    };
    let symbols: Vec<Symbol> = section::<O, O::Symbol, _>(file, SYMBOL, table, O::symbol, sink)?;
    sink.fact("dynsym_count", symbols.len().into());
    sink.fact("dynsym_sum_value", sum(&symbols, |symbol| symbol.value));
    sink.fact("dynsym_sum_size", sum(&symbols, |symbol| symbol.size));
    sink.fact("dynsym_bind", counts(symbols.iter().map(|symbol| symbol.binding)));
    sink.fact("dynsym_type", counts(symbols.iter().map(|symbol| symbol.kind)));
    Ok(())
}

fn relocations<'a, O: Order>(
    file: Cursor<'a>,
    names: u32,
    sections: &[Told],
    sink: &mut impl Sink<'a, Tag>,
) -> Result<(), Failure> {
    // Section 0 is none: there are no names.
    let names = match usize::try_from(names).ok().and_then(|index| Some((index, sections.get(index)?))) {
        Some((0, _)) => return Ok(()),
        Some((_, section)) => contents(file, section)?,
        None if sections.is_empty() => return Ok(()),
        None => return Err(file.fault(format!("names of sections: there is no section {names}"))),
    };
    for name in RELOCATIONS {
        let mut table = None;
        for told in sections {
            if is_called(name, told, names)? && told.0.kind == SectionType::SHT_RELA {
                table = table.or(Some(told));
            }
        }
        let Some(table) = table else { continue };
        let found: Vec<Relocation> = section::<O, O::Relocation, _>(file, RELOCATION, table, O::relocation, sink)?;
        let sums = [
            ("count", found.len().into()),
            ("sum_offset", sum(&found, |relocation| relocation.offset)),
            // The upper half is a symbol.
            ("sum_type", sum(&found, |relocation| relocation.info & u64::from(u32::MAX))),
            ("sum_addend", sum(&found, |relocation| relocation.addend)),
        ];
        sink.fact(name, Fact::Map(sums.map(|(name, sum)| (name.to_owned(), sum)).into()));
    }
    Ok(())
}

/// Whether the name that begins where the section says is this one. Not looked for beyond its length.
fn is_called(name: &str, (section, told): &Told, names: Cursor<'_>) -> Result<bool, Failure> {
    let found = usize::try_from(section.name).ok().and_then(|start| names.bytes.get(start..));
    let Some(rest) = found.filter(|rest| !rest.is_empty()) else {
        let (start, len) = (section.name, names.bytes.len());
        return Err(Failure::new(*told, format!("the name of a section begins at {start} of {len} bytes")));
    };
    Ok(rest.strip_prefix(name.as_bytes()).is_some_and(|rest| rest.starts_with(&[0])))
}

fn sum<E, N: Into<i128>>(entries: &[E], number: fn(&E) -> N) -> Fact {
    Fact::Number(entries.iter().map(|entry| number(entry).into()).sum())
}

/// How often each value stands there, by its name, or by its number.
fn counts<E: ReprEnum>(values: impl Iterator<Item = Open<E>>) -> Fact
where
    E::Repr: Into<u64>,
{
    let mut counts = Facts::new();
    for value in values {
        let name = match &value {
            Open::Known(known) => known.variant_name().to_owned(),
            Open::Unknown(raw) => (*raw).into().to_string(),
        };
        if let Fact::Number(count) = counts.entry(name).or_insert(Fact::Number(0)) {
            *count += 1;
        }
    }
    Fact::Map(counts)
}
