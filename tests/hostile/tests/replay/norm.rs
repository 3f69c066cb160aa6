//! Every capture equals the norm, and is the same when it is written again.

use std::collections::BTreeMap;

use pinwire_examples::replay::{self, PROTOCOLS, Report};
use pinwire_hostile::data::{captures, expectations, samples};
use serde_json::{Map, Value, json};

use super::compare::{differences, number};

/// What the command prints, made from the library's report.
fn as_json(protocol: &str, report: &Report) -> Value {
    let counts =
        |map: &BTreeMap<String, u64>| map.iter().map(|(key, count)| (key.clone(), json!(count))).collect::<Map<_, _>>();
    let sums =
        |map: &BTreeMap<String, i128>| map.iter().map(|(key, sum)| (key.clone(), number(*sum))).collect::<Map<_, _>>();
    let all: Map<_, _> = report.sums.iter().map(|(kind, map)| (kind.clone(), Value::Object(sums(map)))).collect();
    if let Some(facts) = &report.facts {
        let facts = serde_json::to_string(facts).expect("facts are JSON");
        let mut found: Value = serde_json::from_str(&facts).expect("an object");
        found["protocol"] = protocol.into();
        return found;
    }
    json!({
        "protocol": protocol, "packets": report.packets, "sum_frame_len": report.frame_len, "messages": report.messages,
        "types": counts(&report.types), "unknown": counts(&report.unknown), "sums": all,
    })
}

#[test]
fn every_capture_equals_the_norm() {
    if captures().is_none() {
        return;
    }
    let expectations = expectations();
    for protocol in PROTOCOLS {
        assert!(expectations.iter().any(|entry| entry.protocol.name == protocol.name), "{}", protocol.name);
    }
    let mut wrong = Vec::new();
    for entry in &expectations {
        let bytes = std::fs::read(&entry.path).expect("a listed file can be read");
        let report = replay::replay_bytes(entry.protocol, &bytes);
        let found = as_json(entry.protocol.name, &report);
        wrong
            .extend(differences(&entry.keys, &found).into_iter().map(|line| format!("{}: {line}", entry.keys["file"])));
        wrong.extend(report.error.map(|error| format!("{}: {error}", entry.keys["file"])));
        assert!(report.unknown.is_empty() || entry.keys.get("unknown").is_some(), "{}", entry.keys["file"]);
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

/// Headers and messages that are read as values and written again are the same bytes.
#[test]
fn written_again_it_is_the_same() {
    for entry in expectations() {
        let bytes = std::fs::read(&entry.path).expect("a listed file can be read");
        let count =
            replay::reencode(entry.protocol, &bytes).unwrap_or_else(|bad| panic!("{}: {bad}", entry.keys["file"]));
        let messages = replay::replay_bytes(entry.protocol, &bytes).messages;
        assert!(count as u64 >= messages, "{}: {count} written of {messages}", entry.keys["file"]);
    }
    for input in samples(200) {
        let count =
            replay::reencode(input.protocol, &input.bytes).unwrap_or_else(|bad| panic!("{}: {bad}", input.name));
        // TZif has few headers, however many times they count.
        assert!(count > 200 || input.protocol.name == "tzif", "{}: {count}", input.name);
    }
}

/// Records lie one behind the other; the last boundary is the end of a good file.
#[test]
fn boundaries_span_the_file() {
    let files = expectations().into_iter().map(|entry| {
        let bytes = std::fs::read(&entry.path).expect("a listed file can be read");
        (entry.protocol, bytes)
    });
    for (protocol, bytes) in files.chain(samples(50).into_iter().map(|input| (input.protocol, input.bytes))) {
        let boundaries = replay::record_boundaries(protocol, &bytes);
        assert!(boundaries.is_sorted_by(|a, b| a < b));
        assert_eq!(boundaries.last(), Some(&bytes.len()));
    }
}
