//! Compares what the model says, line by line, with what the code does.

use std::collections::HashMap;
use std::fmt;

use crate::schemas::ALL;
use crate::subject::{Answer, Check, Seen, Subject, same};
use crate::text::{hex, unhex};

/// The comparison so far.
#[derive(Default)]
pub struct Comparison {
    pub counts: Counts,
    /// By schema and version: bytes that were accepted last, and what they hold.
    last: HashMap<(usize, usize), (Vec<u8>, String)>,
    /// By schema, version and value: its canonical bytes.
    canonical: HashMap<(usize, usize, String), Vec<u8>>,
}

/// How much was compared.
#[derive(Default, Clone, Copy)]
pub struct Counts {
    pub values: usize,
    pub messages: usize,
    pub refused: usize,
    pub accepted: usize,
    pub canonical: usize,
    pub equalities: usize,
    pub settings: usize,
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { values, messages, refused, accepted, canonical, equalities, settings } = self;
        write!(f, "{values} values, {messages} byte strings for three readers: {refused} times refused, ")?;
        write!(
            f,
            "{accepted} accepted, {canonical} of these canonical; {equalities} equalities, {settings} settings in place"
        )
    }
}

/// What the model says of bytes.
enum Verdict<'a> {
    Refused,
    Canonical { text: &'a str },
    Accepted { text: &'a str, canonical: Vec<u8> },
}

impl<'a> Verdict<'a> {
    fn parse(field: &'a str) -> Option<Self> {
        match field.split_at_checked(1)? {
            ("-", "") => Some(Self::Refused),
            ("!", text) => Some(Self::Canonical { text }),
            ("=", rest) => {
                let (canonical, text) = rest.split_once(' ')?;
                Some(Self::Accepted { text, canonical: unhex(canonical)? })
            }
            _ => None,
        }
    }
}

impl Comparison {
    /// Compares one line; an error names it.
    pub fn line(&mut self, line: &str) -> Check {
        let fields: Vec<&str> = line.split('\t').collect();
        let outcome = match fields[..] {
            ["V", schema, version, bytes, text] => self.value(schema, version, bytes, text),
            ["B", schema, _, bytes, one, two, three] => self.bytes(schema, bytes, [one, two, three]),
            ["S", schema, writer, reader, bytes, text, after] => {
                self.setting(schema, [writer, reader], bytes, text, after)
            }
            _ => Err("not a line of the generator".to_owned()),
        };
        outcome.map_err(|error| format!("{error}\nin: {line}"))
    }

    /// A value gives the model's bytes.
    fn value(&mut self, schema: &str, version: &str, bytes: &str, text: &str) -> Check {
        let version: usize = version.parse().map_err(|_| "no version")?;
        let subject = &schema_of(schema)?.1[version - 1];
        self.counts.values += 1;
        let encoded = (subject.encode)(text)?;
        same("encoded bytes", &hex(&encoded), &bytes.to_owned())?;
        (subject.look_closely)(&encoded)
    }

    /// Setting fields in place gives the bytes of the value that has them.
    fn setting(&mut self, schema: &str, versions: [&str; 2], bytes: &str, text: &str, after: &str) -> Check {
        let reader: usize = versions[1].parse().map_err(|_| "no version")?;
        let subject = &schema_of(schema)?.1[reader - 1];
        self.counts.settings += 1;
        let set = (subject.set)(&unhex(bytes).ok_or("no bytes")?, text)?;
        same("bytes after setting", &hex(&set.bytes), &after.to_owned())?;
        // Only fields that an older message does not have refuse.
        same("refusals", &(set.refused > 0 && versions[0] == versions[1]), &false)
    }

    /// Readers of all versions make the same of the bytes.
    fn bytes(&mut self, schema: &str, bytes: &str, verdicts: [&str; 3]) -> Check {
        let (index, subjects) = schema_of(schema)?;
        let bytes = unhex(bytes).ok_or("no bytes")?;
        self.counts.messages += 1;
        for (version, (subject, verdict)) in subjects.iter().zip(verdicts).enumerate() {
            let verdict = Verdict::parse(verdict).ok_or("no verdict")?;
            self.reader((index, version), subject, &bytes, &verdict)
                .map_err(|error| format!("schema {index}, reader of version {}: {error}", version + 1))?;
        }
        Ok(())
    }

    fn reader(&mut self, key: (usize, usize), subject: &Subject, bytes: &[u8], verdict: &Verdict<'_>) -> Check {
        let (accepted, canonical) = (subject.verdicts)(bytes)?;
        same("view accepts", &accepted, &!matches!(verdict, Verdict::Refused))?;
        same("view_canonical accepts", &canonical, &matches!(verdict, Verdict::Canonical { .. }))?;
        match verdict {
            Verdict::Refused => {
                self.counts.refused += 1;
                Ok(())
            }
            Verdict::Canonical { text } => {
                self.counts.canonical += 1;
                self.accepted(key, subject, bytes, text, bytes)?;
                self.only_form(key, text, bytes)
            }
            Verdict::Accepted { text, canonical } => self.accepted(key, subject, bytes, text, canonical),
        }
    }

    /// The view shows the model's value, and the value gives its canonical bytes.
    fn accepted(
        &mut self,
        key: (usize, usize),
        subject: &Subject,
        bytes: &[u8],
        text: &str,
        canonical: &[u8],
    ) -> Check {
        self.counts.accepted += 1;
        let Seen { text: seen, again } = (subject.look)(bytes)?;
        same("value", &seen.as_str(), &text)?;
        same("bytes of to_value()", &hex(&again), &hex(canonical))?;
        if self.counts.accepted.is_multiple_of(8) {
            (subject.look_closely)(bytes)?;
        }
        self.equality(key, subject, bytes, text)
    }

    /// Views are equal exactly when their values are.
    fn equality(&mut self, key: (usize, usize), subject: &Subject, bytes: &[u8], text: &str) -> Check {
        if let Some((other, value)) = self.last.get(&key) {
            let equal = (subject.are_equal)(bytes, other)?;
            same("equality of views, and of view and value", &equal, &[value == text; 2])?;
            self.counts.equalities += 1;
        }
        self.last.insert(key, (bytes.to_vec(), text.to_owned()));
        Ok(())
    }

    /// No value has two canonical forms.
    pub fn only_form(&mut self, (schema, version): (usize, usize), text: &str, bytes: &[u8]) -> Check {
        let first = self.canonical.entry((schema, version, text.to_owned())).or_insert_with(|| bytes.to_vec());
        same("canonical form", &hex(first), &hex(bytes))
    }
}

fn schema_of(index: &str) -> Answer<(usize, &'static [Subject; 3])> {
    let index: usize = index.parse().map_err(|_| "no schema")?;
    Ok((index, ALL.get(index).ok_or("no such schema")?))
}
