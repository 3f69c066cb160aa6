//! The table of words: where each may stand and how it is written there.

/// Where a word may stand.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Struct,
    Enum,
    Field,
    Variant,
    /// A struct that derives `Message`.
    Message,
    /// A field of it.
    MessageField,
    /// An enum that derives `Message`.
    Choice,
    /// A variant of it.
    ChoiceVariant,
}

impl Place {
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Struct => "a struct",
            Self::Enum => "an enum",
            Self::Field => "a field",
            Self::Variant => "a variant",
            Self::Message => "a message",
            Self::MessageField => "a field of a message",
            Self::Choice => "an enum of messages",
            Self::ChoiceVariant => "a variant of an enum of messages",
        }
    }
}

/// One word of `#[pinwire(…)]`.
pub(super) struct Word {
    pub(super) name: &'static str,
    pub(super) places: &'static [Place],
    /// How it is written, for errors.
    pub(super) form: &'static str,
}

use Place::{Choice, ChoiceVariant, Enum, Field, Message, MessageField, Struct, Variant};

pub(super) const WORDS: &[Word] = &[
    Word { name: "be", places: &[Struct, Enum, Field], form: "be" },
    Word { name: "le", places: &[Struct, Enum, Field], form: "le" },
    Word { name: "msb", places: &[Struct, Field], form: "msb" },
    Word { name: "lsb", places: &[Struct, Field], form: "lsb" },
    Word { name: "bits", places: &[Field], form: "bits = 4" },
    Word { name: "pad", places: &[Field], form: "pad = 3" },
    Word { name: "const", places: &[Field], form: "const = 0x1234" },
    Word { name: "null", places: &[Field], form: "null = i64::MAX" },
    Word { name: "flags", places: &[Field], form: "flags" },
    Word { name: "rest", places: &[Field], form: "rest" },
    Word { name: "len", places: &[Field], form: "len = payload + 8" },
    Word { name: "prefix", places: &[Field], form: "prefix = u16" },
    Word { name: "count", places: &[Field], form: "count = number" },
    Word { name: "count_prefix", places: &[Field], form: "count_prefix = u16" },
    Word { name: "until", places: &[Field], form: "until = 0" },
    Word { name: "nested", places: &[Field], form: "nested" },
    Word { name: "optional", places: &[Field], form: "optional" },
    Word { name: "pad_to", places: &[Field], form: "pad_to = 4" },
    Word { name: "tag", places: &[Enum, Choice], form: "tag = u16" },
    Word { name: "tag", places: &[Field], form: "tag = kind` or `tag = (kind, length)" },
    Word { name: "tag", places: &[Variant, ChoiceVariant], form: "tag = 1" },
    Word { name: "external", places: &[Enum], form: "external" },
    Word { name: "unknown", places: &[Variant, ChoiceVariant], form: "unknown" },
    Word { name: "since", places: &[MessageField], form: "since = 2" },
    Word { name: "default", places: &[MessageField], form: "default = 0" },
    Word { name: "reserved", places: &[MessageField], form: "reserved = Option<u32>" },
    Word { name: "sensitive", places: &[MessageField], form: "sensitive" },
    Word { name: "recursive", places: &[Message, Choice, Field], form: "recursive` or `recursive = 16" },
    Word { name: "recursive", places: &[MessageField], form: "recursive" },
    Word { name: "align", places: &[Message, Choice], form: "align = 8" },
    Word {
        name: "rename",
        places: &[Struct, Enum, Field, Variant, Message, MessageField, Choice, ChoiceVariant],
        form: "rename = \"name\"",
    },
    Word { name: "crate", places: &[Struct, Enum, Message, Choice], form: "crate = ::path" },
];

/// The words that may stand at `place`, for "valid here: …".
pub(super) fn valid_at(place: Place) -> String {
    let names: Vec<String> =
        WORDS.iter().filter(|word| word.places.contains(&place)).map(|word| format!("`{}`", word.name)).collect();
    names.join(", ")
}

/// The word that was meant, if one is near.
pub(super) fn nearest(name: &str, place: Place) -> Option<&'static str> {
    let near = |word: &&Word| word.places.contains(&place) && distance(name, word.name) <= 1 + name.len() / 4;
    WORDS.iter().filter(near).min_by_key(|word| distance(name, word.name)).map(|word| word.name)
}

/// Edits (insert, delete, replace) from one word to the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.chars().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[row.len() - 1]
}
