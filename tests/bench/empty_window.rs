//! `bench-empty-window`: a window of the same shell, size and kind with an empty page, and nothing behind it.

use bench::Outcome;
use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> Outcome {
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .inner_size(1100.0, 780.0)
                .center()
                .incognito(true)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
