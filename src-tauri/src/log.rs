//! Notes for a technician on standard error; nothing of a person is in them.

use std::sync::atomic::{AtomicBool, Ordering};

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

/// Whether a window was opened, so that a person can be told what became of it.
static WINDOW_IS_OPEN: AtomicBool = AtomicBool::new(false);

/// From now on the program runs; before, it could not open.
pub fn window_is_open() {
    WINDOW_IS_OPEN.store(true, Ordering::Relaxed);
}

/// Says in words that the program could not open, or broke, and to a technician where. The message of the panic itself
/// could hold what a person typed.
pub fn on_panic(could_not_open: String, broke: String) {
    std::panic::set_hook(Box::new(move |panic| {
        let words = if WINDOW_IS_OPEN.load(Ordering::Relaxed) {
            &broke
        } else {
            &could_not_open
        };
        let place = panic
            .location()
            .map(|place| format!(" [{}:{}]", file_name(place.file()), place.line()));
        eprintln!("{words}{}", place.unwrap_or_default());
    }));
}

/// Where the program was built is nobody's business.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
