//! The computer sleeps, or its screen is locked: what is open is shut before somebody else sits down. Where there is no bus,
//! nobody tells; a sleep shows afterwards by the clock all the same.

#[cfg(target_os = "linux")]
mod linux;

/// Listens from now on, and shuts what is open.
#[cfg(target_os = "linux")]
pub use self::linux::watch;

/// Windows and macOS: by the clock alone.
#[cfg(not(target_os = "linux"))]
pub const fn watch(_: &tauri::AppHandle) {}
