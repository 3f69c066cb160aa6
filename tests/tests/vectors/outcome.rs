//! What a reader says of bytes, in the words of the vectors, and what must hold whatever it says.

use pw::{Envelope, ErrorKind, Frame};

/// `Ok` is the outcome, `Err` a contradiction between two ways to do one thing.
pub type Outcome = Result<String, String>;

/// Contradictions are told apart by a word each.
pub fn require(condition: bool, what: &str) -> Result<(), String> {
    if condition { Ok(()) } else { Err(what.to_owned()) }
}

/// The reader of a message type. A macro, because views are met as users meet them: by their methods.
macro_rules! reader {
    ($message:ty) => {
        |bytes: &[u8]| -> crate::outcome::Outcome {
            use crate::outcome::require;
            use pw::prelude::*;

            let canonical = <$message>::view_canonical(bytes);
            let Ok(view) = <$message>::view(bytes) else {
                require(canonical.is_err(), "canonical but not valid")?;
                require(<$message>::view_mut(&mut bytes.to_vec()).is_err(), "valid for view_mut")?;
                return Ok("invalid".to_owned());
            };
            let value = view.to_value();
            let json = crate::json::json(&value);

            // What is written is the canonical form, and the only one.
            let mut written = vec![0xAA; value.encoded_len()];
            let length = value.encode_into(&mut written).map_err(|error| error.to_string())?;
            require(length == written.len(), "encoded_len is not what is written")?;
            require(value.to_vec() == Ok(written.clone()), "to_vec differs from encode_into")?;
            // But for variants that this reader does not know: those it can write as they came, and calls them so.
            let again = if json.contains("{\"tag\":") {
                require(canonical.is_err(), "canonical, with a variant that is not known")?;
                <$message>::view(&written)
            } else {
                require(canonical.is_ok() == (written == bytes), "canonical is not what is written")?;
                <$message>::view_canonical(&written)
            };
            let again = again.map_err(|error| format!("written: {error}"))?;
            require(crate::json::json(&again.to_value()) == json, "another value is written")?;
            require(again == view, "the views of a value's two forms differ")?;

            // A message delimits itself.
            let longer = [bytes, &[0xFF, 0x00, 0xFF]].concat();
            let (prefix, rest) = <$message>::view_prefix(&longer).map_err(|error| format!("prefix: {error}"))?;
            require(prefix == view && rest == [0xFF, 0x00, 0xFF], "view_prefix sees something else")?;
            require(<$message>::view_mut(&mut bytes.to_vec()).is_ok(), "view_mut refuses")?;
            Ok(format!("{} {json}", if canonical.is_ok() { "canonical" } else { "valid" }))
        }
    };
}
pub(crate) use reader;

/// The reader of a frame at the start of a stream.
pub fn read_frame(bytes: &[u8]) -> Outcome {
    match Frame::parse_prefix(bytes) {
        Ok((frame, rest)) => shown(&frame, rest),
        Err(error) => Ok(match error.kind() {
            ErrorKind::NeedMore(missing) => format!("more {missing}"),
            _ => "invalid".to_owned(),
        }),
    }
}

/// The frame in the words of the vectors, if it is also what the writer writes.
fn shown(frame: &Frame<'_>, rest: &[u8]) -> Outcome {
    let (id, version, layout, sequence) = (frame.id(), frame.version(), frame.layout(), frame.sequence());
    let mut written = vec![0xAA; frame.as_bytes().len()];
    let length = Frame::encode_with(Envelope { id, version, layout, sequence }, &mut written, |out| {
        out.copy_from_slice(frame.body());
        Ok(out.len())
    });
    require(length == Ok(written.len()) && written == frame.as_bytes(), "another frame is written")?;
    let body = crate::json::json(&frame.body().to_vec());
    let rest = rest.len();
    Ok(format!(
        r#"frame {{"id":{id},"version":{version},"layout":"{layout:016x}","sequence":{sequence},"body":{body},"rest":{rest}}}"#
    ))
}
