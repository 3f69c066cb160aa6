//! Comparing what a replay says with what it must say.

use serde_json::Value;

/// Keys that are about the file, not about what is in it.
const ABOUT: [&str; 2] = ["file", "sha256"];
/// Objects in which nothing else may stand: a kind too many is as wrong as one that is missing.
const COMPLETE: [&str; 2] = ["types", "unknown"];

/// Whatever is not as expected, one line each. Keys that are not expected may stand there.
pub(crate) fn differences(expected: &Value, found: &Value) -> Vec<String> {
    let mut out = Vec::new();
    compare("", expected, found, &mut out);
    out
}

fn compare(path: &str, expected: &Value, found: &Value, out: &mut Vec<String>) {
    let (Value::Object(keys), Value::Object(there)) = (expected, found) else {
        if !same(expected, found) {
            out.push(format!("{path}: expected {expected}, found {found}"));
        }
        return;
    };
    let about = |key: &str| path.is_empty() && ABOUT.contains(&key);
    for (key, value) in keys.iter().filter(|(key, _)| !about(key)) {
        match there.get(key) {
            Some(other) => compare(&format!("{path}/{key}"), value, other, out),
            None => out.push(format!("{path}/{key}: missing")),
        }
    }
    if COMPLETE.iter().any(|name| path.strip_prefix('/') == Some(name)) {
        let extra = there.keys().filter(|key| !keys.contains_key(*key));
        out.extend(extra.map(|key| format!("{path}/{key}: not expected")));
    }
}

/// Sums do not fit 64 bits, and as floats they would not be exact.
fn same(expected: &Value, found: &Value) -> bool {
    match (integer(expected), integer(found)) {
        (Some(expected), Some(found)) => expected == found,
        _ => expected == found,
    }
}

fn integer(value: &Value) -> Option<i128> {
    value.as_number()?.to_string().parse().ok()
}

/// Negative control: a change of any single value of the norm is noticed.
#[test]
fn every_planted_difference_is_noticed() {
    let norm: Value = serde_json::from_str(
        r#"{"protocol": "p", "file": "f", "messages": 3, "types": {"A": 1, "B": 2},
            "sums": {"A": {"x": 170141183460469231731687303715884105727, "y": -5}, "B": {}}}"#,
    )
    .expect("valid JSON");
    assert_eq!(differences(&norm, &norm), [""; 0]);
    for path in ["/protocol", "/messages", "/types/A", "/types/B", "/sums/A/x", "/sums/A/y"] {
        let mut planted = norm.clone();
        let value = planted.pointer_mut(path).expect("the path is in the norm");
        *value = integer(value).map_or_else(|| Value::from("other"), |value| number(value ^ 1));
        assert_eq!(differences(&norm, &planted).len(), 1, "{path}");
    }
    for path in ["/types", "/sums/A"] {
        let mut planted = norm.clone();
        planted.pointer_mut(path).and_then(Value::as_object_mut).expect("an object").clear();
        assert_eq!(differences(&norm, &planted).len(), 2, "{path}");
    }
    let mut planted = norm.clone();
    planted["types"]["C"] = number(1);
    planted["sums"]["B"]["extra"] = number(1);
    assert_eq!(differences(&norm, &planted), ["/types/C: not expected"]);
}

/// As JSON that keeps 128 bits.
pub(crate) fn number(value: i128) -> Value {
    serde_json::from_str(&value.to_string()).expect("an integer is JSON")
}
