//! A message file that is new in `locales/` is noticed.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
