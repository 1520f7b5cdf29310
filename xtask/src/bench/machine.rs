//! Where and when: figures mean nothing without.

use std::fs::read_to_string;

use crate::command::{answer, command};

/// The machine and the day, in a line.
#[must_use]
pub fn machine() -> String {
    let said = |program: &str, arguments: &[&str]| answer(&mut command(program, arguments)).unwrap_or_else(|| "?".to_owned());
    let processor = read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = read_to_string("/proc/loadavg").unwrap_or_default();
    format!(
        "{}: {}, {cores} cores, {}, WebKitGTK {}, {}, {}; load {} at the end.",
        said("date", &["+%F"]),
        field(&processor, "model name"),
        said("uname", &["-sr"]),
        said("pkg-config", &["--modversion", "webkit2gtk-4.1"]),
        said("chromium", &["--version"]).split(" built").next().unwrap_or_default(),
        said("rustc", &["--version"]).split(" (").next().unwrap_or_default(),
        load.split(' ').next().unwrap_or_default(),
    )
}

/// `name : value` in a file of such lines.
fn field(text: &str, name: &str) -> String {
    let value = text.lines().find_map(|line| line.strip_prefix(name)?.split_once(':'));
    value.map_or("unknown processor", |(_, value)| value.trim()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_processor_is_named() {
        assert_eq!(field("vendor_id\t: X\nmodel name\t: Fast 9000\n", "model name"), "Fast 9000");
        assert_eq!(field("", "model name"), "unknown processor");
    }
}
