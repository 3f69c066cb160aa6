//! Every kind of message and header, cut at every byte and with every byte changed.

use std::collections::BTreeMap;
use std::fmt::Debug;

use pinwire_examples::protocols::{dbn, itch50, net, nyse_xdp};
use pinwire_examples::replay::walk::{Dbn, Itch50, NyseXdp, Walker};
use pinwire_examples::replay::{DBN, ITCH50, NYSE_XDP, Protocol};
use pinwire_hostile::data::{Input, inputs, quick};
use pinwire_hostile::guard::Guarded;
use pinwire_hostile::touch::{self, Fault};
use pinwire_hostile::walk::messages;
use pw::{Error, ErrorKind, Layout, Packet, Schema, Union};

/// Reads bytes, touches everything, and returns the error of the parse.
pub(super) type Read<'r> = &'r dyn Fn(&[u8], &mut Guarded) -> Result<Option<Error>, Fault>;

/// Two guarded buffers: the bytes that are read, and those that are written.
pub(super) struct Bench {
    bytes: Guarded,
    out: Guarded,
    pub(super) reads: usize,
}

impl Bench {
    pub(super) fn new() -> Self {
        Self { bytes: Guarded::new(1 << 16), out: Guarded::new(1 << 16), reads: 0 }
    }

    fn read(&mut self, read: Read<'_>, len: usize) -> Option<Error> {
        self.reads += 1;
        read(self.bytes.last(len), &mut self.out).unwrap_or_else(|fault| panic!("{fault}"))
    }

    /// Whole: good. Cut anywhere: so many bytes are missing. One more: that is too many.
    pub(super) fn cut(&mut self, read: Read<'_>, whole: &[u8]) {
        for len in 0..whole.len() {
            self.bytes.place(&whole[..len]);
            let error = self.read(read, len).expect("what is cut short is not whole");
            let missing = error.needed().unwrap_or_else(|| panic!("cut short, but {error}"));
            assert!((1..=whole.len() - len).contains(&missing), "{error}, of {len} and {}", whole.len());
            self.bytes.place(&whole[..len]);
        }
        self.bytes.place(whole);
        assert_eq!(self.read(read, whole.len()), None);
        self.bytes.place(&[whole, &[0xa5]].concat());
        let error = self.read(read, whole.len() + 1).expect("one byte too many");
        assert_eq!(error.kind(), ErrorKind::Trailing(1));
    }

    /// Nothing may break; what is accepted is touched and written again.
    pub(super) fn change(&mut self, read: Read<'_>, whole: &[u8]) {
        self.bytes.place(whole);
        for at in 0..whole.len() {
            for change in changes() {
                self.bytes.last(whole.len())[at] ^= change;
                self.read(read, whole.len());
                self.bytes.last(whole.len())[at] ^= change;
            }
        }
    }
}

fn changes() -> impl Iterator<Item = u8> {
    (1..=u8::MAX).filter(|change| !quick() || change.is_power_of_two())
}

/// A variant of a union, and its messages in all inputs.
struct Kind<'i, T> {
    tag: T,
    schema: &'static Schema,
    bodies: Vec<&'i [u8]>,
}

/// The variants of a union in the order of their tags.
fn kinds<'i, W: Walker<Tag: Ord>>(
    protocol: &Protocol,
    inputs: &'i [Input],
    tags: impl Iterator<Item = W::Tag>,
) -> Vec<Kind<'i, W::Tag>> {
    let mut all = BTreeMap::<W::Tag, Vec<&[u8]>>::new();
    for input in inputs.iter().filter(|input| input.protocol.name == protocol.name) {
        for (tag, body) in messages::<W>(&input.bytes) {
            all.entry(tag).or_default().push(body);
        }
    }
    let known = tags.filter_map(|tag| Some((tag, W::Messages::<'i>::schema_of(tag)?)));
    known.map(|(tag, schema)| Kind { tag, schema, bodies: all.remove(&tag).unwrap_or_default() }).collect()
}

/// Cuts every message, and changes one message of each kind.
macro_rules! damage_variants {
    ($walker:ty, $protocol:expr, $union:ty, $tags:expr) => {{
        let (mut bench, inputs) = (Bench::new(), inputs(1));
        for Kind { tag, schema, bodies } in kinds::<$walker>(&$protocol, &inputs, $tags) {
            let read: Read<'_> = &|bytes, out| touch::variant::<$union>(tag, bytes, out);
            let whole = |body: &&&[u8]| body.len() == schema.size;
            assert!(bodies.iter().filter(whole).count() > 0, "no message of {tag:?}: {}", schema.name);
            // A sanitizer need not see thousands of messages of one kind.
            let limit = if quick() { 3 } else { usize::MAX };
            bodies.iter().filter(whole).take(limit).for_each(|body| bench.cut(read, body));
            bodies.iter().rfind(whole).into_iter().for_each(|body| bench.change(read, body));
        }
        bench.reads
    }};
}

#[test]
fn itch50_messages() {
    let reads = damage_variants!(Itch50, ITCH50, itch50::Message<'_>, 0..=u8::MAX);
    assert!(quick() || reads > 150_000, "{reads}");
}

#[test]
fn nyse_xdp_messages() {
    let reads = damage_variants!(NyseXdp, NYSE_XDP, nyse_xdp::Body<'_>, 0..=u16::MAX);
    assert!(quick() || reads > 60_000, "{reads}");
}

#[test]
fn dbn_messages() {
    let tags = (0..=u8::MAX).flat_map(|rtype| (0..=u8::MAX).map(move |words| (rtype, words)));
    let reads = damage_variants!(Dbn, DBN, dbn::Record<'_>, tags);
    assert!(quick() || reads > 900_000, "{reads}");
}

/// A union that leads with its tag is a packet; unknown tags keep all that follows.
#[test]
fn itch50_with_its_tag() {
    let mut bench = Bench::new();
    let read: Read<'_> = &|bytes, out| touch::packet::<itch50::Message<'_>>(bytes, out);
    for tag in 0..=u8::MAX {
        let size = itch50::Message::schema_of(tag).map_or(20, |schema| schema.size);
        let message = [&[tag], vec![0x41; size].as_slice()].concat();
        if itch50::Message::schema_of(tag).is_some() {
            bench.cut(read, &message);
        }
        bench.change(read, &message);
    }
}

/// The headers and envelopes around messages; those with a tail of 5 bytes.
#[test]
fn headers() {
    let mut bench = Bench::new();
    macro_rules! damage {
        ($($packet:ty = $bytes:expr),* $(,)?) => {$({
            let read: Read<'_> = &|bytes, out| touch::packet::<$packet>(bytes, out);
            bench.cut(read, &$bytes);
            bench.change(read, &$bytes);
            in_place::<$packet>(&mut bench.bytes, &$bytes);
        })*};
    }
    let tail = b"tail!";
    let udp = written(&net::Udp { source_port: 1, destination_port: 2, length: 0, checksum: 3, payload: tail });
    let ipv4 = [&[0x46, 0, 0, 29], [0x55; 16].as_slice(), b"opts", tail].concat();
    let ipv6 = [&[0x60, 0, 0, 0, 0, 5], [0x55; 34].as_slice(), tail].concat();
    let tcp = [[0x55; 12].as_slice(), &[0x60], &[0x55; 7], b"opts"].concat();
    damage! {
        net::pcap_le::FileHeader = blank::<net::pcap_le::FileHeader>(),
        net::pcap_be::FileHeader = blank::<net::pcap_be::FileHeader>(),
        net::pcap_le::RecordHeader = blank::<net::pcap_le::RecordHeader>(),
        net::pcap_be::RecordHeader = blank::<net::pcap_be::RecordHeader>(),
        net::Ethernet = blank::<net::Ethernet>(),
        net::VlanTag = blank::<net::VlanTag>(),
        net::Ethernet8023<'_> = [[0x55; 12].as_slice(), &[0, 5], tail].concat(),
        net::Ipv4<'_> = ipv4,
        net::Ipv6<'_> = ipv6,
        net::Ipv6Extension<'_> = [[17, 1].as_slice(), &[0x55; 14]].concat(),
        net::Ipv6Fragment = blank::<net::Ipv6Fragment>(),
        net::Tcp<'_> = tcp,
        net::Dns = blank::<net::Dns>(),
        net::Udp<'_> = udp,
        itch50::Block<'_> = written(&itch50::Block { length: 0, message: tail }),
        itch50::MoldHeader = blank::<itch50::MoldHeader>(),
        nyse_xdp::PacketHeader = blank::<nyse_xdp::PacketHeader>(),
        nyse_xdp::Message<'_> = written(&nyse_xdp::Message { message_size: 0, message_type: 105, body: tail }),
        dbn::Prologue = written(&dbn::Prologue { version: 1, length: 2, magic: dbn::Prologue::MAGIC }),
        dbn::MetadataV1<'_> = metadata(),
        dbn::RecordHeader = blank::<dbn::RecordHeader>(),
        dbn::TsOut = blank::<dbn::TsOut>(),
    }
    assert!(quick() || bench.reads > 60_000, "{}", bench.reads);
}

/// A view for changes is made of the same bytes as one for reading, with the same errors.
fn in_place<P: Layout>(guarded: &mut Guarded, whole: &[u8]) {
    for len in 0..=whole.len() {
        let bytes = guarded.place(&whole[..len]);
        let read = P::view(bytes).err();
        assert_eq!(P::view_mut(bytes).err(), read);
        assert_eq!(read.is_none(), len == whole.len());
    }
}

/// Of DBN: the fixed part, an empty definition, a symbol, nothing, nothing, and a mapping of two intervals.
fn metadata() -> Vec<u8> {
    let (one, text) = ([1, 0, 0, 0], [b'A'; 22]);
    let interval = [[1; 8].as_slice(), &text].concat();
    [&[0; 104], one.as_slice(), &text, &[0; 8], &one, &text, &[2, 0, 0, 0], &interval, &interval].concat()
}

fn written(packet: &impl Packet) -> Vec<u8> {
    packet.to_vec().expect("the values fit")
}

fn blank<P: Packet>() -> Vec<u8> {
    vec![0x55; P::SCHEMA.size]
}

/// Negative control: a layout that loses bytes is noticed when it is written again.
#[test]
#[should_panic(expected = "Lossy: read [07, 01], written [07, 00]")]
fn lost_bytes_are_noticed() {
    let read: Read<'_> = &|bytes, out| touch::packet::<Lossy>(bytes, out);
    let mut bench = Bench::new();
    bench.bytes.place(&[7, 1]);
    bench.read(read, 2);
}

/// Negative control: a parse that accepts less than was announced is noticed.
#[test]
#[should_panic(expected = "what is cut short is not whole")]
fn accepting_cut_bytes_is_noticed() {
    let lenient: Read<'_> = &|_, _| Ok(None);
    Bench::new().cut(lenient, &[1, 2]);
}

/// Its pad is not written back, by design.
#[derive(Packet)]
#[pinwire(be, crate = ::pw)]
struct Lossy {
    kept: u8,
    #[pinwire(pad = 1)]
    _lost: (),
}

/// A message shows all its fields, also those of its levels: nothing is skipped while touching.
#[test]
fn accessors_reach_every_byte() {
    struct Bytes(usize);
    impl pw::Visitor for Bytes {
        fn scalar(&mut self, at: pw::At, _: pw::Scalar) {
            self.0 += at.field.size;
        }
        fn null(&mut self, at: pw::At, _: pw::Scalar) {
            self.0 += at.field.size;
        }
        fn variant(&mut self, at: pw::At, _: pw::Scalar, _: Option<&'static str>) {
            self.0 += at.field.size;
        }
        fn flags(&mut self, at: pw::At, _: u128, _: &dyn Debug) {
            self.0 += at.field.size;
        }
        fn text(&mut self, at: pw::At, _: &[u8]) {
            self.0 += at.field.size;
        }
        fn bytes(&mut self, _: pw::At, bytes: &[u8]) {
            self.0 += bytes.len();
        }
    }
    let tags = (0..=u8::MAX).flat_map(|rtype| (0..=u8::MAX).map(move |words| (rtype, words)));
    for (tag, schema) in tags.filter_map(|tag| Some((tag, dbn::Record::schema_of(tag)?))) {
        let bytes = vec![0x7e; schema.size];
        let mut seen = Bytes(0);
        pw::Visit::visit(&dbn::Record::view_as(tag, &bytes).expect("any bits are valid"), &mut seen);
        assert_eq!(seen.0, schema.size, "{}", schema.name);
    }
}
