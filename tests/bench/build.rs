//! Nothing to do; but Tauri writes what it makes of the configuration where a build script may write.

fn main() {
    println!("cargo:rerun-if-changed=tauri.conf.json");
}
