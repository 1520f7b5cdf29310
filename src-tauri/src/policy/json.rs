//! `policies.json`: `{"policies": { … }}`, as in Firefox, with the line of each value.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Entries;
use super::entry::{Entry, Value};
use super::problem::{Problem, Told};

const POLICIES: &str = "policies";

/// The entries of a file.
///
/// # Errors
/// It is not JSON, or not of this form; with the line.
pub fn entries(text: &str) -> Result<Entries, Problem> {
    let not_a_policy = |line| Problem {
        told: Told::NotAPolicy,
        key: None,
        line,
    };
    let file: Pairs = serde_json::from_str(text).map_err(|error| not_a_policy(Some(error.line())))?;
    let (known, unknown): (Vec<_>, Vec<_>) = file.0.into_iter().partition(|(key, _)| key == POLICIES);
    let [(_, policies)] = &known[..] else {
        return Err(not_a_policy(None));
    };
    let line = line_of(text, policies.get());
    let pairs: Pairs = serde_json::from_str(policies.get()).map_err(|_| not_a_policy(Some(line)))?;
    let entries = pairs.0.into_iter().map(|(key, raw)| Entry {
        key,
        value: value(raw.get()),
        line: Some(line_of(text, raw.get())),
    });
    let problems = unknown.into_iter().map(|(key, raw)| Problem {
        told: Told::UnknownKey,
        key: Some(key),
        line: Some(line_of(text, raw.get())),
    });
    Ok((entries.collect(), problems.collect()))
}

/// The line, counted from 1, on which a piece of the text begins.
fn line_of(text: &str, piece: &str) -> usize {
    let before = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    1 + text.bytes().take(before).filter(|&byte| byte == b'\n').count()
}

fn value(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(serde_json::Value::Bool(truth)) => Value::Truth(truth),
        Ok(serde_json::Value::Number(number)) => number.as_i64().map_or(Value::Other, Value::Number),
        Ok(serde_json::Value::String(text)) => Value::Text(text),
        Ok(list @ serde_json::Value::Array(_)) => serde_json::from_value(list).map_or(Value::Other, Value::Texts),
        _ => Value::Other,
    }
}

/// An object's keys and values in their order, a key that stands there twice included.
struct Pairs<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
                to.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        from.deserialize_map(Object).map(Self)
    }
}
