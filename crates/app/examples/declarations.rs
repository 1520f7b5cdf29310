//! Prints the interface's types; `cargo xtask gen` keeps them in `ui/src/backend/types.ts`.

fn main() {
    print!("{}", app::view::declarations());
}
