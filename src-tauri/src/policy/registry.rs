//! Windows: values of `HKEY_LOCAL_MACHINE\Software\Policies\MiCuenta`, which only an administrator can write.

use std::path::Path;

use windows_registry::{LOCAL_MACHINE, Type, Value as Found};

use super::Entries;
use super::entry::{Entry, Value};
use super::problem::{Problem, Told};

/// `ERROR_FILE_NOT_FOUND` and `ERROR_PATH_NOT_FOUND`, as `HRESULT`.
const ABSENT: [u32; 2] = [0x8007_0002, 0x8007_0003];

/// The values of the key; none where there is no key.
///
/// # Errors
/// The key is there and cannot be read.
pub fn entries(key: &Path) -> Result<Option<Entries>, Problem> {
    let unreadable = || Problem::anywhere(Told::Unreadable);
    let opened = LOCAL_MACHINE.open(key.to_string_lossy());
    let key = match opened {
        Ok(key) => key,
        Err(error) if ABSENT.contains(&error.code().0.cast_unsigned()) => return Ok(None),
        Err(_) => return Err(unreadable()),
    };
    let values = key.values().map_err(|_| unreadable())?;
    let entries = values.map(|(key, found)| Entry {
        key,
        value: value(found),
        line: None,
    });
    Ok(Some((entries.collect(), Vec::new())))
}

fn value(found: Found) -> Value {
    match found.ty() {
        Type::U32 => u32::try_from(found).map_or(Value::Other, |number| Value::Number(number.into())),
        Type::String => String::try_from(found).map_or(Value::Other, Value::Text),
        Type::MultiString => Vec::try_from(found).map_or(Value::Other, Value::Texts),
        _ => Value::Other,
    }
}
