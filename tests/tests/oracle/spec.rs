//! The oracle's own way to declare a layout: plain data, nothing of the library.

/// Byte order.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum End {
    Be,
    Le,
}

/// A field-less enum: bytes, sign, and its declared values.
#[derive(Clone, Copy, Debug)]
pub struct Repr {
    pub size: usize,
    pub signed: bool,
    pub values: &'static [(i128, &'static str)],
    pub open: bool,
}

/// What stands at a fixed place.
#[derive(Clone, Debug)]
pub enum Ty {
    Uint(usize),
    Int(usize),
    Float(usize),
    Bool,
    Char,
    Enum(Repr),
    Flags(usize),
    /// A number, and its raw bits that mean "none".
    Null(Box<Ty>, u128),
    Text(usize, u8),
    Pad(usize),
    /// A type and the bytes it must have on the wire.
    Const(Box<Ty>, Vec<u8>),
    Array(Box<Ty>, usize),
    Tuple(Vec<Ty>),
    Packet(Box<Shape>),
    Bits(u32, Box<Ty>),
    /// `value = (tail + add) / unit`.
    Len(usize, i128, i128),
}

/// One fixed field.
#[derive(Clone, Debug)]
pub struct F {
    pub name: &'static str,
    pub ty: Ty,
    pub end: End,
}

/// The variable end.
#[derive(Clone, Debug)]
pub enum Tail {
    None,
    Bytes,
    Str,
    Seq(Ty),
    Packet(Box<Shape>),
    /// A union with its own tag.
    Union(Box<Choice>),
    /// A union whose tag stands in these fields.
    Tagged(Box<Choice>, Vec<&'static str>),
}

/// A struct.
#[derive(Clone, Debug)]
pub struct Shape {
    pub name: &'static str,
    pub fields: Vec<F>,
    pub msb: bool,
    pub tail: Tail,
    pub tail_name: &'static str,
    pub tail_end: End,
}

/// A union: `tag` is `None` when it stands elsewhere.
#[derive(Clone, Debug)]
pub struct Choice {
    pub name: &'static str,
    pub tag: Option<(Ty, End)>,
    pub arms: Vec<Arm>,
    pub unknown: bool,
}

/// A variant: which tags it has, one of them, and its packet.
#[derive(Clone, Debug)]
pub struct Arm {
    pub has: fn(&[u64]) -> bool,
    pub tag: Vec<u64>,
    pub shape: Shape,
}

pub fn arm(has: fn(&[u64]) -> bool, tag: &[u64], shape: Shape) -> Arm {
    Arm { has, tag: tag.to_vec(), shape }
}

/// What the test subject is.
#[derive(Clone, Debug)]
pub enum Any {
    Struct(Shape),
    Union(Choice),
}

pub fn f(name: &'static str, ty: Ty) -> F {
    F { name, ty, end: End::Be }
}

impl F {
    /// Little-endian where the struct is big-endian.
    pub fn le(mut self) -> Self {
        self.end = End::Le;
        self
    }
}

/// A big-endian struct, bits from the most significant.
pub fn be(name: &'static str, fields: Vec<F>) -> Shape {
    Shape { name, fields, msb: true, tail: Tail::None, tail_name: "", tail_end: End::Be }
}

/// A little-endian struct, bits from the least significant.
pub fn le(name: &'static str, fields: Vec<F>) -> Shape {
    let fields = fields.into_iter().map(F::le).collect();
    Shape { name, fields, msb: false, tail: Tail::None, tail_name: "", tail_end: End::Le }
}

impl Shape {
    pub fn tail(mut self, name: &'static str, tail: Tail) -> Self {
        (self.tail_name, self.tail) = (name, tail);
        self
    }

    pub fn size(&self) -> usize {
        let mut bits = 0;
        for field in &self.fields {
            bits += match field.ty {
                Ty::Bits(width, _) => width as usize,
                ref ty => 8 * ty.size(),
            };
        }
        bits / 8
    }
}

impl Ty {
    pub fn size(&self) -> usize {
        match self {
            Self::Uint(n) | Self::Int(n) | Self::Float(n) | Self::Flags(n) | Self::Text(n, _) | Self::Pad(n) => *n,
            Self::Len(n, ..) => *n,
            Self::Bool => 1,
            Self::Char => 4,
            Self::Enum(repr) => repr.size,
            Self::Null(ty, _) | Self::Const(ty, _) => ty.size(),
            Self::Array(ty, n) => ty.size() * n,
            Self::Tuple(types) => types.iter().map(Self::size).sum(),
            Self::Packet(shape) => shape.size(),
            Self::Bits(..) => 0,
        }
    }
}
