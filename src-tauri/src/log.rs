//! Notes for a technician on standard error; nothing of a person is in them.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, filter, fmt};

/// Our own rooms are noted from `level` on, all else from warnings on: a library may tell more than it should.
pub fn start(level: LevelFilter) {
    let ours = ["mi_cuenta", "app", "api_client", "session", "cache", "server", "store"];
    let kept = filter::Targets::new()
        .with_default(level.min(LevelFilter::WARN))
        .with_targets(ours.map(|room| (room, level)));
    let layer = fmt::layer().with_writer(std::io::stderr).with_filter(kept);
    // Where somebody else listens already, so be it.
    let _ = tracing_subscriber::registry().with(layer).try_init();
}

/// Says in words that the program broke, and to a technician where; the message could hold what a person typed.
pub fn on_panic(words: String) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        eprintln!("{words} [{place}]");
    }));
}
