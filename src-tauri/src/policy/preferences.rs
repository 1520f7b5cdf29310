//! macOS: managed preferences, which a profile puts there and only an administrator can write.

use std::io::ErrorKind;
use std::path::Path;

use plist::Value as Found;

use super::Entries;
use super::entry::{Entry, Value};
use super::problem::{Problem, Told};

/// The entries of the property list; none where there is none.
///
/// # Errors
/// It is there and cannot be read, or is not a dictionary.
pub fn entries(file: &Path) -> Result<Option<Entries>, Problem> {
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(Problem::anywhere(Told::Unreadable)),
    };
    let found = Found::from_reader(std::io::Cursor::new(bytes)).ok();
    let Some(pairs) = found.and_then(Found::into_dictionary) else {
        return Err(Problem::anywhere(Told::NotAPolicy));
    };
    let entries = pairs.into_iter().map(|(key, found)| Entry {
        key,
        value: value(found),
        line: None,
    });
    Ok(Some((entries.collect(), Vec::new())))
}

fn value(found: Found) -> Value {
    match found {
        Found::Boolean(truth) => Value::Truth(truth),
        Found::Integer(number) => number.as_signed().map_or(Value::Other, Value::Number),
        Found::String(text) => Value::Text(text),
        Found::Array(list) => {
            let texts = list.into_iter().map(Found::into_string).collect::<Option<_>>();
            texts.map_or(Value::Other, Value::Texts)
        }
        _ => Value::Other,
    }
}
