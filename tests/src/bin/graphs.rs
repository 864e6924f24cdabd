//! Writes `random/graphs.rs`, `noalloc/graphs.rs` and `benches/random/graphs.rs`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::write(package.join("random/graphs.rs"), dagio_tests::source())?;
    std::fs::write(package.join("noalloc/graphs.rs"), dagio_tests::noalloc_source())?;
    std::fs::write(package.join("benches/random/counted.rs"), dagio_tests::bench_source(true))?;
    std::fs::write(package.join("benches/random/others.rs"), dagio_tests::bench_source(false))
}
