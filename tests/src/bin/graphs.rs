//! Writes `it/random/graphs.rs`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("it/random/graphs.rs");
    std::fs::write(path, dagio_tests::source())
}
