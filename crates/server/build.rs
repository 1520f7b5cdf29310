//! The programmes are part of the program: a change in their folder is a change of the program.

fn main() {
    println!("cargo::rerun-if-changed=../../programs");
}
